/** A decimal number as text, `-1234.50`: exact, immutable, and the same in every output. No exponent, no grouping. */
export type Decimal = string & { readonly kind: 'Decimal' };

const form = /^-?\d{1,15}(\.\d{1,9})?$/;

/** At most 15 digits before the point and 9 after it: more is a slip of the keyboard, not a price. */
export function isDecimal(value: string): value is Decimal {
  return form.test(value);
}
