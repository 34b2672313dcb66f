import type { CurrencyPriceFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import { joined, listed, type Composer } from './Composer.ts';

/** By what is in the charges, without and with a discount on the whole price. */
const keys = {
  none: ['price.regular', 'price.regular_discount'],
  net: ['price.regular_net', 'price.regular_net_discount'],
  gross: ['price.regular_gross', 'price.regular_gross_discount'],
} as const;

/**
 * "The price includes 340.00 USD a month, before tax." What is charged month by month and quarter by quarter, wherever a sum of a
 * year is said; empty where nothing is.
 */
export function regularCharges(composer: Composer, price: CurrencyPriceFacts): Inlines {
  const { words, say, locale } = composer;
  if (price.total === null || price.regular.length === 0) return [];
  const isOnTop = price.taxes.some(({ included, amount }) => !included && Number(amount?.amount ?? '0') !== 0);
  const whole = price.discount === null ? 0 : 1;
  const onTop = isOnTop ? keys.net : keys.none;
  const sentences = [false, true].map((included) => {
    const charges = price.regular.filter((charge) => charge.included === included);
    const key = (included ? keys.gross : onTop)[whole];
    const list = charges.map(({ each, net }) => words(`price.charge_${each}`, { amount: say(net) }));
    return list.length === 0 ? [] : words(key, { list: listed(list, locale) });
  });
  return joined(sentences, ' ');
}
