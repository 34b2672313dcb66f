import type { Decimal } from './Decimal.ts';

const isPlain = (text: string): text is Decimal => /^-?\d+(\.\d+)?$/.test(text);

const negativeZero = /^-(?=[0.]*$)/;

/**
 * Makes a decimal of a computed number: of any length, without an exponent, and never minus zero. Text that users typed
 * is judged by `isDecimal` instead. Throws a RangeError for what isn't plain decimal text (`1e21`, `NaN`).
 */
export function decimalOf(value: string | number): Decimal {
  const text = String(value).replace(negativeZero, '');
  if (!isPlain(text)) throw new RangeError(`Not a decimal number: ${text}`);
  return text;
}
