import type { Span, TextSetting } from './toSpans.ts';
import { measureSpans } from './setParagraph.ts';

let segmenter: Intl.Segmenter | null = null;

/**
 * What a reader takes for one letter each: with its marks, or several characters that make one picture (UAX 29). Only
 * words that do not fit are cut between letters, and to make a segmenter takes as long as to lay out a page.
 */
export function graphemesOf(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** The span, or as much of it with an ellipsis as fits `measure` pt on one line. */
export function cutWithEllipsis(span: Span, measure: number, setting: Pick<TextSetting, 'shaper' | 'direction'>): Span {
  if (measureSpans([span], setting) <= measure) return span;
  const letters = graphemesOf(span.text);
  for (let count = letters.length - 1; count > 0; count -= 1) {
    const cut = { ...span, text: `${letters.slice(0, count).join('').trimEnd()}…` };
    if (measureSpans([cut], setting) <= measure) return cut;
  }
  return { ...span, text: '…' };
}
