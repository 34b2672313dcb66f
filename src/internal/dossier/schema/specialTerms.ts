import * as z from 'zod/mini';
import { about, list } from '../../../foundation/schema/fields.ts';
import { date } from './primitives.ts';
import { words } from './words.ts';

/** One term that this client gets and others do not: printed, as exclusivity is, once somebody inside has approved it (D8). */
const specialTerm = z.strictObject({
  text: about(
    'What holds for this client: a price held, a named engineer, priority in stock, a longer warranty',
    words,
  ),
  until: about('The last day of it; as long as the contract when left out', z.optional(date)),
  because: about('Why this client gets it; printed', z.optional(words)),
});

export const specialTerms = about(
  'Terms that hold for this client only (D8); with offer.internal.exclusivity_approved_by they are printed, and answer a director who looks for exclusive terms',
  list(specialTerm),
);
