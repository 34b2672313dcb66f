import * as z from 'zod/mini';
import { about, list } from '../../../foundation/schema/fields.ts';
import { currency, price } from './primitives.ts';
import { words } from './words.ts';

/** What the client pays to others so that the offer works: estimates, and no part of the price. */
export const costsElsewhere = about(
  'What the client pays to others besides the price',
  list(
    z.strictObject({
      text: about('What it is for', words),
      about: about('About how much it is, with whatever tax the client pays on it', price),
      currency: about('Its currency, where it is not that of the proposal', z.optional(currency)),
    }),
  ),
);
