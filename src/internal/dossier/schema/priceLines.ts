import * as z from 'zod/mini';
import { expected, expectedOneOf } from '../../../foundation/schema/expected.ts';
import { about, flag, list, oneOf, text, whole } from '../../../foundation/schema/fields.ts';
import { chargePeriods } from '../../../proposal/Recurring.ts';
import { billing } from './payments.ts';
import { extension, indexation, ramp } from './recurring.ts';
import { approvals } from './approvals.ts';
import { byId, currency, date, exchangeRate, id, percent, price, quantity, taxId } from './primitives.ts';
import { secret } from './secret.ts';
import { words } from './words.ts';

/** What a new rate does to a price that contains the tax. */
const taxChanges = ['price_stays', 'follows'] as const;

/** One tax, or several at once: that of the country and that of the province. */
const taxesOfLine = z.pipe(
  z.union(
    [
      taxId,
      z.array(taxId).check(
        z.minLength(1),
        z.refine((ids) => new Set(ids).size === ids.length, expected('E107', 'taxesOnce')),
      ),
    ],
    expected('E107', 'taxId'),
  ),
  z.transform((ids): readonly string[] => (typeof ids === 'string' ? [ids] : ids)),
);

const unitPrice = about('What one unit costs, as text: "4200.00"', price);
const lowerEnd = about(
  'In place of unit_price, of an optional line: what one unit costs at least; the sum is agreed later',
  price,
);
const upperEnd = about('With price_from: what one unit costs at most', price);
const unitRate = about(
  'In place of unit_price: what each unit costs where nobody knows yet how many there will be; in no sum',
  price,
);

/** What a line says of itself, whatever its price is; which of the prices go together is for the offer's room. */
const fields = {
  id: about('The name other parts use for it', z.optional(id)),
  text: about('What it is', words),
  detail: about('A smaller line under it', z.optional(words)),
  sku: about(
    'Your article number; where the price book has it, text, unit, price and tax come from there unless the line says otherwise, and how often it is charged always',
    z.optional(text),
  ),
  picture: about('What it looks like: PNG, JPEG or SVG, in the folder of the dossier', z.optional(text)),
  section: about('Groups lines under a heading with a subtotal', z.optional(words)),
  unit: about('piece, day, licence', z.optional(words)),
  qty: about('Above zero', z.optional(quantity)),
  unit_price: z.optional(unitPrice),
  price_from: z.optional(lowerEnd),
  price_to: z.optional(upperEnd),
  rate: z.optional(unitRate),
  more: about('What stands in the further columns of the price, by their ids', z._default(byId(words), {})),
  currency: about('When it differs from the proposal', z.optional(currency)),
  tax: about('The id of a tax, or a list of them: [gst, pst]', z.optional(taxesOfLine)),
  discount_percent: about('Off this line, in percent; or an amount', z.optional(percent)),
  discount_amount: about('Off each charge of this line; or a percentage', z.optional(price)),
  recurring: about('Charged each', z.optional(oneOf(chargePeriods))),
  term: about('For how many of those periods', z.optional(whole(1, 600))),
  from: about('The first day of its term, where it recurs', z.optional(date)),
  billing: about('How this line is invoiced, in place of offer.billing; it recurs', z.optional(billing)),
  ramp,
  extension: z.optional(extension),
  indexation: about('The index that this line follows, in place of that of the offer', z.optional(indexation)),
  listed: about(
    'Internal: the list price of one unit when the line was written; you are told where the price book has moved since',
    z.optional(secret(price)),
  ),
  firm: about(
    'false for an estimate: it and every sum that holds it are printed as approximate',
    z._default(flag, true),
  ),
  optional: about('Offered beside the total', z._default(flag, false)),
  alternative: about('One line of each such group will be chosen', z.optional(id)),
  tiers: about(
    'From this quantity on, this price for all units',
    list(
      z.strictObject({
        from: about('From how many', quantity),
        unit_price: about('What each then costs', price),
      }),
    ),
  ),
};

