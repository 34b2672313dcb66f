import type { CurrencyPriceFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import { listed, type Composer } from './Composer.ts';
import { taxNames } from './taxNames.ts';

/**
 * "The price includes 340.00 USD a month, before tax." What is charged month by month and quarter by quarter, wherever a sum of a
 * year is said; empty where nothing is.
 */
export function regularCharges(composer: Composer, price: CurrencyPriceFacts): Inlines {
  const { words, say, locale } = composer;
  if (price.total === null || price.regular.length === 0) return [];
  const list = listed(
    price.regular.map(({ each, net }) => words(`price.charge_${each}`, { amount: say(net) })),
    locale,
  );
  const isTaxed = taxNames(composer, price).length > 0;
  const before = price.discount === null ? (isTaxed ? '_net' : '') : isTaxed ? '_net_discount' : '_discount';
  return words(`price.regular${before}`, { list });
}
