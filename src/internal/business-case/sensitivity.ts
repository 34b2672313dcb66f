import {
  fraction,
  isNothing,
  minus,
  nothing,
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
import { flowsOf, presentValue, type Streams } from './outcome.ts';

/** How far an assumption without a range of its own is moved: a fifth down and a fifth up. */
const fifth = fraction(1n, 5n);

export interface Assumptions extends Streams {
  readonly benefits: readonly CaseBenefit[];
  readonly effort: Fraction | null;
  readonly effortYearly: Fraction | null;
  readonly rate: Decimal | null;
}

/** The result as expected, and what one more unit of benefit a year adds to it. */
interface Baseline {
  readonly now: Fraction;
  readonly worth: Fraction;
}

/**
 * Moves one assumption at a time: each benefit over its own range (1 to 1 is sure, and doesn't move), everything without
 * one by a fifth to either side. The price is quoted, so it doesn't move.
 */
export function sensitivityOf(assumptions: Assumptions): Sensitivity {
  const { rate, costs, benefits } = assumptions;
  const free = costs.map(() => nothing);
  const baseline = { now: resultOf(assumptions, rate), worth: resultOf({ costs: free, benefit: one }, rate) };
  const drivers = [
    ...benefits.map((benefit) => ofBenefit(benefit, baseline)),
    ...ofEffort('effort', assumptions.effort, { now: baseline.now, worth: one }),
    ...ofEffort('effort_yearly', assumptions.effortYearly, baseline),
    ...ofRate(assumptions),
  ];
  // An assumption that moves nothing, such as a benefit of zero, doesn't matter.
  const moving = drivers.filter((driver) => !isNothing(spanOf(driver)));
  const sorted = moving.toSorted((a, b) => order(spanOf(b), spanOf(a)));
  return {
    measure: rate === null ? 'net' : 'npv',
    drivers: sorted,
    breakEven: breakEvenOf(sorted[0], assumptions, baseline),
  };
}

/** The result: the net present value, or without a rate the net benefit. */
const resultOf = ({ costs, benefit }: Streams, rate: Decimal | null): Fraction =>
  presentValue(flowsOf({ costs, benefit }), rate === null ? nothing : fractionOf(rate));

const spanOf = ({ worse, better }: Driver): Fraction => minus(better.result, worse.result);

/** Of two ends the one with the smaller result is the worse, whichever way the assumption went. */
function ends(a: DriverEnd, b: DriverEnd): Pick<Driver, 'worse' | 'better'> {
  return order(a.result, b.result) <= 0 ? { worse: a, better: b } : { worse: b, better: a };
}

/** The result is a straight line in each benefit, so the worth of one more unit a year is calculated once for all. */
function ofBenefit({ index, perYear, ranged, low, high }: CaseBenefit, { now, worth }: Baseline): Driver {
  const at = (factor: Fraction): DriverEnd => ({
    at: factor,
    result: plus(now, times(times(perYear, worth), minus(factor, one))),
  });
  const [from, to] = ranged ? [low, high] : [minus(one, fifth), plus(one, fifth)];
  return { kind: 'benefit', index, ...ends(at(from), at(to)) };
}

/** What is spent at the start is worth what it is; what is spent every year, as much as a benefit of every year. */
function ofEffort(
  kind: 'effort' | 'effort_yearly',
  effort: Fraction | null,
  { now, worth }: Baseline,
): readonly Driver[] {
  if (effort === null) return [];
  const at = (factor: Fraction): DriverEnd => ({
    at: times(effort, factor),
    result: minus(now, times(times(effort, worth), minus(factor, one))),
  });
  return [{ kind, index: null, ...ends(at(plus(one, fifth)), at(minus(one, fifth))) }];
}

function ofRate({ costs, benefit, rate }: Assumptions): readonly Driver[] {
  if (rate === null || isNothing(fractionOf(rate))) return [];
  const flows = flowsOf({ costs, benefit });
  const at = (factor: Fraction): DriverEnd => {
    const moved = times(fractionOf(rate), factor);
    return { at: moved, result: presentValue(flows, moved) };
  };
  return [{ kind: 'rate', index: null, ...ends(at(plus(one, fifth)), at(minus(one, fifth))) }];
}

/** Where the straight line of the first assumption meets zero, as a share of what is expected. */
function breakEvenOf(first: Driver | undefined, assumptions: Assumptions, { now, worth }: Baseline): Fraction | null {
  switch (first?.kind) {
    case undefined:
    case 'rate':
      return null;
    case 'effort':
      return assumptions.effort && plus(one, over(now, assumptions.effort));
    case 'effort_yearly':
      return assumptions.effortYearly && plus(one, over(now, times(assumptions.effortYearly, worth)));
    case 'benefit': {
      const perYear = assumptions.benefits.find(({ index }) => index === first.index)?.perYear;
      return perYear === undefined ? null : minus(one, over(now, times(perYear, worth)));
    }
  }
}
