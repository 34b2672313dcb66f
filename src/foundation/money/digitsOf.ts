import { minorUnits } from './currency.ts';

/** The minor digits of a currency that was checked. Throws a RangeError for one that ISO 4217 doesn't know. */
export function digitsOf(currency: string): number {
  const digits = minorUnits(currency);
  if (digits === null) throw new RangeError(`Not a currency of ISO 4217: ${currency}`);
  return digits;
}
