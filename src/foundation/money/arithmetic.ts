import Big from 'big.js';
import type { Decimal } from './Decimal.ts';
import { decimalOf } from './decimalOf.ts';

/** How many digits stand after the point. */
const scale = (value: Decimal): number => {
  const point = value.indexOf('.');
  return point < 0 ? 0 : value.length - point - 1;
};

export const zero: Decimal = decimalOf(0);

/** Exact. Keeps the longer fraction, so that amounts stay amounts: `1.50 + 2.50 = 4.00`. */
export const add = (a: Decimal, b: Decimal): Decimal =>
  decimalOf(new Big(a).plus(b).toFixed(Math.max(scale(a), scale(b))));

/** Exact. Keeps the longer fraction. */
export const subtract = (a: Decimal, b: Decimal): Decimal => add(a, negate(b));

/** Exact, with as many digits as the product has. */
export const multiply = (a: Decimal, b: Decimal): Decimal => decimalOf(new Big(a).times(b).toFixed());

/** Rounded once, half away from zero, to `digits` after the point. Throws on division by zero. */
export function divide(a: Decimal, b: Decimal, digits: number): Decimal {
  const Rounded = Big();
  Rounded.DP = digits;
  Rounded.RM = Big.roundHalfUp;
  return decimalOf(new Rounded(a).div(b).toFixed(digits));
}

/** Exact. Minus zero is zero. */
export const negate = (a: Decimal): Decimal => decimalOf(a.startsWith('-') ? a.slice(1) : `-${a}`);

/** Exact; `0` for an empty list. */
export const sum = (values: readonly Decimal[]): Decimal => values.reduce(add, zero);

/** -1, 0 or 1: by value, so that `1.0` equals `1.00`. */
export const compare = (a: Decimal, b: Decimal): -1 | 0 | 1 => new Big(a).cmp(b);

/** By value: `0.00` is zero. */
export const isZero = (a: Decimal): boolean => compare(a, zero) === 0;

/** So many hundredths of it, exact. */
export const percentOf = (percent: Decimal, base: Decimal): Decimal =>
  decimalOf(new Big(base).times(percent).times('0.01').toFixed());
