import { type FoldRules, foldRules } from './foldRules.ts';
import type { Token } from './Token.ts';

/** A letter with its marks: the smallest piece whose folding does not depend on what is beside it. */
const clusters = /&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});|(?<=\p{L})%[2-7][\da-f]|\p{M}+|[^\p{M}]\p{M}*/giu;
const wordLetter = /[\p{L}\p{N}]/u;
const arabicLetter = /\p{Script=Arabic}/u;

/** One letter or digit in the form in which it is compared; empty for what is not seen, a space for what separates. */
const foldCluster = (cluster: string, { letters }: FoldRules): string =>
  letters.reduce((letter, { fold: one }) => one(letter), cluster);

const known = new Map<string, string>();

/** The folding of a letter, worked out once: a text has few different ones. */
function foldKnown(cluster: string, rules: FoldRules): string {
  if (cluster.length > 4 || rules !== foldRules) return foldCluster(cluster, rules);
  const found = known.get(cluster);
  if (found !== undefined) return found;
  const made = foldCluster(cluster, rules);
  known.set(cluster, made);
  return made;
}

/**
 * The words of a text as names are compared: compatibility forms, case, accents, vowel signs and what is not seen say
 * nothing; digits are Western; dashes, dots, slashes, underscores and quotes separate words; "&" and "and" are one; what
 * Arabic names write with or without a space (عبد الله, أبو بكر, Al Faraj) is one word.
 */
export function fold(text: string, rules: FoldRules = foldRules): readonly Token[] {
  const tokens: Token[] = [];
  let [word, start, gap] = ['', 0, ''];
  // Kept beside the word: to look it through at each letter takes ever longer in a long one.
  let isArabic = false;
  const put = (seen: string, from: number, to: number): void => {
    const isCapital = /^\p{Lu}/u.test(String.fromCodePoint(text.codePointAt(from) ?? 0));
    const place = { start: from, end: to, isCapital, isQuoted: opens(gap), gap: separation(gap), joint: jointOf(gap) };
    add(tokens, { text: seen, ...place }, gap, rules);
    gap = '';
  };
  const close = (end: number): void => {
    if (word === '') return;
    put(
      rules.words.reduce((one, rule) => rule.fold(one), word),
      start,
      end,
    );
    [word, isArabic] = ['', false];
  };
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    const folded = foldKnown(cluster, rules);
    if (folded === '') continue;
    if (!wordLetter.test(folded)) {
      close(index);
      if (folded === '&' || folded === '+') put('&', index, index + cluster.length);
      else gap += folded;
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

/** Puts a word behind the others, or makes it one with the word before. */
function add(tokens: Token[], token: Token, gap: string, { joins }: FoldRules): void {
  const before = tokens[tokens.length - 1];
  if (before === undefined || token.gap === 'sentence' || token.gap === 'comma') {
    tokens.push(before === undefined ? { ...token, gap: 'none' } : token);
    return;
  }
  for (const { join } of joins) {
    const joined = join(before, token, { gap, isFirst: tokens.length === 1 });
    if (joined === null) continue;
    tokens[tokens.length - 1] = joined;
    return;
  }
  tokens.push(token);
}

const opens = (gap: string): boolean => /[«„“"‘']$/u.test(gap);

const jointOf = (gap: string): string => (/\s/u.test(gap) ? '' : gap);

/** A point ends a sentence where a space follows; whoever compares knows whether an initial is before it. */
function separation(gap: string): Token['gap'] {
  if (gap === '') return 'none';
  if (/[.!?؟…;:]\s|[!?؟;]|\n\s*\n/u.test(gap)) return 'sentence';
  return /[,،(){}[\]|•]/u.test(gap) ? 'comma' : 'space';
}
