import fc from 'fast-check';
import type { Data, Language } from './vocabulary.ts';

/** What a document can hold besides the common parts (see test/shapes), each as random parts of a dossier. */
export type Shape = (language: Language) => fc.Arbitrary<Data>;

export const money = fc.integer({ min: 1, max: 99_999_999 }).map((cents) => (cents / 100).toFixed(2));
export const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
export const id = (letter: string, at: number): string => `${letter}${at}`;
