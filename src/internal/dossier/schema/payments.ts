import * as z from 'zod/mini';
import { isCalendarDate, type CalendarDate } from '../../../foundation/calendar/CalendarDate.ts';
import { expected } from '../../../foundation/schema/expected.ts';
import { about, leafTypes, oneOf, whole } from '../../../foundation/schema/fields.ts';
import { billedIn, chargePeriods } from '../../../proposal/Recurring.ts';
import { id, percent, price } from './primitives.ts';
import { words } from './words.ts';

const netDays = about('Within how many days of receipt of the invoice', z.optional(whole(0, 365)));

/** What a payment is of: what is charged once, what recurs, or some lines by their ids. */
const paidFor = z.union(
  [
    oneOf(['once', 'recurring']),
    z.array(id).check(
      z.minLength(1),
      z.refine((ids) => new Set(ids).size === ids.length, expected('E107', 'paidForOnce')),
    ),
  ],
  expected('E107', 'paidFor'),
);

/** When what is paid: exactly one of `percent`, `amount`, `parts` and `as_worked`; the offer's room checks that and the sum. */
export const payment = z.strictObject({
  percent: about('Of the total, or of what `of` names; or an amount, parts or as_worked', z.optional(percent)),
  amount: about('In the currency of the proposal', z.optional(price)),
  parts: about('Into how many equal parts the rest is split', z.optional(whole(1, 60))),
  as_worked: about(
    'What the other payments leave, paid week by week, month by month or quarter by quarter as the work is done',
    z.optional(oneOf(['week', 'month', 'quarter'])),
  ),
  of: about(
    'What it is a payment of: once, recurring, or a list of ids of lines, which are then named; left out, it is of the printed total, or of what is charged once where there is billing',
    z.optional(paidFor),
  ),
  net_days: netDays,
  due: about('On what event or date', z.optional(words)),
  milestone: about('The id of a milestone', z.optional(id)),
});

/** From when something is invoiced: a day, or a milestone whose day nobody knows yet. */
export type BillingStart = CalendarDate | { readonly milestone: string };

const ofMilestone = /^\s*milestone:\s*([A-Za-z0-9][A-Za-z0-9_-]*)\s*$/;

const asStart = z.transform((value: unknown) => {
  const [, milestone] = typeof value === 'string' ? (ofMilestone.exec(value) ?? []) : [];
  return milestone === undefined ? value : { milestone };
});

const isStart = (value: unknown): boolean =>
  typeof value === 'string'
    ? isCalendarDate(value)
    : typeof value === 'object' && value !== null && 'milestone' in value;

const start = z
  .pipe(asStart, z.custom<BillingStart>(isStart, expected('E107', 'billingStart')))
  .register(leafTypes, { type: 'string', examples: ['2027-01-01', 'milestone:go-live'] });

/** How what recurs is invoiced, by the months of service that an invoice is for. */
export const billing = z.strictObject({
  every: about('How often there is an invoice', oneOf(chargePeriods)),
  in: about(
    'advance: on the first day of the months that it is for; arrears: on their last day',
    z._default(oneOf(billedIn), 'advance'),
  ),
  from: about(
    'The first day that is invoiced, or milestone:<id>; the first day of a line (from) comes first; without either the months are numbered',
    z.optional(start),
  ),
  net_days: netDays,
});
