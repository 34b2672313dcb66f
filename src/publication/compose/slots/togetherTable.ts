import type { Amount } from '../../../proposal/leaves.ts';
import type { RateFacts } from '../../../proposal/Rates.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Row, Table } from '../../document/Table.ts';
import type { Composer } from '../pieces/Composer.ts';
import { inWordsRow } from '../pieces/inWords.ts';
import { beforeIndexation } from '../pieces/indexation.ts';
import { chargedPrices, yearly } from '../pieces/prices.ts';
import { rateLine } from '../pieces/rateLine.ts';
import { cell } from '../pieces/table.ts';

/** The totals of all currencies in one. */
interface Together {
  readonly currency: string;
  readonly parts: readonly { readonly own: Amount; readonly amount: Amount }[];
  readonly rates: readonly RateFacts[];
  readonly total: Amount;
  /** Whether it is what one signs for, so that it is said in words where the total is. */
  readonly isPrice: boolean;
  readonly title: Inlines;
  readonly note: Inlines | null;
  readonly summary: string;
}

/** Each total in its own currency with its rate, and in the one in which they are added up. */
export function togetherTable(composer: Composer, { parts, rates, total, ...table }: Together): Table {
  const { words, say, name, count } = composer;
  const currency = name(table.currency);
  const charged = chargedPrices(composer);
  const recurs = charged.some((price) => price.recurs);
  const isMoved = charged.some(({ indexed }) => indexed?.first_year);
  const rows = parts.map(({ own, amount }): Row => {
    const rated = rateLine(
      composer,
      rates.find(({ from }) => from === own.currency),
    );
    return {
      kind: 'body',
      cells: [
        cell({ children: say(own), detail: rated.length === 0 ? null : rated }),
        cell({ children: count(amount) }),
      ],
      carried: null,
    };
  });
  const sum: Row = {
    kind: table.isPrice ? 'total' : 'subtotal',
    cells: [
      cell({ children: beforeIndexation(composer, words(yearly('investment.total', recurs)), isMoved) }),
      cell({ children: count(total) }),
    ],
    carried: null,
  };
  return {
    type: 'table',
    title: table.title,
    columns: [
      { align: 'start', width: 'fill', head: words('price.total_in') },
      { align: 'number', width: 'wide', head: words('investment.amount', { currency }) },
    ],
    rows: [...rows, sum, ...(table.isPrice ? inWordsRow(composer, total, 2) : [])],
    carriedForward: null,
    note: table.note,
    headless: false,
    summary: table.summary,
  };
}
