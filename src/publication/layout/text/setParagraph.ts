import { balanceLines, breakLines } from './breakLines.ts';
import { cutIntoWords } from './cutIntoWords.ts';
import { toLine, type Line } from './Line.ts';
import { rememberLines } from './rememberLines.ts';
import { resolveParagraph } from './resolveParagraph.ts';
import type { Span } from './Span.ts';
import type { TextSetting } from './TextSetting.ts';

/** Breaks spans into lines of at most `measure` pt; titles, leads and statements `balanced`, prose `ragged`. */
export function setParagraph(
  spans: readonly Span[],
  measure: number,
  { shaper, direction }: Pick<TextSetting, 'shaper' | 'direction'>,
  breaking: 'ragged' | 'balanced' = 'ragged',
): readonly Line[] {
  return rememberLines(spans, `${direction}/${measure}/${breaking}`, shaper, () => {
    const words = cutIntoWords(resolveParagraph(spans, direction), measure, shaper);
    const lines = breaking === 'balanced' ? balanceLines(words, measure) : breakLines(words, measure);
    return lines.map((line) => toLine(line, direction));
  });
}

/** The natural width of spans on one line, in pt. */
export function measureSpans(spans: readonly Span[], setting: Pick<TextSetting, 'shaper' | 'direction'>): number {
  return Math.max(0, ...setParagraph(spans, Infinity, setting).map((line) => line.width));
}
