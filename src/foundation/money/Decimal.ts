/** A decimal number as text, `-1234.50`: exact, immutable, and the same in every output. No exponent, no grouping. */
export type Decimal = string & { readonly kind: 'Decimal' };

const form = /^-?\d{1,15}(\.\d{1,9})?$/;

/** At most 15 digits before the point and 9 after it: more is a slip of the keyboard, not a price. */
export function isDecimal(value: string): value is Decimal {
  return form.test(value);
}

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

/** How many digits follow the point. */
const scale = (value: Decimal): number => {
  const point = value.indexOf('.');
  return point < 0 ? 0 : value.length - point - 1;
};

/** In steps of the last digit: `12.50` is 1250 steps of 2 digits. */
const steps = (value: Decimal): bigint => BigInt(value.replace('.', ''));

/** In steps of `digits` after the point; rounded half away from zero where the value has more of them. */
export function stepsOf(value: Decimal, digits: number): bigint {
  const more = digits - scale(value);
  return more >= 0 ? steps(value) * 10n ** BigInt(more) : roundedQuotient(steps(value), 10n ** BigInt(-more));
}

/** Steps of `digits` after the point as a decimal with exactly these. */
export function ofSteps(count: bigint, digits: number): Decimal {
  const text = String(count < 0n ? -count : count).padStart(digits + 1, '0');
  const point = text.length - digits;
  return decimalOf(`${count < 0n ? '-' : ''}${text.slice(0, point)}${digits === 0 ? '' : `.${text.slice(point)}`}`);
}

/** Rounded once, half away from zero. Throws a RangeError on division by zero. */
export function roundedQuotient(over: bigint, under: bigint): bigint {
  const [top, bottom] = [over < 0n ? -over : over, under < 0n ? -under : under];
  const size = (2n * top + bottom) / (2n * bottom);
  return over < 0n === under < 0n ? size : -size;
}

export const zero: Decimal = decimalOf(0);

/** Exact. Keeps the longer fraction, so that amounts stay amounts: `1.50 + 2.50 = 4.00`. */
export function add(a: Decimal, b: Decimal): Decimal {
  const digits = Math.max(scale(a), scale(b));
  return ofSteps(stepsOf(a, digits) + stepsOf(b, digits), digits);
}

/** Exact. Keeps the longer fraction. */
export const subtract = (a: Decimal, b: Decimal): Decimal => add(a, negate(b));

/** Exact, with as many digits as the product has. */
export const multiply = (a: Decimal, b: Decimal): Decimal => product(a, b, 0);

/** That many hundredths of it, exact. */
export const percentOf = (percent: Decimal, base: Decimal): Decimal => product(percent, base, 2);

/** The product over 10 to the power of `places`, without zeros at its end. */
function product(a: Decimal, b: Decimal, places: number): Decimal {
  const text = ofSteps(steps(a) * steps(b), scale(a) + scale(b) + places);
  return text.includes('.') ? decimalOf(text.replace(/\.?0+$/, '')) : text;
}

/** Rounded once, half away from zero, to `digits` after the point. Throws a RangeError on division by zero. */
export function divide(a: Decimal, b: Decimal, digits: number): Decimal {
  const over = steps(a) * 10n ** BigInt(scale(b) + digits);
  return ofSteps(roundedQuotient(over, steps(b) * 10n ** BigInt(scale(a))), digits);
}

/** Exact. Minus zero is zero. */
export const negate = (a: Decimal): Decimal => decimalOf(a.startsWith('-') ? a.slice(1) : `-${a}`);

/** Exact; `0` for an empty list. */
export const sum = (values: readonly Decimal[]): Decimal => values.reduce(add, zero);

/** -1, 0 or 1: by value, so that `1.0` equals `1.00`. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const digits = Math.max(scale(a), scale(b));
  const [left, right] = [stepsOf(a, digits), stepsOf(b, digits)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** By value: `0.00` is zero. */
export const isZero = (a: Decimal): boolean => steps(a) === 0n;

/** Without a fraction that is nought: `100.0` is `100`, and `0.50` stays. */
export const withoutNoughts = (value: Decimal): Decimal => decimalOf(value.replace(/\.0+$/, ''));

/** To exactly `digits` after the point; a half goes away from zero: `1.005` is `1.01`, `-1.005` is `-1.01`. */
export const roundHalfAwayFromZero = (value: Decimal, digits: number): Decimal =>
  ofSteps(stepsOf(value, digits), digits);
