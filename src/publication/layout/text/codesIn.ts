import type { Range } from '../../../foundation/text/Range.ts';

/** Words of up to so many letters are not parted at a slash or a hyphen: and/or, и/или, TCP/IP. */
const shortWord = 3;
const shortForm = 5;

/** Whether two parts with a sign between them are a code, a range or a short form, and no compound of two words. */
function belongTogether(before: string, after: string): boolean {
  if (/\p{N}$/u.test(before) || /^\p{N}/u.test(after)) return true;
  if (isMixed(before) || isMixed(after)) return true;
  const [a, b] = [Array.from(before), Array.from(after)];
  if (a.length <= shortWord && b.length <= shortWord) return true;
  // One capital on either side: X-Wagen, Plan-B; capitals on both: ISO/IEC, DIN-EN.
  const isForm = (part: string, letters: readonly string[]): boolean =>
    letters.length <= shortForm && /^\p{Lu}+$/u.test(part);
  return (
    (isForm(before, a) && isForm(after, b)) ||
    (a.length === 1 && isForm(before, a)) ||
    (b.length === 1 && isForm(after, b))
  );
}

/** Letters and figures in one part: X2000, S7. */
const isMixed = (part: string): boolean => /\p{N}/u.test(part) && /\p{L}/u.test(part);

/** A word of capitals and figures: KX-SERVICE/24-PLUS. */
const isCapital = (word: string): boolean =>
  word.length <= longest && /\p{N}/u.test(word) && !/(?!\p{Lu})\p{L}/u.test(word);
const longest = 40;

/** An address of the net may be parted at its slashes. */
const address = /:\/\/|^www\./iu;

/** What a code, a range or a date has between its parts: a slash, a hyphen, a dash. */
const signs = /[/\\‐‑–—-]/u;

/**
 * Product codes (P-101-A, 4/0-AWG, S7-1500), short forms (ISO/IEC), ranges and dates: each sign with its neighbours, where
 * these belong together. Compounds of words may be parted. A word that holds an @ is an address and stays whole.
 */
export function codesIn(text: string): readonly Range[] {
  return [...text.matchAll(/\S+/gu)].flatMap(({ 0: word, index }): readonly Range[] => {
    if (word.indexOf('@', 1) > 0) return [[index, index + word.length]];
    if (!signs.test(word) || address.test(word)) return [];
    if (isCapital(word)) return [[index, index + word.length]];
    return [...word.matchAll(/([/\\‐‑–—-])/gu)].flatMap(({ index: at }): readonly Range[] => {
      const before = /[\p{L}\p{N}\p{M}]{0,8}$/u.exec(word.slice(Math.max(0, at - 8), at))?.[0] ?? '';
      const after = /^[\p{L}\p{N}\p{M}]{0,8}/u.exec(word.slice(at + 1, at + 9))?.[0] ?? '';
      const isCode = before !== '' && after !== '' && belongTogether(before, after);
      return isCode ? [[index + at - 1, index + at + 2]] : [];
    });
  });
}
