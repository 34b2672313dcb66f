import type { Inlines } from '../../document/Inline.ts';
import type { CarriedForward, Cell, Column, Row, Table } from '../../document/Table.ts';
import type { Composer } from './Composer.ts';

/** What the sum so far is called on both sides of a page break. */
export const carriedForward = ({ words }: Pick<Composer, 'words'>): CarriedForward => ({
  carried: words('investment.carried'),
  brought: words('investment.brought'),
});

/** A plain table: what most tables are. */
interface PlainTable {
  readonly title?: Inlines;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly note?: Inlines;
  readonly headless?: boolean;
  /** For a reader who cannot see it. */
  readonly summary: string;
}

/** A table of body rows; an empty column is left out, and a table without rows is not made. */
export function tableOf({ title, columns, rows, note, headless, summary }: PlainTable): readonly Table[] {
  if (rows.length === 0) return [];
  // Without a head of its own it has the columns of the table before it.
  const used = [...columns.keys()].filter(
    (i) => headless === true || rows.some((cells) => (cells[i]?.children.length ?? 0) > 0),
  );
  return [
    {
      type: 'table',
      title: title ?? null,
      columns: used.flatMap((i) => columns[i] ?? []),
      rows: rows.map((cells): Row => ({ kind: 'body', cells: used.flatMap((i) => cells[i] ?? []), carried: null })),
      carriedForward: null,
      note: note ?? null,
      headless: headless ?? false,
      summary,
    },
  ];
}

/** A table cell with what most cells have: no detail, one column, no box. */
export const cell = (given: Partial<Cell> & Pick<Cell, 'children'>): Cell => ({
  detail: null,
  span: 1,
  box: false,
  mark: null,
  ...given,
});