/** One line of the price. */
export const line = z.strictObject({ ...fields, unit_price: unitPrice });
/** One that is offered at a price between two. */
const ranged = z.strictObject({ ...fields, price_from: lowerEnd });
const halfRanged = z.strictObject({ ...fields, price_to: upperEnd });
/** One that is charged by what is used. */
const atRate = z.strictObject({ ...fields, rate: unitRate });

/** One of the price book: what it does not say itself the book says. */
const article = z.strictObject({ ...fields, text: z.optional(fields.text), sku: about('Your article number', text) });

/** Among the lines: what those that count come to, from the first one to here. */
const subtotal = z.strictObject({ subtotal: about('A running sum to here, under this label', words) });

/** One rate of a tax, and from when until when it holds. */
const taxRate = z.strictObject({
  percent: about('The rate, 0 to 100', percent),
  from: about('Its first day; left out, it has always held', z.optional(date)),
  until: about('Its last day; left out, no end is known', z.optional(date)),
});

export const tax = z
  .strictObject({
    label: about('VAT', words),
    percent: about('The rate, 0 to 100; or rates', z.optional(percent)),
    rates: about('In place of percent: rates by date', z.optional(z.array(taxRate).check(z.minLength(1)))),
    included: about('Whether the prices contain it: then it is taken out of their sum', z._default(flag, false)),
    tax_change: about(
      'With included: true, what the price does when the rate changes; left out, it stays',
      z.optional(oneOf(taxChanges)),
    ),
    note: about('Why nothing is charged: exempt, reverse charge', z.optional(words)),
  })
  .check(
    z.refine(({ percent, rates }) => (percent === undefined) !== (rates === undefined), {
      error: expectedOneOf('E107', 'taxRate', ['percent', 'rates']),
    }),
  );

/** On the whole price: one of `percent` and `amount`. */
export const discount = z.strictObject({
  percent: about('Off everything, each year; or an amount', z.optional(percent)),
  amount: about('Once, off the first year', z.optional(price)),
  reason: about('Why it is given; printed', z.optional(words)),
});

/** Work by time and material: what the price may not exceed, with tax. */
export const cap = z.strictObject({
  amount: about('With tax, in the currency of the proposal', price),
  label: about('not to exceed', z.optional(words)),
});

export const rate = z.strictObject({
  from: about('The currency of prices', currency),
  to: about('The currency it is worth so much in', currency),
  rate: about('What one unit of the first is worth in the second', exchangeRate),
  as_of: about('The day of the rate', z.optional(date)),
  settle: about(
    'fixed: amounts are converted at this rate; payment_date: one pays at the rate of that day, and what this rate gives is for information only',
    z._default(oneOf(['fixed', 'payment_date']), 'fixed'),
  ),
  source: about('Where the rate is published', z.optional(words)),
});

/** What we could concede (D16). */
export const pricing = secret(
  z.strictObject({
    margin_percent: about(
      'What this price leaves you; where the price book has costs it is computed, and compared with this',
      z.optional(percent),
    ),
    margin_floor_percent: about('Below which you may not go', z.optional(percent)),
    max_discount_percent: about('How much you may give', z.optional(percent)),
    prices_only: about(
      'true: whatever is offered has to be an article of the price book; what the workspace says so no offer lifts',
      z.optional(flag),
    ),
    walk_away: about('When you would rather not sell', z.optional(text)),
    exclusivity_approved_by: about(
      'Who agreed to exclusivity and to special terms, an id of team or people; without one neither is printed',
      z.optional(id),
    ),
    note: about('Anything else', z.optional(text)),
    approvals: about('Written by the command approve', z.optional(approvals)),
  }),
);

export const taxes = byId(tax);
/** Lines by what their price is, or a running sum of the lines above it. */
export const lines = list(z.union([line, ranged, halfRanged, atRate, article, subtotal], expected('E106', 'group')));
