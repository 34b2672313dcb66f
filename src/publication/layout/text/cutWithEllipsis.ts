import type { Span } from './Span.ts';
import type { Shaper } from './Shaper.ts';
import { measureSpans } from './setParagraph.ts';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The span, or as much of it with an ellipsis as fits `measure` pt on one line. */
export function cutWithEllipsis(span: Span, measure: number, shaper: Shaper): Span {
  if (measureSpans([span], shaper) <= measure) return span;
  const letters = [...graphemes.segment(span.text)].map(({ segment }) => segment);
  for (let count = letters.length - 1; count > 0; count -= 1) {
    const cut = { ...span, text: `${letters.slice(0, count).join('').trimEnd()}…` };
    if (measureSpans([cut], shaper) <= measure) return cut;
  }
  return { ...span, text: '…' };
}
