import { roundedQuotient, ofSteps, type Decimal } from './Decimal.ts';

/** A number as a division that was never carried out: exact whatever is done to it. In lowest terms, `under` above zero. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const sizeOf = (value: bigint): bigint => (value < 0n ? -value : value);

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [left, right] = [sizeOf(a), sizeOf(b)];
  while (right !== 0n) [left, right] = [right, left % right];
  return left;
}

/** Throws a RangeError where `under` is zero. */
export function fraction(over: bigint, under = 1n): Fraction {
  if (under === 0n) throw new RangeError('A fraction over zero');
  const shared = greatestDivisor(over, under) * (under < 0n ? -1n : 1n);
  return { over: over / shared, under: under / shared };
}

export const nothing: Fraction = fraction(0n);
export const one: Fraction = fraction(1n);

/** Exact: `12.50` is 25/2. */
export function fractionOf(value: Decimal | number): Fraction {
  const [whole = '0', tail = ''] = String(value).split('.');
  return fraction(BigInt(whole + tail), 10n ** BigInt(tail.length));
}

export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, opposite(b));
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.over, a.under * b.under);
/** To a whole power that is not below zero. Exact: what is in lowest terms stays in them, so that high powers are cheap. */
export const power = (a: Fraction, times: number): Fraction => ({
  over: a.over ** BigInt(times),
  under: a.under ** BigInt(times),
});
/** A product, rounded once as `rounded` does; not brought to lowest terms, which costs more than the product itself. */
export const roundedProduct = (a: Fraction, b: Fraction, digits: number): Decimal =>
  rounded({ over: a.over * b.over, under: a.under * b.under }, digits);
/** Throws a RangeError on division by zero. */
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.under, a.under * b.over);
export const opposite = (a: Fraction): Fraction => ({ over: -a.over, under: a.under });
export const total = (all: readonly Fraction[]): Fraction => all.reduce(plus, nothing);

/** -1, 0 or 1. */
export function order(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const isBelowZero = (a: Fraction): boolean => a.over < 0n;
export const isNothing = (a: Fraction): boolean => a.over === 0n;

/** The next whole number that is not below it. */
export function ceiling(a: Fraction): bigint {
  const cut = a.over / a.under;
  return cut * a.under < a.over ? cut + 1n : cut;
}

/** Rounded once, half away from zero, to exactly `digits` after the point. */
export function rounded(a: Fraction, digits: number): Decimal {
  return ofSteps(roundedQuotient(a.over * 10n ** BigInt(digits), a.under), digits);
}
