import { digitsOf } from '../../../foundation/money/currency.ts';
import type { PriceFacts } from '../../../proposal/Price.ts';
import type { NumberCell, Sheet } from '../../document/Workbook.ts';
import type { Composer } from '../pieces/Composer.ts';
import { beforeIndexation } from '../pieces/indexation.ts';
import { chargedPrices, yearly } from '../pieces/prices.ts';
import { rateLine } from '../pieces/rateLine.ts';
import { count, money, text } from './cells.ts';
import { product, ref, round, sumOf } from './formula.ts';
import type { Totalled } from './paymentsSheet.ts';
import { plainTable, rowOf } from './plainTable.ts';
import { sheetOf } from './sheets.ts';

/** All currencies in one, each total at the rate that is stated for it. */
export function togetherSheet(
  composer: Composer,
  { grand_total: grand, rates }: Pick<PriceFacts, 'grand_total' | 'rates'>,
  all: readonly Totalled[],
): readonly Sheet[] {
  if (grand === null) return [];
  const { words, name } = composer;
  const digits = digitsOf(grand.total.currency);
  const totals = new Map(all.map(({ part, total }) => [part.currency, total] as const));
  const parts = grand.parts.map(({ own, amount }) => {
    const total = totals.get(own.currency) ?? null;
    const rated = rates.find(({ from }) => from === own.currency);
    const rate = rated === undefined ? null : count(`rate ${own.currency}`, rated.rate);
    const owned = money(`together ${own.currency}`, own, total && ref(total));
    const inOne = rate === null ? ref(owned) : round(product(ref(owned), ref(rate)), digits);
    const cell = money(`together ${own.currency} in one`, amount, inOne);
    return { cell, row: rowOf('body', owned, rate, cell, text(rateLine(composer, rated))) };
  });
  const charged = chargedPrices(composer);
  const isMoved = charged.some(({ indexed }) => indexed?.first_year);
  const title = words(
    yearly(
      'investment.total',
      charged.some((part) => part.recurs),
    ),
  );
  const sum: NumberCell = money('together', grand.total, round(sumOf(parts.map(({ cell }) => cell)), digits));
  const heads = [
    words('price.total_in'),
    words('workbook.rate'),
    words('investment.amount', { currency: name(grand.total.currency) }),
    [],
  ];
  const body = [
    ...parts.map(({ row }) => row),
    rowOf('total', text(beforeIndexation(composer, title, isMoved)), null, sum),
  ];
  const table = plainTable(composer, heads);
  return [
    sheetOf(composer, { name: words('workbook.together'), title: words('price.together'), tables: [{ table, body }] }),
  ];
}
