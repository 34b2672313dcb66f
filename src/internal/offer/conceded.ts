import type { Decimal } from '../../foundation/money/Decimal.ts';
import {
  fractionOf,
  isNothing,
  minus,
  nothing,
  one,
  order,
  over,
  plus,
  times,
  type Fraction,
} from '../../foundation/money/Fraction.ts';
import type { ExactLine } from './amountsOverTime.ts';
import type { RateLine } from './Price.ts';

/** What is conceded, exact, as shares: 0.354 is 35.4 %. Null where nothing has a list price, or a cost. */
export interface Concession {
  /** 1 − net ÷ list. */
  readonly discount: Fraction | null;
  /** (net − cost) ÷ net; null also where net is nothing, or a hair below it by the cents of a discount. */
  readonly margin: Fraction | null;
  /** Whether something costs more than is asked, and nothing is asked: a margin that no number says. */
  readonly isGivenAway: boolean;
}

/** The sums that shares are made of: lines without a list price, or without a cost, are in neither of their two. */
export interface Sums {
  readonly units: Fraction;
  readonly net: Fraction;
  readonly listed: Fraction;
  readonly list: Fraction;
  readonly costed: Fraction;
  readonly cost: Fraction;
  /** Whether any cost is known: one of nought is one. */
  readonly hasCost: boolean;
  readonly floored: Fraction;
  readonly floor: Fraction;
}

export const none: Sums = {
  units: nothing,
  net: nothing,
  listed: nothing,
  list: nothing,
  costed: nothing,
  cost: nothing,
  hasCost: false,
  floored: nothing,
  floor: nothing,
};

/** A line as its part of the sums, after what the discount on the whole leaves of it. */
export function sumsOf({ units, net, list, cost, floor }: Omit<ExactLine, 'priced'>, kept: Fraction): Sums {
  const left = times(net, kept);
  return {
    units,
    net: left,
    listed: list === null ? nothing : left,
    list: list ?? nothing,
    costed: cost === null ? nothing : left,
    cost: cost ?? nothing,
    hasCost: cost !== null,
    floored: floor === null ? nothing : left,
    floor: floor ?? nothing,
  };
}

export const added = (a: Sums, b: Sums): Sums => ({
  units: plus(a.units, b.units),
  net: plus(a.net, b.net),
  listed: plus(a.listed, b.listed),
  list: plus(a.list, b.list),
  costed: plus(a.costed, b.costed),
  cost: plus(a.cost, b.cost),
  hasCost: a.hasCost || b.hasCost,
  floored: plus(a.floored, b.floored),
  floor: plus(a.floor, b.floor),
});

/** What they come to. */
export const conceded = ({ listed, list, costed, cost, hasCost }: Sums): Concession => ({
  discount: isNothing(list) ? null : minus(one, over(listed, list)),
  margin: !hasCost || order(costed, nothing) <= 0 ? null : over(minus(costed, cost), costed),
  isGivenAway: hasCost && order(costed, nothing) <= 0 && !isNothing(minus(costed, cost)),
});

/** The sums of one unit at a rate. */
export function sumsAtRate({ rate, book }: RateLine): Sums {
  const { list = null, cost = null, floor = null } = book?.reveal() ?? {};
  return sumsOf({ units: one, net: fractionOf(rate), list: exact(list), cost: exact(cost), floor: exact(floor) }, one);
}

const exact = (amount: Decimal | null): Fraction | null => (amount === null ? null : fractionOf(amount));

/** Null where none is known. */
export const largest = (all: readonly (Fraction | null)[]): Fraction | null =>
  all
    .flatMap((one) => one ?? [])
    .toSorted(order)
    .at(-1) ?? null;

/** The same. */
export const smallest = (all: readonly (Fraction | null)[]): Fraction | null =>
  all.flatMap((some) => some ?? []).toSorted(order)[0] ?? null;

/** The largest discount and the smallest margin of several. */
export const worst = (all: readonly Concession[]): Concession => ({
  discount: largest(all.map(({ discount }) => discount)),
  margin: smallest(all.map(({ margin }) => margin)),
  isGivenAway: all.some(({ isGivenAway }) => isGivenAway),
});
