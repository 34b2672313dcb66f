import { zero } from '../../foundation/money/Decimal.ts';
import {
  order,
  fractionOf,
  isNothing,
  minus,
  nothing,
  over,
  total,
  type Fraction,
  one,
} from '../../foundation/money/Fraction.ts';
import { exactAtTiers, exactInYear, type ExactLine, longestTerm, withoutTaxes, yearsIn } from './amountsOverTime.ts';
import { choicesOf, type ChosenLines } from './choices.ts';
import {
  added,
  conceded,
  largest,
  none,
  smallest,
  sumsAtRate,
  sumsOf,
  worst,
  type Concession,
  type Sums,
} from './conceded.ts';
import type { CurrencyPrice, Offer, Price, PricedLine, RatedLine } from './Price.ts';

/** One line of the price, at its worst: of all years and of all that the client may choose. */
export interface LineConcession extends Concession {
  /** Its place in `offer.lines`. */
  readonly index: number;
  readonly number: number;
  readonly isUnderFloor: boolean;
  /** Whether that is at one of its prices by quantity, and not at the quantity that is offered. */
  readonly isByQuantity: boolean;
  /** The discount without the line's share of the one on the whole. */
  readonly own: Fraction | null;
  /** What is left of the price of one unit after all discounts, without tax; null where nothing is charged. */
  readonly unitNet: Fraction | null;
}

/** What the whole comes to in one currency, for one choice of the client's, over some time. */
export interface TotalConcession extends Concession {
  readonly currency: string;
  readonly choice: ChosenLines['choice'];
  readonly period: 'year' | 'term';
}

export interface Concessions {
  readonly lines: readonly LineConcession[];
  readonly totals: readonly TotalConcession[];
}

/**
 * What an offer concedes against its price book. All is exact: a percentage that is written is what is compared with a
 * limit, and not what it comes to in cents.
 */
export function concessionsOf(offer: Offer, price: Price): Concessions {
  const parts = price.currencies.map((part) => concessionsIn(part, offer));
  return { lines: parts.flatMap(({ lines }) => lines), totals: parts.flatMap(({ totals }) => totals) };
}

function concessionsIn(part: CurrencyPrice, offer: Offer): Concessions {
  const seen = new Map<number, LineConcession>();
  const months = longestTerm(part.lines.filter((line) => line.part !== 'optional'));
  const periods = [
    { period: 'year', months: 0 } as const,
    ...(months > 12 ? [{ period: 'term', months } as const] : []),
  ];
  const totals = periods.flatMap(({ period, months: long }) => {
    const netOf = (line: PricedLine): Fraction =>
      total(yearsIn(long).map((year) => exactInYear(line, year, long, offer.taxes)?.net ?? nothing));
    return choicesOf(part, netOf).flatMap(({ choice, lines }): readonly TotalConcession[] => {
      const own = Math.min(long, longestTerm(lines));
      const sums = yearsIn(own).flatMap((year) => linesInYear(lines, year, own, part, offer));
      for (const line of eachLine(sums)) worsen(seen, line);
      const whole = conceded(sums.map((line) => line.sums).reduce(added, none));
      return choice === 'one' ? [] : [{ currency: part.currency, choice, period, ...whole }];
    });
  });
  for (const option of part.lines.filter((line) => line.part === 'optional'))
    for (const long of new Set([0, longestTerm([option])])) {
      const exact = yearsIn(long).flatMap((year) => exactInYear(option, year, long, offer.taxes) ?? []);
      worsen(seen, lineOf(option, exact.map((line) => sumsOf(line, one)).reduce(added, none)));
    }
  for (const rated of part.rateLines) worsen(seen, lineAtRate(rated));
  // What is off every price by quantity too: an amount off the whole is not of one line.
  const kept = leftByPercent(part.discount);
  for (const line of part.lines)
    for (const tier of exactAtTiers(line, offer.taxes))
      worsen(seen, {
        ...lineOf(line, sumsOf(tier, line.part === 'optional' ? one : kept), sumsOf(tier, one)),
        isByQuantity: true,
      });
  return { lines: [...seen.values()].toSorted((a, b) => a.index - b.index), totals };
}

