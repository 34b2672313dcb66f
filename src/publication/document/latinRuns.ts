import type { Range } from '../../foundation/text/Range.ts';
import { balancedParts } from './balancedParts.ts';

/** What runs from right to left, digits of Arabic among it. */
const leftward = String.raw`\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}`;
const letter = String.raw`(?![${leftward}])[\p{L}\p{M}]`;
const eastern = '[٠-٩۰-۹]';
/** Letters and figures that run from left to right, with digits of Arabic that stand among them. */
const core = String.raw`(?:(?![${leftward}])[\p{L}\p{M}\p{N}]|${eastern})`;
const signs = String.raw`/.+=°%‰×:#&_@<>≥≤±−~*\\'’,™®©$€£¥₽₹‐‑–—·†-`;

/** What may be of one run: no Arabic letter, no sign of Arabic sentences, no quote, no space beside a space. */
const stretch = new RegExp(String.raw`(?:${core}|[()\[\]${signs}]|(?<![ \u00A0\u202F])[ \u00A0\u202F])+`, 'gu');

/** What stands between two runs and is of neither. */
const separator = /^[—·]+$/u;
const isEastern = (token: string): boolean => /[٠-٩۰-۹]/u.test(token) && !/[\p{Script=Latin}0-9]/u.test(token);

/** The rows of tokens in a stretch, up to a separator or a number in digits of Arabic, which is of the Arabic sentence. */
function rowsIn(text: string, [from, to]: Range): readonly Range[] {
  const rows: Range[] = [];
  let open: Range | null = null;
  for (const { 0: token, index } of text.slice(from, to).matchAll(/[^ \u00A0\u202F]+/gu)) {
    const at = from + index;
    if (isEastern(token) || separator.test(token)) {
      if (open !== null) rows.push(open);
      open = null;
    } else open = [open?.[0] ?? at, at + token.length];
  }
  return open === null ? rows : [...rows, open];
}

/** What a run may not begin with: signs that are of the sentence, or stand before nothing that they belong to. */
const lead = new RegExp(
  String.raw`^(?:(?!${core})(?![.@#°$€£¥₽₹](?=${core})|[+−±-](?=[.]?[\d٠-٩])|[(\[])[\s\S])+`,
  'u',
);
/** What a run may not end with. */
const tail = new RegExp(String.raw`(?:(?!${core}|[)\]%‰°+#™®©$€£¥₽₹])[\s\S])+$`, 'u');
/** A year or a day before a name is of the sentence: nobody reads it as a part of the name. */
const day = /^(?:(?:19|20)\d\d|\d{1,2}([./-])\d{1,2}\1\d{2,4}|\d{4}-\d{2}-\d{2})[ \u00A0\u202F]/u;

/** Short forms that end with a point. */
const short =
  /(?<![\p{L}\p{N}])(?:Co|Inc|Ltd|Corp|Bros|LLC|Dr|Mr|Mrs|Ms|St|Prof|Eng|Sr|Jr|No|Nos|Rev|Fig|Tab|approx|ed|eds|cl|art|sec|vol|vs|dept|est|max|min|pcs|incl|excl|ext|tel|Mfg|Intl|Gen|Dir|Mgr)\.$/iu;
/** Letters with points: W.L.L., S.A., Ph.D. */
const dotted = /(?<![\p{L}\p{N}.])(?:\p{L}{1,2}\.){2,8}$/u;
/** The longest of these, and a letter before it. */
const reach = 24;

/** Whether a point after a run is of its last word, or of all that stands between two brackets or quotes. */
function ownsPoint(text: string, from: number, end: number): boolean {
  if (text.charAt(end) !== '.' || text.startsWith('...', end)) return false;
  const word = text.slice(Math.max(from, end - reach), end + 1);
  if (dotted.test(word)) return true;
  if (/[)\]»”"]/u.test(text.charAt(end + 1)) && /[(\[«“"]/u.test(text.charAt(from - 1))) return true;
  return short.test(word) && text.slice(end + 1).trim() !== '';
}

/** A row without what it may not begin and end with; null where nothing is left. */
function trimmed(text: string, [from, to]: Range): Range | null {
  const row = text.slice(from, to);
  const start = from + (lead.exec(row)?.[0].length ?? 0);
  const first = day.exec(text.slice(start, to))?.[0].length ?? 0;
  if (first > 0) return trimmed(text, [start + first, to]);
  const end = to - (start < to ? (tail.exec(text.slice(start, to))?.[0].length ?? 0) : 0);
  if (end <= start) return null;
  return [start, ownsPoint(text, start, end) ? end + 1 : end];
}

const latin = new RegExp(letter, 'u');
const isRun = (part: string): boolean => latin.test(part) || /\d[^ ]*[٠-٩۰-۹]|[٠-٩۰-۹][^ ]*\d/u.test(part);

/**
 * The rows of Latin words, codes, units and figures of a text, each as long as it can be: they keep their order among
 * words that run from right to left. What is in brackets is of a row if it stands behind a word of it. In order, none
 * overlaps another.
 */
export const latinRuns = (text: string): readonly Range[] =>
  [...text.matchAll(stretch)]
    .flatMap(({ 0: part, index }) => rowsIn(text, [index, index + part.length]))
    .flatMap((row) => balancedParts(text, row))
    .map((row) => trimmed(text, row))
    .filter((row) => row !== null)
    .filter((row) => isRun(text.slice(...row)));
