import type { Phrase } from './Locale.ts';

/** The forms of a phrase: one, or one a plural category. */
export const formsOf = (phrase: Phrase): readonly string[] =>
  typeof phrase === 'string' ? [phrase] : Object.values(phrase);

/** The holes of a text: `{date}`. */
export const holesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => (name === undefined ? [] : [name]));

/** The holes of a phrase in any of its forms, each once. */
export const holesOf = (phrase: Phrase): readonly string[] => [...new Set(formsOf(phrase).flatMap(holesIn))];
