import type { ChargedFacts, PriceLineFacts, TaxNameFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Column, Row } from '../../document/Table.ts';
import { emphasised, joined, type Composer } from '../pieces/Composer.ts';
import { cell } from '../pieces/table.ts';
import { areSame, percentOf, taxesNamed } from '../pieces/taxNames.ts';

/** The columns of every table of prices; without lines there is nothing to count. */
export const priceColumns = ({ words }: Composer, currency: Inlines, lines = true): readonly Column[] => [
  { align: 'start', width: 'fill', head: words('investment.position') },
  { align: 'number', width: 'narrow', head: lines ? words('investment.quantity') : [] },
  { align: 'number', width: 'price', head: lines ? words('investment.unit_price') : [] },
  { align: 'number', width: 'amount', head: words('investment.amount', { currency }) },
];

/** One line of the price, and under it its discount. */
export function lineRows(
  composer: Composer,
  line: PriceLineFacts,
  usual: readonly TaxNameFacts[] | null,
): readonly Row[] {
  const { say, count, words } = composer;
  const detail = lineDetail(composer, line, usual);
  const body: Row = {
    kind: 'body',
    cells: [
      cell({
        children: emphasised('medium', say(line.text)),
        detail: detail.length === 0 ? null : detail,
      }),
      cell({ children: count(line.quantity) }),
      cell({ children: count(line.unit_price) }),
      cell({ children: count(line.gross) }),
    ],
    carried: count(line.running),
  };
  if (line.discount === null) return [body];
  const { percent, amount } = line.discount;
  const label =
    percent === null
      ? words('investment.discount')
      : words('investment.discount_percent', { percent: percentOf(composer, percent) });
  const discount = discountRow(label, count(amount));
  return [body, { ...discount, carried: body.carried }];
}

/** A row that belongs to the one above it. */
export const discountRow = (label: Inlines, amount: Inlines, detail: Inlines | null = null): Row => ({
  kind: 'discount',
  cells: [cell({ children: label, detail, span: 3 }), cell({ children: amount })],
  carried: null,
});

/** How often a line is charged and how long, its tax where it is not the `usual` one, what it is in detail, and its prices by quantity. */
export function lineDetail(composer: Composer, line: ChargedFacts, usual: readonly TaxNameFacts[] | null): Inlines {
  const { say, words } = composer;
  return joined(
    [
      ...chargesOf(composer, line),
      line.recurring === null || line.term === null
        ? []
        : words(`price.term_${line.recurring}`, { count: Number(line.term.number) }),
      line.detail === null ? [] : say(line.detail),
      line.unit === null ? [] : words('price.unit', { unit: say(line.unit) }),
      line.sku === null ? [] : say(line.sku),
      otherTax(composer, line, usual),
      ...line.tiers.map((tier) => tierOf(composer, tier)),
    ],
    ' · ',
  );
}

/**
 * How often a line is charged; where it shows the sum of a year, what one month or quarter comes to, which says the
 * period too.
 */
function chargesOf({ words, count }: Composer, { recurring, charge, charges }: ChargedFacts): readonly Inlines[] {
  if (recurring === null) return [];
  const times = Number(charges.number);
  if (recurring === 'year' || times === 1) return [words(`investment.per_${recurring}`, { count: times })];
  return [
    words(`price.charge_${recurring}`, { amount: count(charge) }),
    words('price.charged_times', { count: times }),
  ];
}

/** The taxes of a line, where they are not the usual ones. */
function otherTax(composer: Composer, { taxes }: ChargedFacts, usual: readonly TaxNameFacts[] | null): Inlines {
  if (usual === null) return [];
  if (taxes.length === 0) return composer.words('price.no_tax');
  return areSame(taxes, usual) ? [] : taxesNamed(composer, taxes);
}

/** "92.00 each from 500". */
function tierOf({ count, words }: Composer, { from, unit_price }: ChargedFacts['tiers'][number]): Inlines {
  const price = count(unit_price);
  if (from === null) return words('price.each', { price });
  return words('price.each_from', { price, quantity: count(from) });
}
