import { expected } from '../../../foundation/schema/expected.ts';
import * as z from 'zod/mini';
import { about, flag, list, text, whole } from '../../../foundation/schema/fields.ts';
import { decimalOr, id, price } from './primitives.ts';
import { words } from './words.ts';

const share = decimalOr(expected('E107', 'lowCase'), (value) => Number(value) >= 0 && Number(value) <= 1, {
  examples: ['0.5'],
});
const multiple = decimalOr(expected('E107', 'highCase'), (value) => Number(value) >= 1, { examples: ['1.25'] });
const rate = decimalOr(expected('E107', 'discountRate'), (value) => Number(value) >= 0 && Number(value) < 1, {
  examples: ['0.10'],
});

const source = about('Where it comes from: words, or figure:<id> for a figure with its source and date', words);

const benefit = z.strictObject({
  id: about('The name other parts use for it', z.optional(id)),
  label: about('What gets better, in a few words', words),
  reckoned: about('How it is calculated, in words; left out, the calculation itself is printed', z.optional(words)),
  per_year: about(
    'What it comes to in a year: numbers, + - * / ( ) and figure:<id>; a figure in % counts as a fraction',
    text,
  ),
  low: about('Of the expected benefit in the low case: 0 to 1', z.optional(share)),
  high: about('Of the expected benefit in the high case: 1 and more', z.optional(multiple)),
  source,
});

const effort = z.strictObject({ value: about('In the currency of the proposal', price), source });

/** The business case: every result is computed, none is typed. */
export const finance = z.strictObject({
  horizon_years: about('Over how many years costs and benefits are compared', z._default(whole(1, 30), 3)),
  discount_rate: about('As a fraction: "0.10"; left out, no net present value is printed', z.optional(rate)),
  costs: about(
    'What it costs; the price without tax unless from_offer is false',
    z.optional(
      z.strictObject({
        from_offer: about('Whether the lines of the offer are its costs', z._default(flag, true)),
        client_effort: about("The client's own effort, once, at the start", z.optional(effort)),
        client_effort_yearly: about(
          "The client's own effort in each year, such as hours to run it",
          z.optional(effort),
        ),
      }),
    ),
  ),
  criteria: about('Of the criteria of the client, those its results answer', list(id)),
  benefits: about('What comes back, each with its calculation and its source', list(benefit)),
});
