import {
  add,
  compare,
  multiply,
  percentOf,
  subtract,
  sum,
  zero,
  type Decimal,
  decimalOf,
  roundHalfAwayFromZero,
} from '../../foundation/money/Decimal.ts';
import { rounded } from '../../foundation/money/Fraction.ts';
import { readablePrice } from './readablePrice.ts';
import { chargesByStep, linesByStep } from './ramp.ts';
import { taxInside } from './taxInside.ts';
import type { Amounts, Line, LineAmounts, Offer, PricedLine, Step } from './Price.ts';

/**
 * One line with its amounts in the currency's minor unit. `choices` are the groups of alternatives from which one is
 * still to be chosen: a group of one has been decided, and counts.
 */
export function priceLine(
  line: Line,
  { taxes, digits, choices }: { taxes: Offer['taxes']; digits: number; choices: ReadonlyMap<string, number> },
): PricedLine {
  const isChoice = line.alternative !== undefined && choices.has(line.alternative);
  const { price_to: most } = line;
  const steps = stepsOf(line, digits);
  const upper = most === undefined ? null : { ...line, unit_price: most };
  return {
    ...amountsOf({ line, steps }, { taxes, digits }),
    index: line.place,
    line,
    part: line.optional ? 'optional' : isChoice ? 'alternative' : 'total',
    charges: chargesInYear(line, 1),
    steps,
    upper: upper === null ? null : amountsOf({ line: upper, steps: stepsOf(upper, digits) }, { taxes, digits }),
  };
}

/** What a line comes to at its unit price, in the first year and with its own taxes. */
function amountsOf(charged: Charged, { taxes, digits }: Terms): LineAmounts {
  const { line } = charged;
  const charge = chargeOf(line, digits);
  const firstYear = amountsInYear(charged, 1, digits);
  const amounts = taxesOn(firstYear.net, line, { taxes, digits });
  const total = (some: readonly TaxOnLine[]): Decimal =>
    roundHalfAwayFromZero(sum(some.map(({ amount }) => amount)), digits);
  const unitPrice = readablePrice({ price: unitPriceOf(line), quantity: quantityOf(line), digits }, line);
  return {
    ...firstYear,
    unitPrice,
    unitWithTax: withTaxOnTop(unitPrice, line, { taxes, digits }),
    charge,
    tax: total(amounts),
    total: add(firstYear.net, total(amounts.filter(({ included }) => !included))),
  };
}

/** One unit with its tax, for reading only: to as many digits as its price has, and at least those of the currency. */
export function withTaxOnTop(price: Decimal, line: Pick<Line, 'tax'>, { taxes, digits }: Terms): Decimal {
  const [, decimals = ''] = price.split('.');
  return roundHalfAwayFromZero(withTaxes(price, line, taxes), Math.max(digits, decimals.length));
}

/** With the taxes that come on top, exact. */
export function withTaxes(net: Decimal, { tax = [] }: Pick<Line, 'tax'>, taxes: Offer['taxes']): Decimal {
  const onTop = tax.map((id) => (taxes[id]?.included === false ? taxes[id].percent : zero));
  return add(net, percentOf(sum(onTop), net));
}

/** Whether none of the lines is an estimate. */
export const areFirm = (lines: readonly Pick<Line, 'firm'>[]): boolean => lines.every(({ firm }) => firm);

/**
 * The amounts of one charge of a line. Quantity × unit price is rounded, then the discount on that is rounded, both half
 * away from zero. A line that recurs is rounded charge by charge, because each charge is an invoice of its own.
 */
export function chargeOf(line: Line, digits: number): Amounts {
  const gross = roundHalfAwayFromZero(multiply(quantityOf(line), unitPriceOf(line)), digits);
  return lessDiscount(gross, line, digits);
}

/** One charge of this gross amount, with the discount of its line: a percentage of it, rounded, or the same amount each time. */
export function lessDiscount(gross: Decimal, line: Line, digits: number): Amounts {
  const exact =
    line.discount_percent === undefined ? (line.discount_amount ?? zero) : percentOf(line.discount_percent, gross);
  const discount = roundHalfAwayFromZero(exact, digits);
  return { gross, discount, net: subtract(gross, discount) };
}

