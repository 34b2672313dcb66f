import {
  fraction,
  isNothing,
  minus,
  one,
  order,
  over,
  plus,
  times,
  fractionOf,
  type Fraction,
} from '../../foundation/money/Fraction.ts';
import type { Decimal } from '../../foundation/money/Decimal.ts';
import type { CaseBenefit, Driver, DriverEnd, Sensitivity } from './BusinessCase.ts';
import { outcomeOf, presentValue, type Streams } from './outcomeOf.ts';

/** How far an assumption without a range of its own is moved: a fifth down and a fifth up. */
const fifth = fraction(1n, 5n);

export interface Ground extends Streams {
  readonly benefits: readonly CaseBenefit[];
  readonly effort: Fraction | null;
  readonly rate: Decimal | null;
}

/**
 * Moves one assumption at a time: each benefit over its own range, what has none by a fifth to either side. The price is
 * a quoted one and moves nothing.
 */
export function sensitivityOf(ground: Ground): Sensitivity {
  const { rate } = ground;
  const drivers = [
    ...ground.benefits.map((benefit) => ofBenefit(benefit, ground)),
    ...ofEffort(ground),
    ...ofRate(ground),
  ];
  const sorted = drivers.toSorted((a, b) => order(spanOf(b), spanOf(a)));
  return { measure: rate === null ? 'net' : 'npv', drivers: sorted, breakEven: breakEvenOf(sorted[0], ground) };
}

/** The result: the net present value, or without a rate the net benefit. */
const resultOf = (streams: Streams, rate: Decimal | null): Fraction => {
  const { npv, net } = outcomeOf(streams, rate);
  return npv ?? net;
};

const spanOf = ({ worse, better }: Driver): Fraction => minus(better.result, worse.result);

/** Of two ends the one with the smaller result is the worse, whichever way the assumption went. */
function ends(a: DriverEnd, b: DriverEnd): Pick<Driver, 'worse' | 'better'> {
  return order(a.result, b.result) <= 0 ? { worse: a, better: b } : { worse: b, better: a };
}

function ofBenefit({ index, perYear, low, high }: CaseBenefit, { costs, benefit, rate }: Ground): Driver {
  const isGiven = order(low, one) !== 0 || order(high, one) !== 0;
  const at = (factor: Fraction): DriverEnd => ({
    at: factor,
    result: resultOf({ costs, benefit: plus(benefit, times(perYear, minus(factor, one))) }, rate),
  });
  const [from, to] = isGiven ? [low, high] : [minus(one, fifth), plus(one, fifth)];
  return { kind: 'benefit', index, ...ends(at(from), at(to)) };
}

function ofEffort({ costs, benefit, effort, rate }: Ground): readonly Driver[] {
  if (effort === null || isNothing(effort)) return [];
  const at = (factor: Fraction): DriverEnd => {
    const more = times(effort, minus(factor, one));
    const moved = costs.map((cost, year) => (year === 0 ? plus(cost, more) : cost));
    return { at: times(effort, factor), result: resultOf({ costs: moved, benefit }, rate) };
  };
  return [{ kind: 'effort', index: null, ...ends(at(plus(one, fifth)), at(minus(one, fifth))) }];
}

function ofRate({ costs, benefit, rate }: Ground): readonly Driver[] {
  if (rate === null || isNothing(fractionOf(rate))) return [];
  const { flows } = outcomeOf({ costs, benefit }, rate);
  const at = (factor: Fraction): DriverEnd => {
    const moved = times(fractionOf(rate), factor);
    return { at: moved, result: presentValue(flows, moved) };
  };
  return [{ kind: 'rate', index: null, ...ends(at(plus(one, fifth)), at(minus(one, fifth))) }];
}

/** The result is a straight line in a benefit and in the effort, so where it meets zero follows from one point and its slope. */
function breakEvenOf(first: Driver | undefined, ground: Ground): Fraction | null {
  if (!first || first.kind === 'rate' || isNothing(spanOf(first))) return null;
  const { costs, benefits, benefit, effort, rate } = ground;
  const now = resultOf({ costs, benefit }, rate);
  if (first.kind === 'effort') return effort === null ? null : plus(one, over(now, effort));
  const perYear = benefits.find(({ index }) => index === first.index)?.perYear;
  if (!perYear || isNothing(perYear)) return null;
  return minus(one, over(now, minus(now, resultOf({ costs, benefit: minus(benefit, perYear) }, rate))));
}
