import type { PriceOptionFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Composer } from './Composer.ts';
import { percentOf } from './taxNames.ts';

/** Why the amount is less than quantity × price. */
export function lessDiscount(composer: Composer, { discount, gross }: PriceOptionFacts): Inlines {
  if (discount === null) return [];
  const { count, words } = composer;
  const from = count(gross);
  if (discount.percent === null)
    return words('price.less', {
      gross: from,
      amount: count(discount.amount),
    });
  return words('price.less_percent', {
    gross: from,
    percent: percentOf(composer, discount.percent),
  });
}
