/** A word, a number or a sign of a text: where it stands, and what it is told from others by. */
export interface Word {
  readonly key: string;
  /** In UTF-16 units, from the beginning of the text. */
  readonly from: number;
  readonly to: number;
}

/** What nobody sees: marks of direction, joiners, places where a word may be broken. */
const unseen = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** A text without what nobody sees, one space where there is any. */
export const plainly = (text: string): string => text.replace(unseen, '').replace(/\s+/gu, ' ');

/** A number in groups of three, a word or a number with signs inside it, else one sign. */
const word =
  /(?<![\p{N}.,])\p{Nd}{1,3}(?: \p{Nd}{3})+(?!\p{N})(?:[.,٫]\p{Nd}+)?|[\p{L}\p{M}\p{N}]+(?:[.,:٫٬'’‑/@_-][\p{L}\p{M}\p{N}]+)*|\S/gu;

/** Programs set quotation marks and dashes as they like: they are the same sign. */
const folded = (found: string): string =>
  found
    .normalize('NFC')
    .replace(/[‘’‚‛′]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/ /gu, '');

/** The words of a text that is plain; the spaces between them are none. */
export const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(word)].map((found) => ({
    key: folded(found[0]),
    from: found.index,
    to: found.index + found[0].length,
  }));
