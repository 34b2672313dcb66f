import { compare, type Decimal, multiply, roundHalfAwayFromZero } from '../../foundation/money/Decimal.ts';
import type { Line } from './Price.ts';

/** A price with the quantity that it is multiplied by, and the digits of its currency. */
interface Multiplied {
  readonly price: Decimal;
  readonly quantity: Decimal;
  readonly digits: number;
}

/**
 * A unit price as one reads it. One that was typed stays as it is; one that a rate made shows the fewest digits from which
 * its amount follows by hand, and at least those of the currency.
 */
export function readablePrice(multiplied: Multiplied, { book }: Pick<Line, 'book'>): Decimal {
  const terms = book?.reveal();
  const isConverted = terms?.isConverted === true && compare(multiplied.price, terms.list) === 0;
  return isConverted ? withFewestDigits(multiplied) : multiplied.price;
}

/** The fewest digits, at least those of the currency, that come to the same amount. */
export function withFewestDigits({ price, quantity, digits }: Multiplied): Decimal {
  const amountAt = (unit: Decimal): Decimal => roundHalfAwayFromZero(multiply(unit, quantity), digits);
  const [, decimals = ''] = price.split('.');
  for (let kept = digits; kept < decimals.length; kept++) {
    const shorter = roundHalfAwayFromZero(price, kept);
    if (compare(amountAt(shorter), amountAt(price)) === 0) return shorter;
  }
  return price;
}
