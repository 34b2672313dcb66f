import type { Range } from '../../../foundation/text/Range.ts';
import { latinRuns } from '../../document/latinRuns.ts';

/** After a Latin word a number is of its run. */
const notAfterLatin = String.raw`(?<![A-Za-z][+#]{0,2}[ \u00A0])`;

/** Figures that keep their order among words that run from right to left. */
const patterns: readonly RegExp[] = [
  // telephone numbers
  /\+?\d(?:[ \u00A0().-]{0,2}\d){6,}/gu,
  /(?:\+|(?<![٠-٩۰-۹])[٠۰])[٠-٩۰-۹]?(?:[ \u00A0().-]{0,2}[٠-٩۰-۹]){6,}/gu,
  // e-mail and web addresses
  /[\w.+-]{1,64}@[\w.-]{1,255}\w/gu,
  /(?:https?:\/\/|www\.)[^\s\u0590-\u08FF]*[\w/]/gu,
  // days by year, month and day
  /(?<![\p{L}\p{N}./-])(?:\d{4}-\d{2}(?:-\d{2})?|[٠-٩]{4}-[٠-٩]{2}(?:-[٠-٩]{2})?)(?!\p{N})/gu,
  // numbers with thousands set apart by spaces, and numbers with a sign, which stays before the figure
  /(?<!\d)[+−-]?\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)/gu,
  /(?<!\p{N})[+−-]?[٠-٩]{1,3}(?:[ \u00A0\u202F][٠-٩]{3})+(?!\p{N})/gu,
  new RegExp(String.raw`(?<![\p{L}\d])${notAfterLatin}[+−±-]\d[\d.,]*%?`, 'gu'),
  /(?<![\p{L}\p{N}\u061C])[+−±-][٠-٩۰-۹][٠-٩۰-۹٫٬.,]*(?![٠-٩۰-۹٫٬]|[ \u00A0]?٪)/gu,
  // codes of figures that begin with a nought, or have three parts: 01-118-990, 10.14.0.0/16
  /(?<![\p{L}\p{N}])(?:[0٠][\d٠-٩]*(?:[/-][\d٠-٩]+)+|[\d٠-٩]+(?:[./:-][\d٠-٩]+){2,})(?!\p{N})/gu,
  // from one number to another: 10–12, 1.5 – 2.5, 8:00–17:00, and 200×300; Eastern Arabic digits are read from the right
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.,-])${notAfterLatin}\d[\d.,:/]*(?:(?:[ \u00A0]?[–—-][ \u00A0]?|×)\d[\d.,:/]*)+(?:[ \u00A0]?%)?(?<![.,:/])(?!\d)`,
    'gu',
  ),
  // a share
  new RegExp(String.raw`(?<![\p{L}\d.,])${notAfterLatin}\d[\d.,]*[ \u00A0]?%`, 'gu'),
];

/** The parts of a text that run from left to right wherever they are: none overlaps another. */
export function leftToRightRanges(text: string): readonly Range[] {
  const figures = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: part, index }): Range => [index, index + part.length]),
  );
  const merged: Range[] = [];
  for (const [from, to] of [...latinRuns(text), ...figures].sort(([a, b], [c, d]) => a - c || d - b)) {
    const last = merged.at(-1);
    if (last === undefined || from >= last[1]) merged.push([from, to]);
    else if (to > last[1]) merged.splice(-1, 1, [last[0], to]);
  }
  return merged;
}
