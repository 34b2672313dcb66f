import * as z from 'zod/mini';
import { amount, many, numeral, orNull, wording } from './leaves.ts';

/** What the client pays to others in one currency: estimates, never a part of the price or of what is signed. */
const costs = z.readonly(
  z.strictObject({
    currency: z.string(),
    rows: many(z.readonly(z.strictObject({ text: wording, about: numeral }))),
    sum: numeral,
    /** The price, and what it comes to with these costs; null where the price is not one total for good. */
    with_price: orNull(z.readonly(z.strictObject({ price: amount, together: numeral }))),
    /** What is due besides price and costs in this currency: in other currencies, and at rates. */
    besides: many(z.enum(['currencies', 'rates'])),
  }),
);

export const costsElsewhere = many(costs);
export type CostsElsewhereFacts = z.infer<typeof costs>;
