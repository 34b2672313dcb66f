import * as z from 'zod/mini';
import { about, list, oneOf, whole } from '../../../foundation/schema/fields.ts';
import { chargePeriods } from '../../../proposal/Recurring.ts';
import { date, percent, price, quantity } from './primitives.ts';
import { words } from './words.ts';

/** From a charge of a recurring line on: another quantity, another price, or both. */
export const ramp = about(
  'Other quantities or prices later in the term, each step from a charge on',
  list(
    z.strictObject({
      from_period: about(
        'From which month, quarter or year of the line on: 13 begins the second year of months',
        whole(2, 600),
      ),
      qty: about('How many from then on; left out, it stays as it was', z.optional(quantity)),
      unit_price: about('What one costs from then on; left out, it stays as it was', z.optional(price)),
    }),
  ),
);

/** How far a term can be made longer at the price that was agreed. */
export const extension = about(
  'May be made longer at the same price',
  z.strictObject({
    periods: about('By how many months, quarters or years each time', whole(1, 600)),
    times: about('How often', z._default(whole(1, 60), 1)),
  }),
);

/** What happens to what recurs at the end of its term. */
export const renewal = about(
  'What happens at the end of a term, where nobody ends it',
  z.strictObject({
    months: about('By how many months it goes on each time', whole(1, 120)),
    notice_days: about('How many days before the end either side has to give notice', z.optional(whole(1, 730))),
    at_most_percent: about('By how much the price may rise each time', z.optional(percent)),
  }),
);

/** By which index the price of what recurs moves later on. */
export const indexation = z.strictObject({
  index: about('Which index: consumer prices of the euro area, all items', words),
  from: about('The first charge whose period begins on this day or later follows the index', date),
  every: about('How often the price then moves with the index', z._default(oneOf(chargePeriods), 'year')),
  cap_percent: about(
    'By how much the price may rise each time; with it the sum over the term at the cap is printed',
    z.optional(percent),
  ),
});
