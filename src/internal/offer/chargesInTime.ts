import { add, compare, isZero, zero, type Decimal } from '../../foundation/money/Decimal.ts';
import { roundToCurrency } from '../../foundation/money/currency.ts';
import { areFirm } from './line.ts';
import type { PricedLine } from './Price.ts';

/** What is charged each time, from one charge on until the next such. */
export interface ChargedFrom {
  /** The charge with which it begins, from 1. */
  readonly from: number;
  readonly net: Decimal;
  readonly firm: boolean;
}

/**
 * What lines of one period are charged together, charge by charge: as many entries as there are amounts, from the first
 * charge to the last of `count`; what is charged no more at the end is left out.
 */
export function chargesInTime(
  lines: readonly PricedLine[],
  { currency, count }: { readonly currency: string; readonly count: number },
): readonly ChargedFrom[] {
  const runs: ChargedFrom[] = [];
  for (let from = 1; from <= count; from++) {
    const charged = lines.filter(({ line }) => line.term === undefined || from <= line.term);
    const net = charged.reduce(
      (sum, { steps }) => {
        const step = steps.findLast((each) => each.from <= from);
        return step === undefined ? sum : add(sum, step.charge.net);
      },
      roundToCurrency(zero, currency),
    );
    const last = runs.at(-1);
    if (last === undefined || compare(last.net, net) !== 0)
      runs.push({ from, net, firm: areFirm(charged.map(({ line }) => line)) });
  }
  const ends = runs.at(-1);
  return ends !== undefined && runs.length > 1 && isZero(ends.net) ? runs.slice(0, -1) : runs;
}

/** As many charges as have to be looked at to see every amount: those of all terms and steps, and one more. */
export const chargesUntilEnd = (lines: readonly PricedLine[]): number =>
  1 + Math.max(0, ...lines.map(({ line, steps }) => Math.max(line.term ?? 0, steps.at(-1)?.from ?? 1)));
