import type { Amount } from '../../../proposal/leaves.ts';
import type { ChargedFacts, CurrencyPriceFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Composer } from './Composer.ts';
import { sumSaid } from './indexation.ts';

/** What a recurring line says of its time: its term, and the steps in which it changes. */
export const timeOf = (composer: Composer, line: ChargedFacts): readonly Inlines[] => [
  termOf(composer, line),
  ...line.ramp.map((step) => stepOf(composer, line, step)),
];

/** "for 36 months from 1 August 2026". */
function termOf({ words, say }: Composer, { recurring, term, starts }: ChargedFacts): Inlines {
  if (recurring === null) return [];
  const long = term === null ? [] : words(`price.term_${recurring}`, { count: term });
  if (starts === null) return long;
  const date = say(starts);
  return term === null ? words('price.from', { date }) : words('price.term_from', { term: long, date });
}

/** "from month 13: 400 at 16.50". */
const stepOf = (
  { words, count }: Composer,
  { recurring }: ChargedFacts,
  { from, quantity, unit_price: price }: ChargedFacts['ramp'][number],
): Inlines =>
  recurring === null
    ? []
    : words(`price.step_${recurring}`, { from: count(from), quantity: count(quantity), price: count(price) });

/** By whether tax comes on top or is in the price, without and with a discount on the whole price. */
const amounts = {
  none: [null, 'price.amount_discount'],
  net: ['price.amount_net', 'price.amount_net_discount'],
  gross: ['price.amount_gross', 'price.amount_gross_discount'],
} as const;

/** "720.00 before tax and the discount on the whole price": what an amount of a line holds, and what not. */
function withTerms(
  { words, count }: Composer,
  { taxes, amount, isDiscounted }: Pick<ChargedFacts, 'taxes'> & { amount: Amount; isDiscounted: boolean },
): Inlines {
  const [tax] = taxes.filter(({ percent }) => Number(percent.number) > 0);
  const key = amounts[tax === undefined ? 'none' : tax.included ? 'gross' : 'net'][isDiscounted ? 1 : 0];
  return key === null ? count(amount) : words(key, { amount: count(amount) });
}

/** How an extension is said: whether with its amount, and whether a percentage off the whole price is taken off that. */
interface ExtensionWords {
  readonly shown?: boolean;
  readonly isDiscounted: boolean;
}

/** "may be extended up to 2 times, by 12 months each time, at the same price"; and, where lines are `shown`, at which. */
export function extensionOf(composer: Composer, line: ChargedFacts, how: ExtensionWords): Inlines {
  const { words } = composer;
  const { recurring, extension, taxes } = line;
  const { shown = true, isDiscounted } = how;
  if (recurring === null || extension === null) return [];
  const periods = words(`price.extension_by_${recurring}`, { count: extension.periods });
  const often = { count: extension.times, periods };
  if (!shown) return sumSaid(composer, words('price.extension_unpriced', often), extension.indexed);
  const amount = withTerms(composer, { taxes, amount: extension.net, isDiscounted });
  return words('price.extension', { ...often, amount: sumSaid(composer, amount, extension.indexed) });
}

/** Whether every year of the price has its discount: a percentage does, an amount is taken off once. */
export const isDiscountedForGood = ({ discount }: Pick<CurrencyPriceFacts, 'discount'>): boolean =>
  discount !== null && discount.percent !== null;
