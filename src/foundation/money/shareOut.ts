import Big from 'big.js';
import { isZero, sum } from './arithmetic.ts';
import type { Decimal } from './Decimal.ts';
import { decimalOf } from './decimalOf.ts';
import { roundHalfAwayFromZero } from './roundHalfAwayFromZero.ts';

/**
 * Shares an amount out in proportion to weights, by largest remainder: each share is cut to `digits` after the point,
 * and the steps that are left over go to those who lost most. The shares add up to the amount, which has no more than
 * `digits`. Of equal losses the greater weight comes first, then the earlier. Amount and weights are not below zero;
 * weights of nothing share nothing. Returns the items in their order, each with its share.
 */
export function shareOut<T extends { readonly weight: Decimal }>(
  amount: Decimal,
  items: readonly T[],
  digits: number,
): readonly (T & { readonly share: Decimal })[] {
  const whole = sum(items.map(({ weight }) => weight));
  if (isZero(whole)) return items.map((item) => ({ ...item, share: roundHalfAwayFromZero(whole, digits) }));
  const Cut = Big();
  Cut.DP = digits;
  Cut.RM = Big.roundDown;
  const parts = items.map((item, index) => {
    const exact = new Cut(amount).times(item.weight);
    const part = exact.div(whole);
    return { item, index, part, lost: exact.minus(part.times(whole)) };
  });
  const step = new Big(1).div(new Big(10).pow(digits));
  const given = parts.reduce((total, { part }) => total.plus(part), new Big(0));
  const steps = new Big(amount).minus(given).div(step).toNumber();
  const byLoss = parts.toSorted(
    (a, b) => b.lost.cmp(a.lost) || new Big(b.item.weight).cmp(a.item.weight) || a.index - b.index,
  );
  const lucky = new Set(byLoss.slice(0, steps));
  return parts.map((entry) => {
    const share = lucky.has(entry) ? entry.part.plus(step) : entry.part;
    return { ...entry.item, share: decimalOf(share.toFixed(digits)) };
  });
}

/** So many equal parts, cut to `digits` after the point; the last also takes the rest of the division. */
export function splitEqually(amount: Decimal, parts: number, digits: number): readonly Decimal[] {
  if (parts < 1) return [];
  const Cut = Big();
  Cut.DP = digits;
  Cut.RM = Big.roundDown;
  const each = new Cut(amount).div(parts);
  const last = each.times(1 - parts).plus(amount);
  return Array.from({ length: parts }, (_, index) => decimalOf((index < parts - 1 ? each : last).toFixed(digits)));
}
