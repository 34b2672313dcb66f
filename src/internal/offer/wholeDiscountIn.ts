import { percentOf, zero } from '../../foundation/money/arithmetic.ts';
import type { Offer } from './Price.ts';
import type { WholeDiscount } from './sumUp.ts';

/**
 * The discount on the whole price, year by year: a percentage holds for every year, an amount is given once, with the
 * first year.
 */
export function wholeDiscountIn(discount: Offer['discount'], year: number): WholeDiscount {
  const { percent, amount } = discount ?? {};
  if (percent !== undefined) return (net) => percentOf(percent, net);
  return () => (year === 1 ? (amount ?? zero) : zero);
}
