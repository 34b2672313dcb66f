import * as z from 'zod/mini';
import { about, list, oneOf } from '../../../foundation/schema/fields.ts';
import { currency, price } from './primitives.ts';
import { words } from './words.ts';

/** A contract on public record: it names no person, so that the record is its consent (D9). */
export const works = list(
  z.strictObject({
    project: about('What was done', words),
    client: about('For whom, as the record names them', words),
    year: about('When: 2024, or 2019–2022', z.optional(words)),
    duration: about('How long it took: 14 months', z.optional(words)),
    value: about('What the contract was worth', z.optional(price)),
    currency: about('Of the value, when it differs from the proposal', z.optional(currency)),
    record: about('Nobody was asked, so only what anybody can read may stand here: public', oneOf(['public'])),
    source: about('Where the record is: a register, a notice and its number', words),
  }),
);
