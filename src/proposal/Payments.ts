import * as z from 'zod/mini';
import { amount, day, many, numeral, orNull, wording } from './leaves.ts';
import { billedIn, chargePeriods } from './Recurring.ts';

/** What is paid for: all that is charged once, all that recurs, or some lines by their names. */
const paidFor = z.readonly(
  z.strictObject({
    kind: z.enum(['once', 'recurring', 'lines']),
    lines: many(wording),
    /** What that comes to; null while it is open, and where others pay for a part of it too. */
    total: orNull(amount),
  }),
);

/** One payment of the total, or of a part of it. */
export const payment = z.readonly(
  z.strictObject({
    /** Null where it follows from a total that is open. */
    amount: orNull(amount),
    percent: orNull(numeral),
    /** Null where it is of the printed total. */
    of: orNull(paidFor),
    /** Payments of the same have the same number. */
    pot: z.int(),
    due: orNull(wording),
    /** The place in `offer.milestones` of the milestone that it follows. */
    milestone: orNull(numeral),
    /** Paid so often as the work is done: all that the other payments leave. */
    as_worked: orNull(z.enum(['week', 'month', 'quarter'])),
    /** Within how many days of receipt of the invoice. */
    net_days: orNull(numeral),
    /** Which of several equal parts this is (2 of 3). */
    part: orNull(z.readonly(z.strictObject({ number: numeral, of: numeral }))),
  }),
);

/** What is invoiced in a rhythm, with its invoices of the first year; none while the sum is open, or said by the period. */
export const billed = z.readonly(
  z.strictObject({
    of: paidFor,
    every: z.enum(chargePeriods),
    in: z.enum(billedIn),
    net_days: orNull(numeral),
    /** The first day that is invoiced. */
    starts: orNull(day),
    /** The place in `offer.milestones` of the milestone from which the months are counted. */
    milestone: orNull(numeral),
    /** Whether there are more invoices after the first year. */
    goes_on: z.boolean(),
    invoices: many(
      z.readonly(
        z.strictObject({
          /** Of the months of service: the first that it is for, or in arrears the last. */
          month: numeral,
          /** When that month begins, or in arrears ends. */
          day: orNull(day),
          amount,
        }),
      ),
    ),
  }),
);

export type PaidForFacts = z.infer<typeof paidFor>;
export type PaymentFacts = z.infer<typeof payment>;
export type BilledFacts = z.infer<typeof billed>;
