import { firstText, type Words } from '../../internal/dossier/schema/words.ts';
import type { ClauseFile } from '../../internal/library/clauses/readClauses.ts';
import { clausesOf } from '../../internal/library/clauses/resolveTerms.ts';
import type { AgreedClause } from './questions/Question.ts';

/** The clauses that can be chosen, by their titles; what is not written in the language, in the one that comes first. */
export const clausesIn = (files: readonly ClauseFile[], language: string): readonly AgreedClause[] =>
  [...clausesOf(files).values()]
    .map(({ id, title, text }) => ({ id, title: wordsIn(title, language), text: wordsIn(text, language) }))
    .toSorted((a, b) => a.title.localeCompare(b.title, language));

const wordsIn = (words: Words, language: string): string =>
  (typeof words === 'string' ? words : words[language]) ?? firstText(words);

/** Read once, when the first is asked for. */
export function readOnce(read: () => readonly ClauseFile[]): () => readonly ClauseFile[] {
  let files: readonly ClauseFile[] | null = null;
  return () => (files ??= read());
}
