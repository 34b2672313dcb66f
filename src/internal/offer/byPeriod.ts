import { digitsOf } from '../../foundation/money/currency.ts';
import { priceLine } from './line.ts';
import { groupIntoSections } from './sums.ts';
import type { CurrencyPrice, Offer, PricedLine } from './Price.ts';

/**
 * A price as an offer with a headline says it: every line comes to one charge of it, the first, and to no sum of a year.
 * What is charged once stays as it is; the sums of the whole are those of `charges`.
 */
export function byPeriod(price: CurrencyPrice, { taxes }: Pick<Offer, 'taxes'>): CurrencyPrice {
  const digits = digitsOf(price.currency);
  const one = (priced: PricedLine): PricedLine => oneCharge(priced, { taxes, digits });
  const lines = price.lines.map(one);
  return {
    ...price,
    lines,
    sections: groupIntoSections(lines, digits),
    choices: price.choices.map((choice) => ({
      ...choice,
      alternatives: choice.alternatives.map((each) => ({ ...each, line: one(each.line) })),
    })),
  };
}

/** A line with the amounts of one charge of it, the first, with its own taxes. */
export function oneCharge(
  priced: PricedLine,
  { taxes, digits }: { readonly taxes: Offer['taxes']; readonly digits: number },
): PricedLine {
  const line = { ...priced.line, recurring: undefined, term: undefined, ramp: [] };
  const once = priceLine(line, { taxes, digits, choices: new Map() });
  const { line: written, part, charges, steps } = priced;
  return { ...once, line: written, part, charges, steps };
}
