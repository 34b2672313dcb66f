import type { Decimal } from './Decimal.ts';
import { minorUnits } from './minorUnits.ts';
import { roundHalfAwayFromZero } from './roundHalfAwayFromZero.ts';

/** To exactly the currency's minor unit, half away from zero. Throws a RangeError for an unknown currency. */
export function roundToCurrency(value: Decimal, currency: string): Decimal {
  const digits = minorUnits(currency);
  if (digits === null) throw new RangeError(`Not a currency of ISO 4217: ${currency}`);
  return roundHalfAwayFromZero(value, digits);
}
