import * as z from 'zod/mini';
import { about, whole } from '../../../foundation/schema/fields.ts';
import { date } from './primitives.ts';
import { words } from './words.ts';

/** What changed from one revision to the next: each version that the client got. */
export const history = z.array(
  z.strictObject({
    revision: about('Its number; each higher than the one before, the last one that of the proposal', whole(1, 999)),
    date: about('When the client got it, YYYY-MM-DD', date),
    text: about('What is new in it, and why', words),
  }),
);
