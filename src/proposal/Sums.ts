import * as z from 'zod/mini';
import { amount, many, numeral, orNull, wording } from './leaves.ts';
import { chargeKinds } from './Recurring.ts';

/** A tax as it is named; `included`: whether the prices contain it. */
export const taxName = z.readonly(z.strictObject({ label: wording, percent: numeral, included: z.boolean() }));
/** A sum, net and with tax; `taxes`: those that something is charged for. */
export const sums = { net: amount, total: amount, taxes: many(taxName) };
/** The same as a group of its own. */
export const summed = z.readonly(z.strictObject(sums));
/** What is charged once, each month, each quarter or each year, where that is what one signs for; else empty. */
export const charges = many(
  z.readonly(
    z.strictObject({
      each: z.enum(chargeKinds),
      ...sums,
      /** The discount on the whole price in it, and the sum that it is taken from; null where there is none. */
      discount: orNull(z.readonly(z.strictObject({ before: amount, amount }))),
    }),
  ),
);

/** Years that come to the same, from the first of them to the last. */
export const years = z.readonly(z.strictObject({ first: numeral, last: numeral, ...sums }));

/** A total, and what of it is charged once and what recurs: they add up to it; not told where the price is a mere total. */
const divided = {
  total: amount,
  divided: z.optional(z.readonly(z.strictObject({ once: amount, recurring: amount }))),
};

/** The term with its taxes, and its years one by one. */
export const costByYear = z.readonly(
  z.strictObject({ ...divided, months: numeral, years: many(z.readonly(z.strictObject(divided))) }),
);

export type CostByYearFacts = z.infer<typeof costByYear>;
export type SumsFacts = z.infer<typeof summed>;
export type TaxNameFacts = z.infer<typeof taxName>;
