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
import { flowsOf, presentValue, type Streams } from './outcomeOf.ts';

/** How far an assumption without a range of its own is moved: a fifth down and a fifth up. */
const fifth = fraction(1n, 5n);

export interface Ground extends Streams {
  readonly benefits: readonly CaseBenefit[];
  readonly effort: Fraction | null;
  readonly effortYearly: Fraction | null;
  readonly rate: Decimal | null;
}

/** The result as expected, and what one more unit of benefit a year adds to it. */
interface Known {
  readonly now: Fraction;
  readonly worth: Fraction;
}

/**
 * Moves one assumption at a time: each benefit over its own range, what has none by a fifth to either side. The price is
 * a quoted one and moves nothing.
 */
export function sensitivityOf(ground: Ground): Sensitivity {
  const { rate, costs, benefits } = ground;
  const free = costs.map(() => nothing);
  const known = { now: resultOf(ground, rate), worth: resultOf({ costs: free, benefit: one }, rate) };
  const drivers = [
    ...benefits.map((benefit) => ofBenefit(benefit, known)),
    ...ofEffort('effort', ground.effort, { now: known.now, worth: one }),
    ...ofEffort('effort_yearly', ground.effortYearly, known),
    ...ofRate(ground),
  ];
  // What moves nothing, such as a benefit of zero, is no assumption that matters.
  const moving = drivers.filter((driver) => !isNothing(spanOf(driver)));
  const sorted = moving.toSorted((a, b) => order(spanOf(b), spanOf(a)));
  return { measure: rate === null ? 'net' : 'npv', drivers: sorted, breakEven: breakEvenOf(sorted[0], ground, known) };
}

/** The result: the net present value, or without a rate the net benefit. */
const resultOf = ({ costs, benefit }: Streams, rate: Decimal | null): Fraction =>
  presentValue(flowsOf({ costs, benefit }), rate === null ? nothing : fractionOf(rate));

const spanOf = ({ worse, better }: Driver): Fraction => minus(better.result, worse.result);

/** Of two ends the one with the smaller result is the worse, whichever way the assumption went. */
function ends(a: DriverEnd, b: DriverEnd): Pick<Driver, 'worse' | 'better'> {
  return order(a.result, b.result) <= 0 ? { worse: a, better: b } : { worse: b, better: a };
}

/** The result is a straight line in each benefit, so what one more unit a year is worth is reckoned once for all. */
function ofBenefit({ index, perYear, low, high }: CaseBenefit, { now, worth }: Known): Driver {
  const isGiven = order(low, one) !== 0 || order(high, one) !== 0;
  const at = (factor: Fraction): DriverEnd => ({
    at: factor,
    result: plus(now, times(times(perYear, worth), minus(factor, one))),
  });
  const [from, to] = isGiven ? [low, high] : [minus(one, fifth), plus(one, fifth)];
  return { kind: 'benefit', index, ...ends(at(from), at(to)) };
}

/** What is spent at the start is worth what it is; what is spent every year, as much as a benefit of every year. */
function ofEffort(kind: 'effort' | 'effort_yearly', effort: Fraction | null, { now, worth }: Known): readonly Driver[] {
  if (effort === null) return [];
  const at = (factor: Fraction): DriverEnd => ({
    at: times(effort, factor),
    result: minus(now, times(times(effort, worth), minus(factor, one))),
  });
  return [{ kind, index: null, ...ends(at(plus(one, fifth)), at(minus(one, fifth))) }];
}

function ofRate({ costs, benefit, rate }: Ground): readonly Driver[] {
  if (rate === null || isNothing(fractionOf(rate))) return [];
  const flows = flowsOf({ costs, benefit });
  const at = (factor: Fraction): DriverEnd => {
    const moved = times(fractionOf(rate), factor);
    return { at: moved, result: presentValue(flows, moved) };
  };
  return [{ kind: 'rate', index: null, ...ends(at(plus(one, fifth)), at(minus(one, fifth))) }];
}

/** Where the straight line of the first assumption meets zero, as a share of what is expected. */
function breakEvenOf(first: Driver | undefined, ground: Ground, { now, worth }: Known): Fraction | null {
  switch (first?.kind) {
    case undefined:
    case 'rate':
      return null;
    case 'effort':
      return ground.effort && plus(one, over(now, ground.effort));
    case 'effort_yearly':
      return ground.effortYearly && plus(one, over(now, times(ground.effortYearly, worth)));
    case 'benefit': {
      const perYear = ground.benefits.find(({ index }) => index === first.index)?.perYear;
      return perYear === undefined ? null : minus(one, over(now, times(perYear, worth)));
    }
  }
}
