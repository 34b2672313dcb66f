import type { CurrencyPriceFacts } from '../../../proposal/Price.ts';
import type { Column, Row, Table } from '../../document/Table.ts';
import { plain, type Composer } from '../pieces/Composer.ts';
import { chargedPrices, titleIn } from '../pieces/prices.ts';
import { cell } from '../pieces/table.ts';
import { percentOf } from '../pieces/taxNames.ts';
import { groupCharges } from './periodRows.ts';
import { beforeAmount, priceColumns } from './priceRows.ts';

/** So many printed lines are a list of several pages. */
const longList = 30;

/** Whether sections and total stand before the lines: the list is long, and has sections. */
export function hasOverview(composer: Composer): boolean {
  const parts = chargedPrices(composer);
  const lines = parts.flatMap(({ groups }) => groups.flatMap((group) => group.lines));
  const isListed = composer.proposal.price?.detail === 'lines';
  return isListed && lines.length >= longList && parts.some(({ groups }) => groups.length > 1);
}

/** A price before its lines: a row a section with its part of the whole, then what the lines end with. */
export function overviewOf(
  composer: Composer,
  part: CurrencyPriceFacts,
  sums: (before: number) => readonly Row[],
): Table {
  const { words, name } = composer;
  const currency = name(part.currency);
  const before = beforeAmount(composer, false);
  return {
    type: 'table',
    title: titleIn(composer, words('price.overview'), part),
    columns: columnsOf(composer, part),
    rows: [...sectionRows(composer, part, before), ...sums(before)],
    carriedForward: null,
    note: null,
    headless: false,
    summary: plain(words('price.overview_summary', { currency })),
  };
}

/** Those of the list; a share has the room of quantity and unit price. */
function columnsOf({ words, ...composer }: Composer, { currency, groups }: CurrencyPriceFacts): readonly Column[] {
  const [name, quantity, unit, amount] = priceColumns({ words, ...composer }, composer.name(currency), false);
  if (name === undefined || quantity === undefined || unit === undefined || amount === undefined) return [];
  return [
    { ...name, head: words('price.overview_section') },
    quantity,
    { ...unit, head: groups.length < 2 ? [] : words('investment.payment_share') },
    amount,
  ];
}

function sectionRows(composer: Composer, { groups }: CurrencyPriceFacts, before: number): readonly Row[] {
  const { start, count, words } = composer;
  return groups.map(({ title, net, charges, share: percent }): Row => {
    const label = words(groups.length > 1 ? 'price.other_lines' : 'price.all_lines');
    const detail = groupCharges(composer, charges);
    const share =
      // All that there is has no part of it.
      percent === null || groups.length < 2
        ? cell({ children: [], span: 2 })
        : cell({
            children: percentOf(composer, percent),
            // The line under the bar is the whole.
            share: Number(percent.number) / 100,
            span: 2,
          });
    return {
      kind: 'body',
      cells: [
        cell({
          children: title === null ? label : start(title),
          detail: detail.length === 0 ? null : detail,
          span: before - 2,
        }),
        share,
        cell({ children: charges.length > 1 ? [] : count(net) }),
      ],
      carried: null,
    };
  });
}
