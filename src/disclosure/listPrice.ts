import { compare, withoutNoughts } from '../foundation/money/Decimal.ts';
import { fractionOf, minus, one, over, rounded, times } from '../foundation/money/Fraction.ts';
import { withMinorDigits } from '../foundation/money/currency.ts';
import type { Offer, PricedLine } from '../internal/offer/Price.ts';
import type { ChargedFacts } from '../proposal/Price.ts';
import { amountIn, numeral } from './leaf.ts';

/**
 * The list price of an article, and how far its price is below it: only where the offer says so, and only where it is. The
 * price book stays inside otherwise.
 */
export function discloseList(
  { line, unitPrice, upper }: PricedLine,
  currency: string,
  { show_list: isShown }: Pick<Offer, 'show_list'>,
): Pick<ChargedFacts, 'list'> {
  const list = isShown && upper === null ? line.book?.reveal().list : undefined;
  if (list === undefined || compare(unitPrice, list) >= 0) return {};
  const below = minus(one, over(fractionOf(unitPrice), fractionOf(list)));
  const percent = withoutNoughts(rounded(times(below, fractionOf(100)), 1));
  return { list: { price: amountIn(currency)(withMinorDigits(list, currency)), below: numeral(percent) } };
}
