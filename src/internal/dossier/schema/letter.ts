import * as z from 'zod/mini';
import { about } from '../../../foundation/schema/fields.ts';
import { words } from './words.ts';

/** A letter before the summary; in a short document a few lines under its head. */
export const letter = z.strictObject({
  greeting: about('Dear Ms Solberg,', words),
  text: about('What the letter says; an empty line begins a paragraph', words),
  close: about('Yours sincerely,', words),
});
