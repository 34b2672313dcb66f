import { decimalOf, ofSteps, stepsOf, type Decimal } from './Decimal.ts';

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
  const { weights, whole } = inSteps(items);
  if (whole === 0n) return items.map((item) => ({ ...item, share: ofSteps(0n, digits) }));
  const all = stepsOf(amount, digits);
  const parts = weights.map((weight, index) => ({
    index,
    weight,
    part: (all * weight) / whole,
    lost: (all * weight) % whole,
  }));
  const left = all - parts.reduce((given, { part }) => given + part, 0n);
  const byLoss = parts.toSorted((a, b) => order(b.lost, a.lost) || order(b.weight, a.weight) || a.index - b.index);
  const lucky = new Set(byLoss.slice(0, Number(left)).map(({ index }) => index));
  return items.map((item, index) => {
    const part = parts[index]?.part ?? 0n;
    return { ...item, share: ofSteps(lucky.has(index) ? part + 1n : part, digits) };
  });
}

const order = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

/** Weights as whole numbers, and what they make together. */
function inSteps(items: readonly { readonly weight: Decimal }[]): {
  readonly weights: readonly bigint[];
  readonly whole: bigint;
} {
  const fine = Math.max(0, ...items.map(({ weight }) => (weight.split('.')[1] ?? '').length));
  const weights = items.map(({ weight }) => stepsOf(weight, fine));
  return { weights, whole: weights.reduce((total, weight) => total + weight, 0n) };
}

/** An amount in N equal parts, cut to `digits` after the point; the last also takes the rest of the division. */
export const splitEqually = (amount: Decimal, parts: number, digits: number): readonly Decimal[] =>
  shareInOrder(
    amount,
    Array.from({ length: parts }, () => ({ weight: decimalOf(1) })),
    digits,
  ).map(({ share }) => share);

/**
 * Shares an amount out in proportion to weights, in order: each share is cut to `digits` after the point, and the last
 * one takes the rest. Amount and weights are not below zero, and not all weights are zero.
 */
export function shareInOrder<T extends { readonly weight: Decimal }>(
  amount: Decimal,
  items: readonly T[],
  digits: number,
): readonly (T & { readonly share: Decimal })[] {
  const { weights, whole } = inSteps(items);
  const all = stepsOf(amount, digits);
  const cut = weights.slice(0, -1).map((weight) => (whole === 0n ? 0n : (all * weight) / whole));
  const rest = all - cut.reduce((given, part) => given + part, 0n);
  return items.map((item, index) => ({ ...item, share: ofSteps(cut[index] ?? rest, digits) }));
}
