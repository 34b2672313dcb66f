import { decodedEntity, inOneScript, sameLetter } from './letters.ts';

/** One word of a text as it is compared, with its place in the text as it was written (UTF-16 offsets). */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether the word, as written, begins with a capital letter. */
  readonly isCapital: boolean;
  /** Whether a quotation mark opens right before it. */
  readonly isQuoted: boolean;
  /** What separates it from the word before: nothing that matters, a comma or bracket, or the end of a sentence. */
  readonly gap: 'none' | 'space' | 'comma' | 'sentence';
  /** The signs that stand in place of a space before it, as in blue_ridge; empty where there is a space. */
  readonly joint: string;
}

/** A letter with its marks: the smallest piece whose folding does not depend on what is beside it. */
const clusters = /&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});|(?<=\p{L})%[2-7][\da-f]|\p{M}+|[^\p{M}]\p{M}*/giu;
const marks = /\p{M}/gu;
/** Not seen on the page: soft hyphen, joiners, bidi controls, variation selectors, tatweel, and their like. */
const ignorable = /[\p{Default_Ignorable_Code_Point}\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff™®©℠]/gu;
/** Letters by their class, and apostrophes for everybody who types them. */
const apostrophes = /^[ʼʻʹˈ]$/u;
const wordLetter = /[\p{L}\p{N}]/u;
const arabicLetter = /\p{Script=Arabic}/u;
const conjunctions: ReadonlySet<string> = new Set(['and', 'и', 'و', 'und', 'et', 'og', 'och', 'ja']);

/** One letter or digit in the form in which it is compared; empty for what is not seen, a space for what separates. */
function foldCluster(cluster: string): string {
  const seen = decodedEntity(cluster).replace(ignorable, '');
  if (seen === '№' || apostrophes.test(seen)) return ' ';
  // Twice: a capital may come apart into a small letter with a mark.
  const bare = seen
    .normalize('NFKD')
    .replace(marks, '')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '');
  return Array.from(bare, sameLetter).join('');
}

const known = new Map<string, string>();

/** The folding of a letter, worked out once: a text has few different ones. */
function foldKnown(cluster: string): string {
  if (cluster.length > 4) return foldCluster(cluster);
  const found = known.get(cluster);
  if (found !== undefined) return found;
  const made = foldCluster(cluster);
  known.set(cluster, made);
  return made;
}

/**
 * The words of a text as names are compared: compatibility forms, case, accents, vowel signs and what is not seen say
 * nothing; digits are Western; dashes, dots, slashes, underscores and quotes separate words; "&" and "and" are one; what
 * Arabic names write with or without a space (عبد الله, أبو بكر, Al Faraj) is one word.
 */
export function fold(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let [word, start, gap] = ['', 0, ''];
  // Kept beside the word: to look it through at each letter takes ever longer in a long one.
  let isArabic = false;
  const close = (end: number): void => {
    if (word === '') return;
    const plain = inOneScript(word);
    const isCapital = /^\p{Lu}/u.test(text.slice(start));
    add(
      tokens,
      {
        text: conjunctions.has(plain) ? '&' : plain,
        start,
        end,
        isCapital,
        isQuoted: opens(gap),
        gap: separation(gap),
        joint: jointOf(gap),
      },
      gap,
    );
    [word, gap, isArabic] = ['', '', false];
  };
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    const folded = foldKnown(cluster);
    if (folded === '') continue;
    if (!wordLetter.test(folded)) {
      close(index);
      if (folded !== '&' && folded !== '+') gap += folded;
      else {
        add(
          tokens,
          {
            text: '&',
            start: index,
            end: index + cluster.length,
            isCapital: false,
            isQuoted: false,
            gap: separation(gap),
            joint: '',
          },
          gap,
        );
        gap = '';
      }
      continue;
    }
    // An Arabic prefix may be joined to a name in another script: لـBrightwater.
    const joins = arabicLetter.test(folded);
    if (word !== '' && isArabic !== joins && !/^\d/.test(folded)) close(index);
    if (word === '') start = index;
    word += folded;
    isArabic ||= joins;
  }
  close(text.length);
  return tokens;
}

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

/** Puts a word behind the others, or makes it one with the word before. */
function add(tokens: Token[], token: Token, gap: string): void {
  const before = tokens[tokens.length - 1];
  const first: Token = before === undefined ? { ...token, gap: 'none' } : token;
  if (before === undefined || token.gap === 'sentence' || token.gap === 'comma') tokens.push(first);
  else if (joiners[before.text] !== undefined && gap !== '' && isOfOneScript(before.text, token.text)) {
    const text = (joiners[before.text] ?? '') + token.text;
    tokens[tokens.length - 1] = { ...before, text: text.replace(/^abdulal/, 'abdul'), end: token.end };
  } else if (sonOf.has(before.text) && tokens.length > 1) tokens[tokens.length - 1] = { ...token, gap: before.gap };
  else tokens.push(first);
}

const isOfOneScript = (joiner: string, word: string): boolean =>
  wordLetter.test(word) && arabicLetter.test(joiner) === arabicLetter.test(word);

const opens = (gap: string): boolean => /[«„“"‘']$/u.test(gap);

const jointOf = (gap: string): string => (/\s/u.test(gap) ? '' : gap);

/** A point ends a sentence where a space follows; whoever compares knows whether an initial is before it. */
function separation(gap: string): Token['gap'] {
  if (gap === '') return 'none';
  if (/[.!?؟…;:]\s|[!?؟;]|\n\s*\n/u.test(gap)) return 'sentence';
  return /[,،(){}[\]|•]/u.test(gap) ? 'comma' : 'space';
}
