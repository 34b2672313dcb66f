import { multiply } from '../../foundation/money/arithmetic.ts';
import { decimalOf } from '../../foundation/money/decimalOf.ts';
import { roundHalfAwayFromZero } from '../../foundation/money/roundHalfAwayFromZero.ts';
import type { Amounts } from './Price.ts';

/** So many charges of this size; exact, since a charge is rounded already. */
export function timesCharged(charge: Amounts, charges: number, digits: number): Amounts {
  const times = (amount: Amounts['net']): Amounts['net'] =>
    roundHalfAwayFromZero(multiply(amount, decimalOf(charges)), digits);
  return { gross: times(charge.gross), discount: times(charge.discount), net: times(charge.net) };
}
