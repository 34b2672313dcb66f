import { multiply, percentOf, subtract, zero } from '../../foundation/money/arithmetic.ts';
import { roundHalfAwayFromZero } from '../../foundation/money/roundHalfAwayFromZero.ts';
import type { Amounts, Line } from './Price.ts';
import { quantityOf, unitPriceOf } from './unitPriceOf.ts';

/**
 * What one charge of a line comes to. Quantity × unit price is rounded, then the discount on that is rounded, both half
 * away from zero. A line that recurs is rounded charge by charge, because each charge is an invoice of its own.
 */
export function chargeOf(line: Line, digits: number): Amounts {
  const gross = roundHalfAwayFromZero(multiply(quantityOf(line), unitPriceOf(line)), digits);
  const exact =
    line.discount_percent === undefined ? (line.discount_amount ?? zero) : percentOf(line.discount_percent, gross);
  const discount = roundHalfAwayFromZero(exact, digits);
  return { gross, discount, net: subtract(gross, discount) };
}