interface LineSums {
  readonly priced: PricedLine;
  readonly sums: Sums;
  /** Before the discount on the whole. */
  readonly own: Sums;
}

/** The lines of a year, each after its share of the discount on the whole. */
function linesInYear(
  lines: readonly PricedLine[],
  year: number,
  months: number,
  { discount }: CurrencyPrice,
  { taxes }: Offer,
): readonly LineSums[] {
  const exact = lines.flatMap((line) => exactInYear(line, year, months, taxes) ?? []);
  const kept = leftByWhole(exact, year, discount, taxes);
  return exact.map((line) => ({ priced: line.priced, sums: sumsOf(line, kept), own: sumsOf(line, one) }));
}

/** The part of each price that the discount on the whole leaves: a percentage holds every year, an amount is given once. */
function leftByWhole(
  exact: readonly ExactLine[],
  year: number,
  discount: CurrencyPrice['discount'],
  taxes: Offer['taxes'],
): Fraction {
  if (discount === null) return one;
  if (discount.percent !== null) return leftByPercent(discount);
  if (discount.amount === null || year > 1) return one;
  // It is taken off the prices as they are written, with the taxes that they contain.
  const written = total(exact.map(({ priced, net }) => over(net, withoutTaxes(priced.line, taxes))));
  return isNothing(written) ? one : minus(one, over(fractionOf(discount.amount), written));
}

const leftByPercent = (discount: CurrencyPrice['discount']): Fraction =>
  minus(one, over(fractionOf(discount?.percent ?? zero), fractionOf(100)));

/** Each line of a time once, its years added up. */
function eachLine(lines: readonly LineSums[]): readonly LineConcession[] {
  const byPlace = new Map<number, LineSums>();
  for (const { priced, sums, own } of lines) {
    const before = byPlace.get(priced.index);
    const all = before === undefined ? { sums, own } : { sums: added(before.sums, sums), own: added(before.own, own) };
    byPlace.set(priced.index, { priced, ...all });
  }
  return [...byPlace.values()].map(({ priced, sums, own }) => lineOf(priced, sums, own));
}

const lineOf = ({ index, line }: PricedLine | RatedLine, sums: Sums, own = sums): LineConcession => ({
  index,
  number: line.number,
  isUnderFloor: order(sums.floored, sums.floor) < 0,
  isByQuantity: false,
  own: conceded(own).discount,
  unitNet: isNothing(sums.units) ? null : over(sums.net, sums.units),
  ...conceded(sums),
});

/** A rate is held against the list price of one unit; nothing is taken off it. */
const lineAtRate = (rated: RatedLine): LineConcession => lineOf(rated, sumsAtRate(rated.line));

/** Keeps of a line what is worst of all that it may come to. */
function worsen(seen: Map<number, LineConcession>, line: LineConcession): void {
  const before = seen.get(line.index);
  if (before === undefined) {
    seen.set(line.index, line);
    return;
  }
  const both = {
    ...worst([before, line]),
    isUnderFloor: before.isUnderFloor || line.isUnderFloor,
    own: largest([before.own, line.own]),
    unitNet: smallest([before.unitNet, line.unitNet]),
  };
  seen.set(line.index, { ...line, ...both, isByQuantity: (isAsBad(before, both) ? before : line).isByQuantity });
}

/** Whether the one is as bad as the other already. */
const isAsBad = (one: Judged, other: Judged): boolean =>
  isSame(one.discount, other.discount) &&
  isSame(one.margin, other.margin) &&
  one.isGivenAway === other.isGivenAway &&
  one.isUnderFloor === other.isUnderFloor;

type Judged = Pick<LineConcession, 'discount' | 'margin' | 'isGivenAway' | 'isUnderFloor'>;

const isSame = (one: Fraction | null, other: Fraction | null): boolean =>
  one === null || other === null ? one === other : order(one, other) === 0;
