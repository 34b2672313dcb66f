import type { Inlines } from '../../document/Inline.ts';
import type { NumberCell, SheetRow, WorkbookCell } from '../../document/Workbook.ts';
import type { Composer } from '../pieces/Composer.ts';
import { text } from './cells.ts';
import { columnIds, type ColumnId, type PricedRow } from './PricedRow.ts';
import { widthOf } from './widths.ts';

/** One column of a table: which cells it holds, of the dossier's own columns which of them. */
interface Placed {
  readonly id: ColumnId;
  readonly more: number;
  readonly head: Inlines;
}

/** A sum under the lines: its words, and before its amount on what it is reckoned and at which rate. */
export interface SumLine {
  readonly kind: Extract<SheetRow['kind'], 'body' | 'group' | 'subtotal' | 'sum' | 'total'>;
  readonly words: Inlines;
  readonly base?: WorkbookCell;
  readonly rate?: WorkbookCell;
  readonly amount: NumberCell | null;
  readonly note?: Inlines;
}

/** A table of prices: its head, and how a line and a sum are written under it. */
export interface PriceTable {
  readonly head: SheetRow;
  readonly line: (row: PricedRow) => SheetRow;
  readonly sum: (line: SumLine) => SheetRow;
  readonly widths: (rows: readonly SheetRow[]) => readonly number[];
}

/** The columns that any of these rows fills; without a row those of mere sums. */
export function priceTable(composer: Composer, currency: Inlines, rows: readonly PricedRow[]): PriceTable {
  const placed = placedColumns(composer, currency, rows);
  const at = (id: ColumnId): number => placed.findIndex((column) => column.id === id);
  // Rates have no amount: what is said under them stands in their own column.
  const [item, amount] = [at('item'), [at('net'), at('gross'), at('unitPrice')].find((i) => i >= 0) ?? -1];
  const lastColumn = placed.length - 1;
  return {
    head: { kind: 'head', cells: placed.map(({ head }) => text(head)) },
    line: (row) => ({ kind: row.kind, cells: placed.map((column) => cellIn(row, column)) }),
    sum: ({ kind, words, base = null, rate = null, amount: value, note = [] }) => ({
      kind,
      cells: placed.map((_, i) => {
        if (i === item) return text(words);
        if (i === amount) return value;
        if (i === amount - 1) return rate;
        if (i === amount - 2) return base;
        return i === lastColumn ? text(note) : null;
      }),
    }),
    widths: (all) =>
      placed.map(({ head }, i) =>
        widthOf(
          composer.locale,
          text(head),
          all.flatMap(({ cells }) => cells[i] ?? []),
        ),
      ),
  };
}

const cellIn = (row: PricedRow, { id, more }: Placed): WorkbookCell =>
  (id === 'more' ? row.more[more] : row.cells[id]) ?? null;

/** On what a tax is reckoned, its rate and its note have a column where lines leave none. */
const ofSums: ReadonlySet<ColumnId> = new Set(['item', 'quantity', 'unitPrice', 'gross']);

function placedColumns(composer: Composer, currency: Inlines, rows: readonly PricedRow[]): readonly Placed[] {
  const { proposal, start } = composer;
  const own = proposal.price?.columns ?? [];
  const all = columnIds.flatMap((id): readonly Placed[] =>
    id === 'more'
      ? own.map((head, more) => ({ id, more, head: start(head) }))
      : [{ id, more: 0, head: headOf(composer, id, currency) }],
  );
  if (rows.length === 0) {
    const sums = all.filter(({ id }) => ofSums.has(id));
    const named = sums.map((column) =>
      ['quantity', 'unitPrice'].includes(column.id) ? { ...column, head: [] } : column,
    );
    return [...named, { id: 'tax', more: 0, head: [] }];
  }
  const used = all.filter((column) => rows.some((row) => cellIn(row, column) !== null));
  // A note of a tax stands behind all that is reckoned.
  return used.at(-1)?.id === 'gross' || used.at(-1)?.id === 'net' ? [...used, { id: 'tax', more: 0, head: [] }] : used;
}

/** A head as the page says it, where it has that column. */
function headOf(composer: Composer, id: Exclude<ColumnId, 'more'>, currency: Inlines): Inlines {
  const { words } = composer;
  const to = (head: Inlines): Inlines => words('workbook.up_to', { head });
  switch (id) {
    case 'no':
      return words('investment.number');
    case 'item':
      return words('investment.position');
    case 'quantity':
      return words('investment.quantity');
    case 'unitPrice':
      return words('investment.unit_price');
    case 'unitPriceTo':
      return to(words('investment.unit_price'));
    case 'unitWithTax':
      return words('price.unit_with_tax');
    case 'gross':
      return words('investment.amount', { currency });
    case 'grossTo':
      return to(words('investment.amount', { currency }));
    case 'discount':
      return words('investment.discount');
    case 'net':
      return words('workbook.after_discount', { currency });
    case 'including':
      return words('workbook.including', { currency });
    case 'includingTo':
      return to(words('workbook.including', { currency }));
    case 'with':
      return words('workbook.with_it', { currency });
    case 'detail':
    case 'unit':
    case 'times':
    case 'off':
    case 'tax':
      return words(`workbook.${id}`);
  }
}
