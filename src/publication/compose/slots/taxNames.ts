import type { CurrencyPriceFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import { listed, type Composer } from '../Composer.ts';

/** "15 % VAT": the taxes that the total includes; empty where none is charged. */
export function taxNames(composer: Composer, price: CurrencyPriceFacts, path: string): Inlines {
  const charged = price.taxes.flatMap(({ label, percent, amount }, i) =>
    Number(amount.amount) === 0
      ? []
      : [
          composer.words('investment.tax_named', {
            label: composer.say(label, `${path}.taxes[${i}].label`),
            percent: percentOf(composer, percent, `${path}.taxes[${i}].percent`),
          }),
        ],
  );
  return listed(charged, composer.locale);
}

/** "15 %" as the language writes it. */
export function percentOf(
  { count, locale }: Composer,
  percent: CurrencyPriceFacts['taxes'][number]['percent'],
  path: string,
): Inlines {
  const [number] = count(percent.number, path);
  if (number?.type !== 'text') return [];
  return [{ ...number, value: locale.numbers.percent.replace('{n}', number.value) }];
}

/** The key of a phrase that differs where no tax is charged. */
export const taxed = (key: string, taxes: Inlines): string => (taxes.length === 0 ? `${key}_untaxed` : key);
