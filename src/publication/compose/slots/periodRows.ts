import type { ChargeFacts, CurrencyPriceFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Row } from '../../document/Table.ts';
import { inWordsRow } from '../pieces/inWords.ts';
import { emphasised, listed, type Composer } from '../pieces/Composer.ts';
import { summedTaxes } from '../pieces/taxNames.ts';
import { cell } from '../pieces/table.ts';

/**
 * What one signs for once, each month, each quarter and each year, instead of a total of the first year; each with the
 * discount on the whole price that is in it, by its name, and the first time with its reason.
 */
export const periodRows = (
  composer: Composer,
  charges: readonly ChargeFacts[],
  before: number,
  off: (isFirst: boolean) => Inlines,
): readonly Row[] =>
  charges.flatMap(({ each, net, total, taxes, discount }, i): readonly Row[] => {
    const { words, count, locale } = composer;
    const tax = listed(summedTaxes(composer, taxes), locale);
    const isTaxed = net.amount !== total.amount;
    const label = words(`price.total_${each}`);
    return [
      ...(discount === null
        ? []
        : [
            row('sum', before, words(`price.before_${each}`), count(discount.before)),
            row('sum', before, off(i === 0), count(discount.amount)),
          ]),
      ...(isTaxed ? [row('sum', before, strong(words(`price.net_${each}`)), strong(count(net)))] : []),
      row('total', before, label, count(total), tax.length === 0 ? [] : words('price.including', { tax })),
      ...inWordsRow(composer, total, before + 1, (amount) => words(`price.charge_${each}`, { amount })),
    ];
  });

/** What is summed up is as heavy as its words. */
export const strong = (words: Inlines): Inlines => emphasised('strong', words);

/** A sum under the amounts: its words over the two columns before them, `before` of them in all. */
export const row = (
  kind: 'sum' | 'total',
  before: number,
  label: Inlines,
  amount: Inlines,
  detail: Inlines = [],
): Row => ({
  kind,
  cells: [
    cell({ children: [], span: before - 2 }),
    cell({ children: label, detail: detail.length === 0 ? null : detail, span: 2 }),
    cell({ children: amount }),
  ],
  carried: null,
});

/** "12,500.00 once and 340.00 a month": what a section comes to; nothing where all of it is charged once. */
export const groupCharges = (
  { words, count, locale }: Composer,
  charges: CurrencyPriceFacts['groups'][number]['charges'],
): Inlines =>
  listed(
    (charges.every(({ each }) => each === 'once') ? [] : charges).map(({ each, net }) =>
      words(`price.charge_${each}`, { amount: count(net) }),
    ),
    locale,
  );
