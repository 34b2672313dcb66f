import * as z from 'zod/mini';
import { amount, many, numeral, orNull, wording } from './leaves.ts';
import { indexation, indexed } from './Indexation.ts';
import { lineAtRate } from './LineAtRate.ts';
import { lineWords } from './lineWords.ts';
import { compared } from './Packages.ts';
import { billed, payment } from './Payments.ts';
import { forInformation, grandTotal, rate } from './Rates.ts';
import { chargeKinds, chargePeriods, inTime, renewal } from './Recurring.ts';
import { charges, costByYear, summed, sums, taxName, years } from './Sums.ts';
import { tax, taxInTime } from './Taxes.ts';

const recurring = z.enum(chargePeriods);
const lineDiscount = z.readonly(z.strictObject({ percent: orNull(numeral), amount }));
/** Of one unit, and by how many percent its price is below it; left out where that is not shown. */
const listPrice = z.readonly(z.strictObject({ price: amount, below: numeral }));

/** What a line, an option and an alternative say alike. */
const charged = {
  ...lineWords,
  unit: orNull(wording),
  quantity: numeral,
  unit_price: amount,
  /** The same with the line's own taxes, for reading; null where the price has no such column. */
  unit_with_tax: orNull(amount),
  list: z.optional(listPrice),
  /** Prices by quantity, the line's own first (`from` null); each holds for all units. Empty where there is one price. */
  tiers: many(z.readonly(z.strictObject({ from: orNull(numeral), unit_price: amount }))),
  /** Quantity × unit price, for the first year where the line recurs. */
  gross: amount,
  discount: orNull(lineDiscount),
  net: amount,
  /** What one month, quarter or year of it comes to, net; the line itself where it is charged once. */
  charge: amount,
  recurring: orNull(recurring),
  /** Those that it bears. */
  taxes: many(taxName),
  /** How often it is charged in the first year. */
  charges: numeral,
  /** For this many months, quarters or years; null where nothing is agreed. */
  term: orNull(numeral),
  ...inTime,
};

const priceLine = z.readonly(
  z.strictObject({
    ...charged,
    /** What the lines down to this one come to, net: carried over a page break. */
    running: amount,
    /** The running sum that stands under the line, under its label. */
    subtotal: orNull(z.readonly(z.strictObject({ label: wording, net: amount }))),
  }),
);

/**
 * `total` and `charge_total`, what one charge of it comes to, include tax; `section` is told where no group of lines has
 * that title; `instead_of` are the lines of the offer that an option takes the place of, empty for what is added to it.
 */
const beside = { ...charged, section: orNull(wording), total: amount, charge_total: amount, instead_of: many(wording) };
const priceOption = z.readonly(z.strictObject(beside));

/** Alternatives of which one is still to be chosen; none is in any sum until then. */
const choice = z.readonly(
  z.strictObject({
    title: orNull(wording),
    /** How many there are to choose from, those in other currencies too. */
    of: numeral,
    /** Side by side, with what they differ in; null where they are a list. */
    compared: orNull(compared),
    lines: many(
      z.readonly(
        z.strictObject({
          ...beside,
          /** What the first year of this currency comes to with this one; null where another choice decides it too. */
          with_it: orNull(summed),
          charges_with_it: charges,
          /** Over the term with this one, or its only year; null as `with_it` is, or where no way is longer than a year. */
          term_with_it: orNull(summed),
          /** The years of that term, from the first to the last of those that are alike. */
          years_with_it: many(years),
          /** Which of these sums an index moves; null where none does, or they are null. */
          indexed: orNull(indexed),
          /** What it comes to in a month, where the alternatives are charged in different periods. */
          monthly: orNull(amount),
          /** Less in a year than the one that is charged more often, where both are ways to pay for the same. */
          saves: orNull(amount),
        }),
      ),
    ),
  }),
);

const group = z.readonly(
  z.strictObject({
    title: orNull(wording),
    net: amount,
    /** Its part of all groups, in percent; null where parts of a whole say nothing. */
    share: orNull(numeral),
    /** Net, by the period in which it is charged: instead of `net`, where the price is said by the period. */
    charges: many(z.readonly(z.strictObject({ each: z.enum(chargeKinds), net: amount }))),
    lines: many(priceLine),
  }),
);

