import { compare } from '../../foundation/money/arithmetic.ts';
import type { Finding } from '../../foundation/diagnostics/finding.ts';
import type { Decimal } from '../../foundation/money/Decimal.ts';
import type { Offer } from './Price.ts';

/** The discount on the whole price is a percentage or an amount. */
export function checkDiscountForm(discount: Offer['discount']): readonly Finding[] {
  if (!discount || (discount.percent === undefined) !== (discount.amount === undefined)) return [];
  const isDouble = discount.percent !== undefined;
  return [
    {
      code: 'E107',
      path: ['offer', 'discount'],
      message: isDouble
        ? 'The discount on the whole price is given twice: as a percentage and as an amount.'
        : 'The discount on the whole price does not say how much it is.',
      found: null,
      fix: isDouble ? 'Keep one of them.' : 'Add `percent: "2"` or `amount: "5000.00"`, or delete the discount.',
    },
  ];
}

/**
 * It isn't higher than the price: what the lines of its currency come to after their own discounts, with the cheapest
 * alternatives where some are still to be chosen.
 */
export function checkDiscountFits(
  discount: Offer['discount'],
  { net, currency }: { net: Decimal; currency: string },
): readonly Finding[] {
  const amount = discount?.amount;
  if (amount === undefined || compare(amount, net) <= 0) return [];
  return [
    {
      code: 'E107',
      path: ['offer', 'discount', 'amount'],
      message: `The discount on the whole price is higher than the price of ${net} ${currency}.`,
      found: amount,
      fix: 'Lower the discount, or correct the lines.',
    },
  ];
}
