import {
  fraction,
  fractionOf,
  isBelowZero,
  minus,
  nothing,
  one,
  opposite,
  over,
  plus,
  times,
  total,
  type Fraction,
} from '../../foundation/money/Fraction.ts';
import type { Decimal } from '../../foundation/money/Decimal.ts';
import type { Outcome } from './BusinessCase.ts';

/** What goes out at the start (0) and at the end of each year, and what comes in every year. Nothing here is negative. */
export interface Streams {
  readonly costs: readonly Fraction[];
  /** A year. */
  readonly benefit: Fraction;
}

/** What follows from a year's benefit and the costs; `costs` come to more than zero. */
export function outcomeOf({ costs, benefit }: Streams, rate: Decimal | null): Outcome {
  const years = costs.length - 1;
  const flows = flowsOf({ costs, benefit });
  const cost = total(costs);
  const all = times(benefit, fractionOf(years));
  const net = minus(all, cost);
  return {
    flows,
    yearly: over(total(flows.slice(1)), fractionOf(years)),
    benefit: all,
    cost,
    net,
    roi: over(net, cost),
    npv: rate === null ? null : presentValue(flows, fractionOf(rate)),
    payback: paybackOf(flows),
  };
}

/** What comes in less what goes out, at the start and at the end of each year. */
export const flowsOf = ({ costs, benefit }: Streams): readonly Fraction[] =>
  costs.map((cost, year) => minus(year === 0 ? nothing : benefit, cost));

/** Flows at the end of each year, discounted to the start; the first one is at the start. */
export const presentValue = (flows: readonly Fraction[], rate: Fraction): Fraction => {
  const growth = plus(one, rate);
  return flows.reduceRight((later, flow) => plus(flow, over(later, growth)), nothing);
};

/**
 * Months until the sum so far stays at zero or above, the flow of a year spread evenly over it: 0 where it never lies
 * below, null where it does at the end.
 */
function paybackOf(flows: readonly Fraction[]): Fraction | null {
  let sum = nothing;
  let months: Fraction | null = nothing;
  for (const [year, flow] of flows.entries()) {
    const before = sum;
    sum = plus(sum, flow);
    if (isBelowZero(sum)) months = null;
    else if (isBelowZero(before))
      months = times(fraction(12n), plus(fractionOf(year - 1), over(opposite(before), flow)));
  }
  return months;
}
