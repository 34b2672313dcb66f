import * as z from 'zod/mini';
import { amount, many, numeral, orNull, words } from './leaves.ts';

const priceLine = z.readonly(
  z.strictObject({
    text: words,
    detail: orNull(words),
    sku: orNull(words),
    unit: orNull(words),
    quantity: numeral,
    unit_price: amount,
    /** Quantity × unit price, for the first year where the line recurs. */
    gross: amount,
    discount: orNull(z.readonly(z.strictObject({ percent: orNull(numeral), amount }))),
    net: amount,
    recurring: orNull(z.enum(['month', 'quarter', 'year'])),
    /** How often it is charged in the first year. */
    charges: numeral,
    /** One of several alternatives; not in any sum until one is chosen. */
    choice: z.boolean(),
    /** What the lines down to this one come to, net: carried over a page break. */
    running: amount,
  }),
);

const priceOption = z.readonly(
  z.strictObject({
    text: words,
    detail: orNull(words),
    quantity: numeral,
    unit_price: amount,
    net: amount,
    /** Including tax. */
    total: amount,
    recurring: orNull(z.enum(['month', 'quarter', 'year'])),
    charges: numeral,
  }),
);

const group = z.readonly(z.strictObject({ title: orNull(words), net: amount, lines: many(priceLine) }));

/** The price in one currency: groups of lines, then discount, net, taxes, total; parts always add up. */
const currencyPrice = z.readonly(
  z.strictObject({
    currency: z.string(),
    groups: many(group),
    discount: orNull(z.readonly(z.strictObject({ percent: orNull(numeral), amount, reason: orNull(words) }))),
    /** Null while an alternative is open, like the total. */
    net: orNull(amount),
    taxes: many(z.readonly(z.strictObject({ label: words, percent: numeral, note: orNull(words), amount }))),
    /** One-off plus the first year; null while an alternative is open. */
    total: orNull(amount),
    /** Whether something in the total is charged again later. */
    recurs: z.boolean(),
    /** What is charged in the second year, net and including tax; `every` where each later year comes to the same. */
    later: orNull(z.readonly(z.strictObject({ net: amount, total: amount, every: z.boolean() }))),
    /** Over the whole term, net and including tax; null where no line has one. */
    over_term: orNull(z.readonly(z.strictObject({ net: amount, total: amount }))),
    options: many(priceOption),
    payments: many(z.readonly(z.strictObject({ amount, percent: orNull(numeral), due: orNull(words) }))),
  }),
);

/** The price, one part a currency; currencies are never summed without a stated rate. */
export const price = z.readonly(
  z.strictObject({ detail: z.enum(['lines', 'sections', 'total']), currencies: many(currencyPrice) }),
);
export type PriceFacts = z.infer<typeof price>;
export type CurrencyPriceFacts = z.infer<typeof currencyPrice>;
export type PriceLineFacts = z.infer<typeof priceLine>;
