import type { Written } from './mapWords.ts';
import { setDigits } from './setDigits.ts';
import { setQuotes } from './setQuotes.ts';

/** The document with the signs that people type, quotes and digits, as its language sets them. Last of all. */
export const setSigns = <T extends Written>(document: T): T => setDigits(setQuotes(document));
