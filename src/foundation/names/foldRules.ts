import { decodedEntity, inOneScript, sameLetter } from './letters.ts';
import type { Token } from './Token.ts';

/** One way in which two spellings of a letter, or of a word, are made one. */
interface Folding {
  readonly name: string;
  readonly fold: (written: string) => string;
}

/** One way in which two words are written as one, or one of them says nothing; null where they stay two. */
interface Joining {
  readonly name: string;
  readonly join: (
    before: Token,
    word: Token,
    place: { readonly gap: string; readonly isFirst: boolean },
  ) => Token | null;
}

/** All that is done to a text before it is compared: to each letter, then to each word, then to two side by side. */
export interface FoldRules {
  readonly letters: readonly Folding[];
  readonly words: readonly Folding[];
  readonly joins: readonly Joining[];
}

const marks = /\p{M}/gu;
/** Not seen on the page: soft hyphen, joiners, bidi controls, variation selectors, tatweel, and their like. */
const ignorable = /[\p{Default_Ignorable_Code_Point}\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff™®©℠]/gu;
/** Letters by their class, and apostrophes for everybody who types them. */
const apostrophes = /^[ʼʻʹˈ]$/u;

const conjunctions: ReadonlySet<string> = new Set(['and', 'и', 'و', 'und', 'et', 'og', 'och', 'ja']);

/** Words that a name may write as one with the next, and how they are written here. */
const joiners: Readonly<Record<string, string>> = {
  عبد: 'عبد',
  ابو: 'ابو',
  ابي: 'ابو',
  ابا: 'ابو',
  ال: 'ال',
  abdul: 'abdul',
  abdel: 'abdul',
  al: 'al',
  el: 'al',
  аль: 'аль',
  эль: 'аль',
};
/** The name of a father follows; with it or without, it is the same person. */
const sonOf: ReadonlySet<string> = new Set(['بن', 'ابن', 'bin', 'ibn', 'бин', 'ибн']);
const arabicLetter = /\p{Script=Arabic}/u;
const isOfOneScript = (joiner: string, word: string): boolean =>
  /[\p{L}\p{N}]/u.test(word) && arabicLetter.test(joiner) === arabicLetter.test(word);

function asOneName(before: Token, word: Token): Token | null {
  const joiner = joiners[before.text];
  if (joiner === undefined || !isOfOneScript(before.text, word.text)) return null;
  const text = (joiner + word.text).replace(/^abdulal/, 'abdul');
  return { ...before, text, end: word.end, isCapital: before.isCapital || word.isCapital };
}

/** Data: add a rule here. Their order counts. */
export const foldRules: FoldRules = {
  letters: [
    { name: 'entities of web pages', fold: decodedEntity },
    { name: 'what is not seen', fold: (letter) => letter.replace(ignorable, '') },
    { name: 'signs that are letters', fold: (letter) => (letter === '№' || apostrophes.test(letter) ? ' ' : letter) },
    { name: 'compatibility', fold: (letter) => letter.normalize('NFKD') },
    { name: 'case', fold: (letter) => letter.toUpperCase().toLowerCase() },
    // After the case: a capital may come apart into a small letter with a mark.
    { name: 'marks', fold: (letter) => letter.normalize('NFKD').replace(marks, '') },
    { name: 'letters that are one', fold: (letters) => Array.from(letters, sameLetter).join('') },
  ],
  words: [
    { name: 'letters that look alike', fold: inOneScript },
    { name: 'and', fold: (word) => (conjunctions.has(word) ? '&' : word) },
  ],
  joins: [
    {
      name: 'words that names write as one',
      join: (before, word, { gap }) => (gap === '' ? null : asOneName(before, word)),
    },
    {
      name: 'son of',
      join: (before, word, { isFirst }) => (sonOf.has(before.text) && !isFirst ? { ...word, gap: before.gap } : null),
    },
  ],
};
