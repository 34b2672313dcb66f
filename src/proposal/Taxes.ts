import * as z from 'zod/mini';
import { amount, day, many, numeral, orNull, wording } from './leaves.ts';
import { taxName } from './Sums.ts';

/** A tax of a sum; `base` and `amount` are null while an alternative is open. */
export const tax = z.readonly(
  z.strictObject({
    label: wording,
    percent: numeral,
    included: z.boolean(),
    note: orNull(wording),
    base: orNull(amount),
    amount: orNull(amount),
  }),
);

/** A tax that something offered bears, as it is named; what a new rate does to the price, and the rates that are known. */
export const taxInTime = z.readonly(
  z.strictObject({
    tax: taxName,
    /** Of a tax that the prices contain: whether they change with its rate; else they stay. */
    follows: z.boolean(),
    /** Whether it has several rates by date; what it is named with is the one of the issue date. */
    dated: z.boolean(),
    /** Those that follow, the next one first. */
    later: many(z.readonly(z.strictObject({ from: day, percent: numeral }))),
  }),
);
export type TaxInTimeFacts = z.infer<typeof taxInTime>;
