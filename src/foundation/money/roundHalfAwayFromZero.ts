import Big from 'big.js';
import type { Decimal } from './Decimal.ts';
import { decimalOf } from './decimalOf.ts';

/** To exactly `digits` after the point; a half goes away from zero: `1.005` is `1.01`, `-1.005` is `-1.01`. */
export function roundHalfAwayFromZero(value: Decimal, digits: number): Decimal {
  // What big.js calls half up looks at the size alone: it is half away from zero.
  return decimalOf(new Big(value).toFixed(digits, Big.roundHalfUp));
}
