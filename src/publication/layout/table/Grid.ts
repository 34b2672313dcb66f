import type { Table } from '../../document/Table.ts';
import type { Extent } from '../ground/pageFrame.ts';
import type { Setting } from '../ground/Setting.ts';
import { plainText } from '../text/plainText.ts';
import { columnWidths, gapAfter, leastWidths } from './columnWidths.ts';
import { roomForPictures } from './layLinePicture.ts';
import { blocksAtEnd, cellAt, measureNumbers, unitsOf } from './numberWidths.ts';

/** Where the columns of a table are, and how wide the decimals of its number columns are. */
export interface Grid {
  readonly table: Table;
  readonly across: Extent;
  readonly columns: readonly Extent[];
  /** Of each column: the widest part after the whole number, in pt. */
  readonly decimals: readonly number[];
  /** Of each column, on a page that runs from right to left: the widest words before a number, which stand at its right, in pt. */
  readonly leads: readonly number[];
  /** Of each column whose entries line up as numbers do: the width of its widest number or of its head; 0 of others. */
  readonly blocks: readonly number[];
  /** Of each column: the room of the units behind its numbers, beside which its head ends, in pt; 0 where it cannot. */
  readonly units: readonly number[];
  readonly pad: number;
  /** Whether no rule ends it: another one follows. */
  readonly open: boolean;
  /** Whether any row carries a detail line: then names are set in weight 500. */
  readonly detailed: boolean;
  /** Before the words of each name: what its picture needs, in pt; 0 where no row has one. */
  readonly pictures: number;
}

/** A column's width holds the gap after it; the last one is flush with the table's end. */
function layColumns(widths: readonly number[], across: Extent, gapOf: (column: number) => number): readonly Extent[] {
  let { start } = across;
  return widths.map((width, i) => {
    const extent = { start, width: i === widths.length - 1 ? width : width - gapOf(i) };
    start += width;
    return extent;
  });
}

/**
 * The column that needs the most room in a table which cannot stand in this width, in pt, without words or numbers that
 * are cut; null where it can.
 */
export function widestOf(table: Table, width: number, setting: Setting): Widest | null {
  const widths = leastWidths(table, measureNumbers(table, setting).blocks, setting);
  const needed = widths.reduce((sum, least) => sum + least, setting.theme.table.gap * (widths.length - 1));
  if (needed <= width) return null;
  const column = widths.indexOf(Math.max(...widths));
  const texts = [table.columns[column]?.head ?? [], ...table.rows.map(({ cells }) => cellAt(cells, column))];
  const words = texts.flatMap((text) => plainText(text).split(/\s+/));
  return { column, word: words.toSorted((a, b) => b.length - a.length)[0] ?? '' };
}

/** A column, from 0, and the longest of its words. */
export interface Widest {
  readonly column: number;
  readonly word: string;
}

/** Works out the columns of a table inside an extent. */
export function layGrid(table: Table, across: Extent, setting: Setting, open = false): Grid {
  const { row } = setting.theme.table;
  const { decimals, leads, blocks } = measureNumbers(table, setting);
  const columns = layColumns(columnWidths(inLine(table, setting), across.width, blocks, setting), across, (at) =>
    gapAfter(table, at, setting),
  );
  const atEnd = blocksAtEnd(table, columns, setting);
  return {
    table,
    across,
    columns,
    decimals,
    leads,
    blocks: blocks.map((block, i) => Math.max(block, atEnd[i] ?? 0)),
    units: unitsOf(table, columns, setting),
    pad: table.rows.length >= row.dense_from ? row.pad_dense : row.pad,
    open,
    detailed: table.rows.some((row) => row.cells.some((cell) => cell.detail !== null)),
    pictures: roomForPictures(table, setting),
  };
}

/** Whether the entries of a column line up as numbers do. */
export const isLinedUp = ({ table, blocks }: Grid, column: number): boolean =>
  table.columns[column]?.align === 'number' || (blocks[column] ?? 0) > 0;

/** The table with the rows of those that it stands in line with. */
const inLine = (table: Table, setting: Setting): Table => ({
  ...table,
  rows: setting.likeTables(table).flatMap(({ rows }) => rows),
});

/** The extent of a cell that covers `span` columns. */
export function extentOf(grid: Grid, column: number, span: number): Extent {
  const first = grid.columns[column] ?? grid.across;
  const last = grid.columns[column + span - 1] ?? first;
  return { start: first.start, width: last.start + last.width - first.start };
}