const one = decimalOf(1);

/** Quantity 1 where none is written. */
const quantityOf = (line: Line): Decimal => line.qty ?? one;

/** The price of every unit: that of the highest tier that the quantity reaches, else the line's own. */
function unitPriceOf(line: Line): Decimal {
  const reached = line.tiers.filter(({ from }) => compare(from, quantityOf(line)) <= 0);
  const highest = reached.toSorted((a, b) => compare(b.from, a.from))[0];
  return highest?.unit_price ?? line.unit_price ?? line.price_from ?? zero;
}

/** How often something is charged in a year. */
export const chargesAYear = { month: 12, quarter: 4, year: 1 } as const;

/** The months that one charge covers; 0 for what is charged once. */
export const monthsACharge = ({ recurring }: Line): number => (recurring ? 12 / chargesAYear[recurring] : 0);

/**
 * How often a line is charged in a year of the contract (1 is the first): once in the first year, or, where it recurs,
 * 12, 4 or 1 times a year, until the charges of its term are used up. A term of 18 months: 12, 6, 0.
 */
export function chargesInYear(line: Line, year: number, term = line.term): number {
  if (!line.recurring) return year === 1 ? 1 : 0;
  const aYear = chargesAYear[line.recurring];
  return term === undefined ? aYear : Math.min(aYear, Math.max(0, term - aYear * (year - 1)));
}

/** What a line charges from each of its steps on: one, where it has no ramp. */
const stepsOf = (line: Line, digits: number): readonly Step[] =>
  linesByStep(line).map(({ from, line: then }) => ({
    from,
    quantity: quantityOf(then),
    unitPrice: unitPriceOf(then),
    charge: chargeOf(then, digits),
  }));

/** A line as far as what it charges in a year follows from it. */
type Charged = Pick<PricedLine, 'line' | 'steps'>;

/** How often each step of a line is charged in a year of the contract. */
export const stepsInYear = ({ line, steps }: Charged, year: number, term = line.term): readonly number[] => {
  const first = line.recurring ? chargesAYear[line.recurring] * (year - 1) + 1 : 1;
  return chargesByStep(steps, first, chargesInYear(line, year, term));
};

/** All that a line charges in a year of the contract. */
export function amountsInYear(charged: Charged, year: number, digits: number, term = charged.line.term): Amounts {
  const counts = stepsInYear(charged, year, term);
  const parts = charged.steps.flatMap(({ charge }, i) => {
    const count = counts[i] ?? 0;
    return count === 0 ? [] : [timesCharged(charge, count, digits)];
  });
  const total = (values: readonly Decimal[]): Decimal => roundHalfAwayFromZero(sum(values), digits);
  return {
    gross: total(parts.map(({ gross }) => gross)),
    discount: total(parts.map(({ discount }) => discount)),
    net: total(parts.map(({ net }) => net)),
  };
}

/** N charges of this size; exact, since a charge is rounded already. */
function timesCharged(charge: Amounts, charges: number, digits: number): Amounts {
  const times = (amount: Decimal): Decimal => roundHalfAwayFromZero(multiply(amount, decimalOf(charges)), digits);
  return { gross: times(charge.gross), discount: times(charge.discount), net: times(charge.net) };
}

interface TaxOnLine {
  readonly included: boolean;
  readonly amount: Decimal;
}

/** What the taxes of a line come to, each by itself: none is taken on another. */
const taxesOn = (net: Decimal, { tax = [] }: Line, { taxes, digits }: Terms): readonly TaxOnLine[] =>
  tax.map((id) => {
    const { percent = zero, included = false } = taxes[id] ?? {};
    const amount = included
      ? rounded(taxInside(percent, [{ sum: net, ids: tax }], taxes), digits)
      : roundHalfAwayFromZero(percentOf(percent, net), digits);
    return { included, amount };
  });

/** What the amounts of a line rest on. */
interface Terms {
  readonly taxes: Offer['taxes'];
  readonly digits: number;
}
