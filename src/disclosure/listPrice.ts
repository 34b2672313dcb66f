import { compare, type Decimal, decimalOf, withoutNoughts } from '../foundation/money/Decimal.ts';
import {
  type Fraction,
  fractionOf,
  minus,
  nothing,
  one,
  order,
  over,
  rounded,
  times,
} from '../foundation/money/Fraction.ts';
import { digitsOf, withMinorDigits } from '../foundation/money/currency.ts';
import { readablePrice } from '../internal/offer/readablePrice.ts';
import type { Offer, PricedLine } from '../internal/offer/Price.ts';
import type { ChargedFacts } from '../proposal/Price.ts';
import { amountIn, numeral } from './leaf.ts';

const hundred = fractionOf(100);
/** Amounts of fifteen digits, held against each other. */
const most = 15;

/**
 * The list price of an article, and how far its price is below it: only where the offer says so, and only where it is. The
 * price book stays inside otherwise.
 */
export function discloseList(
  { line, unitPrice, upper }: PricedLine,
  currency: string,
  { show_list: isShown }: Pick<Offer, 'show_list'>,
): Pick<ChargedFacts, 'list'> {
  const exact = isShown && upper === null ? line.book?.reveal().list : undefined;
  if (exact === undefined) return {};
  const list = readablePrice({ price: exact, quantity: line.qty ?? decimalOf(1), digits: digitsOf(currency) }, line);
  if (compare(unitPrice, list) >= 0) return {};
  const below = minus(one, over(fractionOf(unitPrice), fractionOf(list)));
  return {
    list: { price: amountIn(currency)(withMinorDigits(list, currency)), below: numeral(inPercent(below)) },
  };
}

/** To one decimal; to more where that would say that nothing is taken off, or all of it. */
function inPercent(share: Fraction): Decimal {
  const percent = times(share, hundred);
  const says = (decimals: number): Decimal => rounded(percent, decimals);
  const isTrue = (decimals: number): boolean =>
    [nothing, hundred].every((end) => order(fractionOf(says(decimals)), end) !== 0 || order(percent, end) === 0);
  const decimals = Array.from({ length: most }, (_, before) => before + 1).find(isTrue) ?? most;
  return withoutNoughts(says(decimals));
}
