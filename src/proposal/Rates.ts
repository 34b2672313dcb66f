import * as z from 'zod/mini';
import { amount, day, many, numeral, orNull, wording } from './leaves.ts';
import { chargeKinds } from './Recurring.ts';

/** What one unit of `from` is worth in `to`: at this rate, or at that of the day of payment. */
export const rate = z.readonly(
  z.strictObject({
    from: z.string(),
    to: z.string(),
    rate: numeral,
    as_of: day,
    settle: z.enum(['fixed', 'payment_date']),
    source: orNull(wording),
  }),
);

/**
 * What the price comes to in a currency in which it is paid at the rate of the day: for information, in nothing that one
 * signs for. `each`: of which charge, where the document says its price for a period. Without a total only what it can.
 */
export const forInformation = z.readonly(
  z.strictObject({
    currency: z.string(),
    rates: many(rate),
    parts: many(z.readonly(z.strictObject({ each: orNull(z.enum(chargeKinds)), own: amount, amount }))),
    total: orNull(amount),
  }),
);

/** All currencies in one: the total of each in its own and in this one. */
export const grandTotal = z.readonly(
  z.strictObject({ total: amount, parts: many(z.readonly(z.strictObject({ own: amount, amount }))) }),
);

export type RateFacts = z.infer<typeof rate>;
export type ForInformationFacts = z.infer<typeof forInformation>;
