import type { Range } from './unbreakableRanges.ts';

/**
 * What keeps its order among words that run from right to left; a code that starts with a Latin letter
 * does by itself, and must not be cut.
 */
const patterns: readonly RegExp[] = [
  // telephone numbers
  /(?<![A-Za-z][\d ./-]{0,24})\+?\d(?:[ \u00A0().-]{0,2}\d){6,}/gu,
  // e-mail and web addresses
  /[\w.+-]+@[\w.-]+\w/gu,
  /(?:https?:\/\/|www\.)[^\s\u0590-\u08FF]*[\w/]/gu,
  // numbers with thousands set apart by spaces, and numbers with a sign, which stays before the figure
  /(?<![A-Za-z][\d ./-]{0,24}|\d)[+−-]?\d{1,3}(?: \d{3})+(?!\d)/gu,
  /(?<![\p{L}\d])[+−-]\d[\d.,]*%?/gu,
];

/** The parts of a text that run from left to right wherever they stand: none overlaps another. */
export function leftToRightRanges(text: string): readonly Range[] {
  const all = patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match): Range => [match.index, match.index + match[0].length])
    .sort(([a, b], [c, d]) => a - c || d - b);
  let end = 0;
  return all.filter(([from, to]) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}
