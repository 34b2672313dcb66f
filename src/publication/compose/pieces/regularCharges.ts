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
 * year is said, and how it changes; empty where nothing is.
 */
export function regularCharges(composer: Composer, price: CurrencyPriceFacts): Inlines {
  const { words, locale } = composer;
  if (price.total === null || price.regular.length === 0) return [];
  const isOnTop = price.taxes.some(({ included, amount }) => !included && Number(amount?.amount ?? '0') !== 0);
  const whole = price.discount === null ? 0 : 1;
  const onTop = isOnTop ? keys.net : keys.none;
  const sentences = [false, true].map((included) => {
    const charges = price.regular.filter((charge) => charge.included === included);
    const key = (included ? keys.gross : onTop)[whole];
    const list = charges.flatMap((charge) => stepsOf(composer, charge));
    return list.length === 0 ? [] : words(key, { list: listed(list, locale) });
  });
  return joined(sentences, ' ');
}

/** The same, where it says more than what one signs for: that the charges change. */
export const changingCharges = (composer: Composer, price: CurrencyPriceFacts): Inlines =>
  price.charges.length > 0 && price.regular.every(({ steps }) => steps.length === 1)
    ? []
    : regularCharges(composer, price);

type Regular = CurrencyPriceFacts['regular'][number];

/** "100.00 EUR a month at first", "200.00 EUR a month from month 7". */
const stepsOf = ({ words, say, count }: Composer, { each, steps }: Regular): readonly Inlines[] =>
  steps.map(({ from, net }, i) => {
    const charge = words(`price.charge_${each}`, { amount: say(net) });
    if (steps.length === 1) return charge;
    return i === 0
      ? words('price.charge_at_first', { charge })
      : words(`price.charge_from_${each}`, { charge, from: count(from) });
  });
