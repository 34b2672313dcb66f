import { decimalOf, type Decimal } from '../../foundation/money/Decimal.ts';
import {
  fraction,
  fractionOf,
  minus,
  nothing,
  over,
  plus,
  times,
  total,
  type Fraction,
} from '../../foundation/money/Fraction.ts';
import { chargesInYear, monthsACharge, stepsInYear } from './line.ts';
import type { Line, Offer, PricedLine } from './Price.ts';

/** What one line comes to in some years, exact: no amount is rounded, and a tax that prices contain is taken out. */
export interface ExactLine {
  readonly priced: PricedLine;
  /** How many of it are charged. */
  readonly units: Fraction;
  /** After prices by quantity and the discount on the line; before the discount on the whole. */
  readonly net: Fraction;
  /** The list price of every unit; null where the line has none. */
  readonly list: Fraction | null;
  /** What every unit costs the house; null where nobody knows. */
  readonly cost: Fraction | null;
  readonly floor: Fraction | null;
}

const hundred = fractionOf(100);

/** The longest term of some lines, in months; 0 where none has one. */
export const longestTerm = (lines: readonly PricedLine[]): number =>
  Math.max(0, ...lines.map(({ line }) => (line.term ?? 0) * monthsACharge(line)));

/** The years of a term, 1 being the first. */
export const yearsIn = (months: number): readonly number[] =>
  Array.from({ length: Math.max(1, Math.ceil(months / 12)) }, (_, year) => year + 1);

/** A line in one year of the contract; one that recurs without a term runs for all the months. */
export function exactInYear(priced: PricedLine, year: number, months: number, taxes: Offer['taxes']): ExactLine | null {
  const { line, steps } = priced;
  const term = line.recurring && months > 12 ? (line.term ?? Math.ceil(months / monthsACharge(line))) : line.term;
  if (chargesInYear(line, year, term) === 0) return null;
  const counts = stepsInYear(priced, year, term);
  return exactOf(
    priced,
    steps.map((step, i) => ({ ...step, count: counts[i] ?? 0 })),
    taxes,
  );
}

/** One charge at each of the prices by quantity, of the quantity that it begins with: all are promised, whichever is reached. */
export const exactAtTiers = (priced: PricedLine, taxes: Offer['taxes']): readonly ExactLine[] =>
  priced.line.tiers.map(({ from, unit_price: unitPrice }) =>
    exactOf(priced, [{ quantity: from, unitPrice, count: 1 }], taxes),
  );

/** What is charged at one price, and how often. */
interface Charged extends Pick<PricedLine['steps'][number], 'quantity' | 'unitPrice'> {
  readonly count: number;
}

function exactOf(priced: PricedLine, charges: readonly Charged[], taxes: Offer['taxes']): ExactLine {
  const { line } = priced;
  const { list, cost, floor } = line.book?.reveal() ?? { list: null, cost: null, floor: null };
  const share = withoutTaxes(line, taxes);
  const inAll = (of: (charge: Charged) => Fraction): Fraction =>
    total(charges.map((charge) => times(of(charge), fraction(BigInt(charge.count)))));
  const units = inAll(({ quantity }) => fractionOf(quantity));
  const each = (amount: Decimal | null): Fraction | null => (amount === null ? null : times(units, fractionOf(amount)));
  const net = inAll(({ quantity, unitPrice }) => reduced(times(fractionOf(quantity), fractionOf(unitPrice)), line));
  const taxedOut = (amount: Fraction | null): Fraction | null => (amount === null ? null : times(amount, share));
  return {
    priced,
    units,
    net: times(net, share),
    list: taxedOut(each(list)),
    cost: each(cost),
    floor: taxedOut(each(floor)),
  };
}

/** After the discount on the line. */
const reduced = (gross: Fraction, { discount_percent: percent, discount_amount: amount }: Line): Fraction =>
  percent === undefined
    ? minus(gross, fractionOf(amount ?? decimalOf(0)))
    : over(times(gross, minus(hundred, fractionOf(percent))), hundred);

/** The part of a price that is no tax: all of it, unless the price contains its taxes. */
export function withoutTaxes({ tax = [] }: Line, taxes: Offer['taxes']): Fraction {
  const inside = total(tax.map((id) => (taxes[id]?.included === true ? fractionOf(taxes[id].percent) : nothing)));
  return over(hundred, plus(hundred, inside));
}
