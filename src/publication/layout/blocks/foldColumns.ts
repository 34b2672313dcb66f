import type { Inlines, TextRun } from '../../document/Inline.ts';
import type { Cell, Row, Table } from '../../document/Table.ts';
import { plainText } from '../text/plainText.ts';
import { askedBy } from '../table/askedWidth.ts';
import { ownCell } from '../table/ownCell.ts';

/** The width of a page's text, in pt. */
const pageWidth = 499;
/** With less than this, in pt, the words of a row stand in a pile beside columns that are half empty. */
const leastName = 120;
/** Words that are no longer stand in two lines, whatever they are beside. */
const shortName = 18;

/**
 * A price with so many columns of the dossier's own that none is left for words: their entries stand under the words of
 * each row, each with its head.
 */
export function foldColumns(table: Table, scale: number): Table {
  const folded = table.columns.flatMap(({ foldable }, at) => (foldable === true ? [at] : []));
  if (folded.length === 0 || hasRoom(table, pageWidth / scale)) return table;
  return {
    ...table,
    columns: table.columns.filter((_, at) => !folded.includes(at)),
    rows: table.rows.map((row) => foldRow(row, table, folded)),
  };
}

/** Whether the column of names has room beside what all others ask for, or names that need none. */
function hasRoom({ columns, rows }: Table, across: number): boolean {
  const left = across - columns.reduce((sum, column) => sum + askedBy(column, false, 0, null), 0);
  const name = columns.findIndex(({ width }) => width === 'fill');
  const longest = Math.max(
    0,
    ...rows.map(({ kind, cells }) => (kind === 'body' ? plainText(ownCell(cells, name)?.children ?? []).length : 0)),
  );
  return left >= leastName || longest <= shortName;
}

/** Cells with the columns in which they begin. */
function placed(cells: readonly Cell[]): readonly { readonly cell: Cell; readonly at: number }[] {
  let next = 0;
  return cells.map((cell) => {
    const at = next;
    next += cell.span;
    return { cell, at };
  });
}

function foldRow(row: Row, { columns }: Table, folded: readonly number[]): Row {
  const name = columns.findIndex(({ width }) => width === 'fill');
  const cells = placed(row.cells);
  const entries = cells.flatMap(({ cell, at }): readonly Inlines[] =>
    cell.span === 1 && folded.includes(at) && cell.children.length > 0
      ? [[...(columns[at]?.head ?? []), text('\u00A0'), ...cell.children]]
      : [],
  );
  return {
    ...row,
    cells: cells.flatMap(({ cell, at }) => {
      const covered = folded.filter((one) => at <= one && one < at + cell.span).length;
      if (covered === cell.span) return [];
      const own = at === name && cell.span === 1 ? { detail: under(cell.detail, entries) } : {};
      return [{ ...cell, ...own, span: cell.span - covered }];
    }),
  };
}

/** What stands under the words of a row: its own first. */
function under(detail: Inlines | null, entries: readonly Inlines[]): Inlines | null {
  const all = [...(detail === null ? [] : [detail]), ...entries];
  return all.length === 0 ? null : all.flatMap((line, i) => (i === 0 ? line : [text(' · '), ...line]));
}

const text = (value: string): TextRun => ({ type: 'text', value, source: null, isolate: false });
