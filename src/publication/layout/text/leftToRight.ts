import type { Range } from './Range.ts';

/** Latin words after a number: units, names of what is counted. */
const latinTail = String.raw`(?:[ \u00A0][A-Za-z][\w./²³°µ-]{0,40}){0,6}`;
/** After a Latin word a number is of its sentence. */
const notAfterLatin = String.raw`(?<![A-Za-z][+#]{0,2}[ \u00A0])`;

/** Short forms of units in Latin letters. */
const units = String.raw`[kMGTP]?i?B(?:/s)?|[kKMGT]?bit(?:/s)?|[kKMGT]bps|[kcmµμn]?m[²³23]?|[mµμk]?g|[mcdh]?l|L|t|m[²³23]/h|m/s|km/h|mph|[kMG]?VAR?|VA[CR]|VDC|[kMGT]?Wh?(?:/m[²³])?|[kKm]?[VA]|m?Ah|[kMG]?Hz|[kMh]?Pa|bar|psi|k?N|Nm|°[CF]|K|[kM]?Ω|dBm?|lm|lx|rpm|dpi|ppm|fps|px|IOPS|BTU|hp|HP|U|ms|min|h|s|ml|pcs|ft|in`;

/** What keeps its order among words that run from right to left; a code that starts with a Latin letter does by itself. */
const patterns: readonly RegExp[] = [
  // telephone numbers
  /(?<![A-Za-z][\d ./-]{0,24})\+?\d(?:[ \u00A0().-]{0,2}\d){6,}/gu,
  // e-mail and web addresses
  /[\w.+-]{1,64}@[\w.-]{1,255}\w/gu,
  /(?:https?:\/\/|www\.)[^\s\u0590-\u08FF]*[\w/]/gu,
  // a code that begins with a figure (4/0-AWG, 2x4, 5G NR), and a date of figures
  new RegExp(
    String.raw`(?<![\p{L}\p{N}./-])${notAfterLatin}\d+(?:[./-]\d+)*[./-]?[A-Za-z][\dA-Za-z]*(?:[./-][\dA-Za-z]+)*${latinTail}`,
    'gu',
  ),
  /(?<![\p{L}\p{N}./-])\d{4}-\d{2}(?:-\d{2})?(?!\p{N})/gu,
  // Latin words of which the first begins, or the last ends with a sign: .NET, C++, Visual C#
  /(?<![\p{L}\p{N}.@#+])(?:[.@#](?=[A-Za-z])|(?=[A-Za-z]))[A-Za-z][\w.&/-]{0,40}(?:[+#]{1,2}(?![\p{L}\p{N}]))?(?:[ \u00A0][.]?[A-Za-z\d][\w.&/-]{0,40}(?:[+#]{1,2}(?![\p{L}\p{N}]))?){0,8}/gu,
  // numbers with thousands set apart by spaces, and numbers with a sign, which stays before the figure
  /(?<![A-Za-z][\d ./-]{0,24}|\d)[+−-]?\d{1,3}(?: \d{3})+(?!\d)/gu,
  new RegExp(String.raw`(?<![\p{L}\d])${notAfterLatin}[+−±-]\d[\d.,]*%?`, 'gu'),
  /(?<![\p{L}\p{N}\u061C])[+−±-][٠-٩۰-۹][٠-٩۰-۹٫٬.,]*(?![٠-٩۰-۹٫٬]|[ \u00A0]?٪)/gu,
  // from one number to another: 10–12, 1.5 – 2.5, 8:00–17:00; Eastern Arabic digits are read from the right here too
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.,-])${notAfterLatin}\d[\d.,:/]*(?:[ \u00A0]?[–—-][ \u00A0]?\d[\d.,:/]*)+(?:[ \u00A0]?%)?(?<![.,:/])(?!\d)`,
    'gu',
  ),
  // a share, and a number with a unit of Latin letters: 60%, 24 MB
  new RegExp(String.raw`(?<![\p{L}\d.,])${notAfterLatin}\d[\d.,]*[ \u00A0]?%`, 'gu'),
  new RegExp(
    String.raw`(?<![\p{L}\d.,-])${notAfterLatin}[+−±-]?\d[\d.,]*(?:[–—-]\d[\d.,]*)?[ \u00A0](?:${units})(?![\p{L}\d])${latinTail}`,
    'gu',
  ),
];

/** Latin words that need no isolate: they neither begin nor end with a sign. */
const isPlain = (part: string): boolean => /^[A-Za-z]/u.test(part) && !/[+#]$/u.test(part);

/** The parts of a text that run from left to right wherever they are: none overlaps another. */
export function leftToRightRanges(text: string): readonly Range[] {
  const all = patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(({ 0: part }) => part.includes('@') || part.includes('://') || !isPlain(part))
    .map((match): Range => [match.index, match.index + match[0].length])
    .sort(([a, b], [c, d]) => a - c || d - b);
  let end = 0;
  return all.filter(([from, to]) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}