/** The price in one currency: groups of lines, then discount, net, taxes, total; parts always add up. */
const currencyPrice = z.readonly(
  z.strictObject({
    currency: z.string(),
    groups: many(group),
    choices: many(choice),
    /** On the whole price; `amount` is null where a percentage is taken off a sum that is open; `before` is that sum. */
    discount: orNull(
      z.readonly(
        z.strictObject({
          before: orNull(amount),
          percent: orNull(numeral),
          amount: orNull(amount),
          reason: orNull(wording),
        }),
      ),
    ),
    /** Null while an alternative is open, like the total. */
    net: orNull(amount),
    /** Those that its lines have, alternatives included. */
    taxes: many(tax),
    /** One-off plus the first year; null while an alternative is open. */
    total: orNull(amount),
    charges,
    /** Whether something in the total is charged again later. */
    recurs: z.boolean(),
    /**
     * What the lines in the total come to each month, quarter and year, before the discount on the whole price, from one
     * charge on until the next such; apart for those whose prices contain tax. Only what no other sum says.
     */
    regular: many(
      z.readonly(
        z.strictObject({
          each: recurring,
          included: z.boolean(),
          steps: many(z.readonly(z.strictObject({ from: numeral, net: amount }))),
        }),
      ),
    ),
    /** What is charged in the second year, net and including tax; `every` where each later year comes to the same. */
    later: orNull(z.readonly(z.strictObject({ ...sums, every: z.boolean() }))),
    /** Over the whole term, net and including tax; null where no line has one. */
    over_term: orNull(summed),
    /** The years of the term, where a line changes in steps: from the first to the last of those that are alike. */
    years: many(years),
    /** The same years one by one, for their drawing; left out where there is none. */
    by_year: z.optional(costByYear),
    /** Which of these sums an index moves; null where none does, or they are open. */
    indexed: orNull(indexed),
    options: many(priceOption),
    at_rates: many(lineAtRate),
    payments: many(payment),
    billed: many(billed),
    /** What the total may not exceed, with tax. */
    cap: orNull(z.readonly(z.strictObject({ label: orNull(wording), amount }))),
  }),
);

/** The price, one part a currency; currencies are never summed without a stated rate. */
export const price = z.readonly(
  z.strictObject({
    /** The client's criteria that it answers, by their labels. */
    criteria: many(wording),
    detail: z.enum(['lines', 'sections', 'total']),
    /** Whether no price in it is an estimate. */
    firm: z.boolean(),
    numbered: z.boolean(),
    /** Whether unit prices are shown with tax too. */
    unit_with_tax: z.boolean(),
    /** Whether totals are said in words as well. */
    in_words: z.boolean(),
    /** The heads of further columns, of which `more` holds the entries. */
    columns: many(wording),
    currencies: many(currencyPrice),
    /** Every tax that something in it bears. */
    taxes: many(taxInTime),
    /** At which the totals are added up, or will be once nothing is open. */
    rates: many(rate),
    grand_total: orNull(grandTotal),
    for_information: many(forInformation),
    /** What happens to what recurs at the end of its term. */
    renewal: orNull(renewal),
    /** Every index that the price of something that recurs follows. */
    indexation: many(indexation),
    /** For which period the document says its price; null where it says that of the first year. */
    headline: orNull(recurring),
  }),
);
export type PriceFacts = z.infer<typeof price>;
export type CurrencyPriceFacts = z.infer<typeof currencyPrice>;
export type PriceLineFacts = z.infer<typeof priceLine>;
export type PriceOptionFacts = z.infer<typeof priceOption>;
export type { LineAtRateFacts } from './LineAtRate.ts';
export type PriceChoiceFacts = z.infer<typeof choice>;
export type ChargedFacts = Omit<PriceLineFacts, 'running' | 'subtotal'>;
export type ChargeFacts = CurrencyPriceFacts['charges'][number];
export type { PaymentFacts, BilledFacts } from './Payments.ts';
export type { IndexationFacts, IndexedFacts } from './Indexation.ts';
export type { CostByYearFacts, SumsFacts, TaxNameFacts } from './Sums.ts';
export type { TaxInTimeFacts } from './Taxes.ts';
