import Big from 'big.js';
import { isZero, sum } from './arithmetic.ts';
import type { Decimal } from './Decimal.ts';
import { decimalOf } from './decimalOf.ts';
import { roundHalfAwayFromZero } from './roundHalfAwayFromZero.ts';

/**
 * Parts of an amount in proportion to weights, by largest remainder: each part is cut to `digits` after the point, and
 * the steps that are left over go to those who lost most. The parts add up to the amount, which has no more than
 * `digits`. Of equal losses the greater weight comes first, then the earlier. Amount and weights are not below zero;
 * weights of nothing share nothing.
 */
export function shareOut(amount: Decimal, weights: readonly Decimal[], digits: number): readonly Decimal[] {
  const whole = sum(weights);
  if (isZero(whole)) return weights.map(() => roundHalfAwayFromZero(whole, digits));
  const Cut = Big();
  Cut.DP = digits;
  Cut.RM = Big.roundDown;
  const parts = weights.map((weight, index) => {
    const share = new Cut(amount).times(weight);
    const part = share.div(whole);
    return { index, weight, part, lost: share.minus(part.times(whole)) };
  });
  const step = new Big(1).div(new Big(10).pow(digits));
  const given = parts.reduce((total, { part }) => total.plus(part), new Big(0));
  const steps = new Big(amount).minus(given).div(step).toNumber();
  const byLoss = parts.toSorted((a, b) => b.lost.cmp(a.lost) || new Big(b.weight).cmp(a.weight) || a.index - b.index);
  const lucky = new Set(byLoss.slice(0, steps).map(({ index }) => index));
  return parts.map(({ index, part }) => decimalOf((lucky.has(index) ? part.plus(step) : part).toFixed(digits)));
}
