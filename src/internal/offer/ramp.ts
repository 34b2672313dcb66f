import type { Line, Step } from './Price.ts';

/** The line as it is charged from each of its steps on: what a step does not say stays as it was. */
export function linesByStep(line: Line): readonly { readonly from: number; readonly line: Line }[] {
  let current: Line = line;
  const later = line.ramp.map(({ from_period: from, qty, unit_price: price }) => {
    current = {
      ...current,
      ...(qty === undefined ? {} : { qty }),
      // A price that is written for a step is the price, whatever the tiers say.
      ...(price === undefined ? {} : { unit_price: price, tiers: [] }),
    };
    return { from, line: current };
  });
  return [{ from: 1, line }, ...later];
}

/** How many of some charges, from the `first` of them, belong to each step. */
export const chargesByStep = (steps: readonly Pick<Step, 'from'>[], first: number, count: number): readonly number[] =>
  steps.map(({ from }, i) => {
    const end = Math.min(steps[i + 1]?.from ?? Infinity, first + count);
    return Math.max(0, end - Math.max(from, first));
  });
