import type { Token } from './Token.ts';
import type { Stretch } from './Sought.ts';

/** Words that are looked for as they are, in their order; folded. */
export interface Phrase<T> {
  readonly words: readonly string[];
  readonly of: T;
}

/** Where a folded text has phrases word by word. */
export const findPhrases = <T>(
  tokens: readonly Token[],
  phrases: ReadonlyMap<string, readonly Phrase<T>[]>,
): readonly Stretch<T>[] =>
  tokens.flatMap((token, at) =>
    (phrases.get(token.text) ?? []).flatMap(({ words, of }) => {
      const last = tokens[at + words.length - 1];
      const isThere = last !== undefined && words.every((word, i) => tokens[at + i]?.text === word);
      return isThere ? [{ of, start: token.start, end: last.end }] : [];
    }),
  );

/** Phrases by their first words. */
export function indexPhrases<T>(phrases: readonly Phrase<T>[]): ReadonlyMap<string, readonly Phrase<T>[]> {
  const index = new Map<string, Phrase<T>[]>();
  for (const phrase of phrases) {
    const [first] = phrase.words;
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  return index;
}
