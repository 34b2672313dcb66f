import type { Decimal } from './Decimal.ts';
import { digitsOf } from './digitsOf.ts';
import { roundHalfAwayFromZero } from './roundHalfAwayFromZero.ts';

/** To exactly the currency's minor unit, half away from zero. Throws a RangeError for an unknown currency. */
export const roundToCurrency = (value: Decimal, currency: string): Decimal =>
  roundHalfAwayFromZero(value, digitsOf(currency));
