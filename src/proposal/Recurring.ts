import * as z from 'zod/mini';
import { amount, day, many, numeral, orNull } from './leaves.ts';

/** What a line that recurs is charged for, each time. */
export const chargePeriods = ['month', 'quarter', 'year'] as const;

/** When something is charged: once, or for each such period; in the order in which a price names them. */
export const chargeKinds = ['once', ...chargePeriods] as const;
export type ChargeKind = (typeof chargeKinds)[number];

/** Whether an invoice comes at the beginning or at the end of the months that it is for. */
export const billedIn = ['advance', 'arrears'] as const;

/** From one charge of a line on: how many, at what price, and what one charge comes to then, net. */
const step = z.readonly(
  z.strictObject({
    from: numeral,
    quantity: numeral,
    unit_price: amount,
    charge: amount,
    /** How many charges of the first year it has. */
    charges: numeral,
  }),
);

/**
 * How far a term can be made longer; `net` is what it comes to each time, as its unit prices are: before tax, unless they
 * contain it; `indexed`: whether it is before indexation.
 */
const extension = z.readonly(z.strictObject({ periods: numeral, times: numeral, net: amount, indexed: z.boolean() }));

/** What a recurring line says of its time; of every other line null and nothing. */
export const inTime = {
  /** The first day of its term. */
  starts: orNull(day),
  /** The steps after the first one. */
  ramp: many(step),
  extension: orNull(extension),
};

/** What happens at the end of a term, where nobody ends it. */
export const renewal = z.readonly(
  z.strictObject({ months: numeral, notice_days: orNull(numeral), at_most_percent: orNull(numeral) }),
);

export type StepFacts = z.infer<typeof step>;
export type RenewalFacts = z.infer<typeof renewal>;
