import type { Document } from './Document.ts';
import { setDigits } from './setDigits.ts';
import { setQuotes } from './setQuotes.ts';

/** The document with the signs that people type, quotes and digits, as its language sets them. Last of all. */
export const setSigns = (document: Document): Document => setDigits(setQuotes(document));
