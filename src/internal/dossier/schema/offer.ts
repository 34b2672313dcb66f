import { expected, expectedOneOf } from '../../../foundation/schema/expected.ts';
import * as z from 'zod/mini';
import { pointKinds } from '../../../proposal/kinds.ts';
import { chargePeriods } from '../../../proposal/Recurring.ts';
import { billing, payment } from './payments.ts';
import { cap, discount, lines, pricing, rate, taxes } from './priceLines.ts';
import { about, flag, list, oneOf, text, whole } from '../../../foundation/schema/fields.ts';
import { acceptance, assumptions, deliverables, duties } from './commitments.ts';
import { contractTerms } from './contractTerms.ts';
import { costsElsewhere } from './costsElsewhere.ts';
import { milestones, planUnit } from './milestones.ts';
import { date, id } from './primitives.ts';
import { packages } from './packages.ts';
import { specialTerms } from './specialTerms.ts';
import { indexation, renewal } from './recurring.ts';
import { levelWords, words } from './words.ts';

const benefit = z.strictObject({
  title: about('The gain in a word or two, before its text', z.optional(words)),
  text: about('What the client gains', words),
  figure: about('The figure that shows it', z.optional(id)),
  source: about('Where it is written down', z.optional(words)),
  criteria: about('Of the criteria of the client, those it answers', list(id)),
});

/** Something inside or outside of the scope, alone or with what it means or why. */
const scoped = z.union([
  z.strictObject({
    title: about('What it is', words),
    text: about('What it means, or why it is not in the scope', words),
  }),
  words,
]);
const claim = z.union([
  z.strictObject({
    text: about('What only you offer', words),
    source: about('Where it is written down', z.optional(words)),
    criteria: about('Of the criteria of the client, those it answers', list(id)),
  }),
  words,
]);

const point = z.strictObject({
  kind: about('What it argues; tells the section', oneOf(pointKinds, 'E112')),
  title: about('Its heading', z.optional(words)),
  text: about('The fact itself', words),
  source: about('Where it is written down', z.optional(words)),
  figure: about('The id of a figure that shows it', z.optional(id)),
  answer: about('To a risk: what we do about it', z.optional(words)),
  likelihood: about('Of a risk, how likely it is: low, medium, high, or words of your own', z.optional(levelWords)),
  effect: about('Of a risk, what it would do: low, medium, high, or words of your own', z.optional(levelWords)),
  owner: about('Of a risk: us, you, both, or a name', z.optional(words)),
  criteria: about('Of the criteria of the client, those it answers', list(id)),
});

/** Printed only with scope, territory, a period, and an internal approver. */
const exclusivity = z
  .strictObject({
    scope: about('What nobody else gets', words),
    territory: about('Where nobody else gets it', words),
    until: about('The last day of it; or months, or open_ended', z.optional(date)),
    months: about('For how many months; or until, or open_ended', z.optional(whole(1, 600))),
    open_ended: about('true: until it is ended; or until, or months', z.optional(flag)),
    text: about('What else is to be said of it', z.optional(words)),
  })
  .check(
    z.refine(
      (value) =>
        [value.until, value.months, value.open_ended === true ? true : undefined].filter((form) => form !== undefined)
          .length === 1,
      {
        error: expectedOneOf('E107', 'end', ['until', 'months', 'open_ended']),
      },
    ),
  );

const titled = z.strictObject({ title: about('What it is about', words), text: about('What holds', words) });

/** What is offered, and for how much. */
export const offer = z.strictObject({
  summary: about('The offer in one sentence', z.optional(words)),
  tags: about('What blocks of the library can ask for', list(text)),
  benefits: about('What the client gains (D5)', list(z.union([benefit, words]))),
  points: about('Facts for one kind of argument each', list(point)),
  scope_in: about('What is in the scope, a line each', list(scoped)),
  scope_out: about('What is not in the scope, a line each, or each with its reason', list(scoped)),
  uniqueness: about('What nobody else offers (D5)', list(claim)),
  exclusivity: about('What is for this client alone (D8)', z.optional(exclusivity)),
  special_terms: specialTerms,
  milestones,
  plan_unit: planUnit,
  deliverables,
  acceptance,
  assumptions,
  duties,
  reviews: about(
    'When we look at the results together (D19)',
    list(
      z.strictObject({
        when: about('A week, a date, an event', words),
        decides: about('What is decided then', words),
        who: about('us, you, both, or names', z.optional(words)),
      }),
    ),
  ),
  working: about('How we work together: meetings, tools, escalation', list(titled)),
  ...contractTerms,
  numbered: about('Numbers before the lines of the price: 1, 2, 3', z._default(flag, false)),
  unit_with_tax: about(
    'A column with the unit price including tax, where prices are before tax',
    z._default(flag, false),
  ),
  columns: about(
    'Further columns of the price, at most two: delivery, certificate',
    z._default(
      z
        .array(
          z.strictObject({
            id: about('By which the lines fill it, under more', id),
            head: about('What stands over it', words),
          }),
        )
        .check(z.maxLength(2, expected('E107', 'priceColumns'))),
      [],
    ),
  ),
  lines: about('What is offered, a line each', lines),
  discount: about('On the whole price', z.optional(z.nullable(discount))),
  cap: about('What the price may not exceed', z.optional(cap)),
  rates: about('What a currency is worth in another, where prices are in several', list(rate)),
  taxes: about('By the ids that lines name', z._default(taxes, {})),
  criteria: about('Of the criteria of the client, those the price answers', list(id)),
  show_list: about(
    'true prints the list price of an article beside a lower price, and how much lower it is',
    z._default(flag, false),
  ),
  detail: about('How much of the price is shown', z._default(oneOf(['lines', 'sections', 'total']), 'lines')),
  total_in_words: about(
    'true writes the total in words as well, under the price and where the client signs',
    z._default(flag, false),
  ),
  cost_chart: about(
    'false leaves out the drawing of what each year of the term costs; it is drawn for two to seven years in one currency',
    z._default(flag, true),
  ),
  payments: about('When what is paid; they add up to the total, or to what they are of', list(payment)),
  billing: about(
    'How what recurs is invoiced; payments without `of` are then of what is charged once',
    z.optional(billing),
  ),
  renewal: about('What happens at the end of a term', z.optional(renewal)),
  indexation: about('The index that the price of whatever recurs follows', z.optional(indexation)),
  headline: about(
    'Says what each line and the whole come to once, a month, a quarter and a year, and no sum of a first year; one of the lines is charged by this period',
    z.optional(oneOf(chargePeriods)),
  ),
  packages: z.optional(packages),
  costs_elsewhere: costsElsewhere,
  internal: about('Never printed', z.optional(pricing)),
});
