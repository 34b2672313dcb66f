import { balanceLines, breakLines } from './breakLines.ts';
import { cutIntoWords } from './cutIntoWords.ts';
import { toLine, type Line } from './Line.ts';
import type { Shaper } from './Shaper.ts';
import type { Span } from './Span.ts';

/** Breaks spans into lines of at most `measure` pt; titles, leads and statements `balanced`, prose `ragged`. */
export function setParagraph(
  spans: readonly Span[],
  measure: number,
  shaper: Shaper,
  breaking: 'ragged' | 'balanced' = 'ragged',
): readonly Line[] {
  const words = cutIntoWords(spans, measure, shaper);
  const lines = breaking === 'balanced' ? balanceLines(words, measure) : breakLines(words, measure);
  return lines.map(toLine);
}

/** The natural width of spans on one line, in pt. */
export function measureSpans(spans: readonly Span[], shaper: Shaper): number {
  return Math.max(0, ...setParagraph(spans, Infinity, shaper).map((line) => line.width));
}
