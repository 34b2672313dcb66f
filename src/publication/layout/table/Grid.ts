import type { Inlines } from '../../document/Inline.ts';
import type { Row, Table } from '../../document/Table.ts';
import type { TypeStyle } from '../../theme/Theme.ts';
import type { Extent } from '../ground/pageFrame.ts';
import type { Setting } from '../ground/Setting.ts';
import { measureSpans } from '../text/setParagraph.ts';
import { toSpans } from '../text/toSpans.ts';
import { plainText, plainRun } from '../text/plainText.ts';
import { columnWidths, leastWidths } from './columnWidths.ts';
import { widestWord } from './widestWord.ts';
import { ownCell } from './ownCell.ts';
import { roomForPictures } from './layLinePicture.ts';

/** Where the columns of a table are, and how wide the decimals of its number columns are. */
export interface Grid {
  readonly table: Table;
  readonly across: Extent;
  readonly columns: readonly Extent[];
  /** Of each column: the widest part after the whole number, in pt. */
  readonly decimals: readonly number[];
  /** Of each column, on a page that runs from right to left: the widest words before a number, which stand at its right, in pt. */
  readonly leads: readonly number[];
  /** Of each number column: the width of its widest number or of its head; 0 of other columns. */
  readonly blocks: readonly number[];
  readonly pad: number;
  /** Whether any row carries a detail line: then names are set in weight 500. */
  readonly detailed: boolean;
  /** Before the words of each name: what its picture needs, in pt; 0 where no row has one. */
  readonly pictures: number;
}

/** After another sign than that of the document three digits are thousands, unless there is only a nought before it. */
const decimalsAtEnd =
  /(?<=\p{Nd})(?:[.,٫](?:\p{Nd}{1,2}|\p{Nd}{4,})(?!\p{Nd})|(?<=(?<!\p{Nd})[0٠])[.,٫]\p{Nd}{3}(?!\p{Nd})|[^\p{Nd}.,٫٬\s])?\P{Nd}*$/u;

/** The part of a number from its decimal sign (`sign`) on: ".50", " %"; empty for a whole number. */
export function decimalsOf(text: string, sign: string): string {
  // A unit after the number may have digits of its own: 12.5 m2.
  const unit = /(?<=\p{Nd})\s\p{L}.*$/u.exec(text)?.[0] ?? '';
  if (unit !== '') return decimalsOf(text.slice(0, -unit.length), sign) + unit;
  const [, after, ...others] = text.split(sign);
  if (after !== undefined && others.length === 0 && /^\p{Nd}+\P{Nd}*$/u.test(after)) return sign + after;
  return decimalsAtEnd.exec(text)?.[0] ?? '';
}

const inColumn = (style: TypeStyle): TypeStyle => ({ ...style, tabular: true });

/** The width of a number's decimals in the style of a cell. */
export function decimalWidth(text: string, setting: Setting): number {
  const spans = toSpans(plainRun(decimalsOf(text, setting.decimalSign)), inColumn(setting.theme.type.cell), setting);
  return measureSpans(spans, setting);
}

/** The width of the words before a number ("approx. "), where they stand at its right; else 0. */
export function leadWidth(text: string, kind: Row['kind'], setting: Setting): number {
  if (setting.direction === 'ltr') return 0;
  const { total, cell } = setting.theme.type;
  const style = kind === 'total' ? total : cell;
  const [words = ''] = /^[^\p{Nd}]*\p{L}[^\p{Nd}]*(?=\p{Nd})/u.exec(text) ?? [];
  return measureSpans(toSpans(plainRun(words), style, setting), setting);
}

/** A column's width holds the gap after it; the last one is flush with the table's end. */
function layColumns(widths: readonly number[], across: Extent, gap: number): readonly Extent[] {
  let { start } = across;
  return widths.map((width, i) => {
    const extent = { start, width: i === widths.length - 1 ? width : width - gap };
    start += width;
    return extent;
  });
}

const widest = (widths: readonly number[]): number => Math.max(0, ...widths);

/** The width of a column's widest number with the decimals that are kept free beside it, or of its head, in pt. */
function blockWidth(table: Table, column: number, decimals: number, lead: number, setting: Setting): number {
  const { type } = setting.theme;
  const { head, wraps, even } = table.columns[column] ?? { head: [] };
  const width = (text: Inlines, style: TypeStyle): number =>
    measureSpans(toSpans(text, inColumn(style), setting), setting);
  const numbers = table.rows.map(({ kind, cells }) => {
    const number = cellAt(cells, column);
    const ownLead = leadWidth(plainText(number), kind, setting);
    const beside = number.length === 0 ? 0 : Math.max(0, lead - ownLead);
    if (kind === 'total') return beside + width(number, type.total);
    const rest = number.length === 0 || even === true ? 0 : decimals - decimalWidth(plainText(number), setting);
    return beside + rest + width(number, { ...type.cell, weight: kind === 'group' || kind === 'subtotal' ? 600 : 400 });
  });
  const isLast = column === table.columns.length - 1;
  const carried = table.rows.map((row) => (isLast ? width(row.carried ?? [], { ...type.cell, weight: 500 }) : 0));
  // On a page that runs from right to left the smaller line under a number begins where the number does.
  const under = setting.direction === 'ltr' ? [] : table.rows.map((row) => detailWidth(row.cells, column, setting));
  numbers.push(...under.filter((one) => one <= usualHead));
  const headWidth = width(head, type.table_head);
  if (wraps !== true) return widest([...numbers, ...carried, headWidth]);
  const words = widestWord(head, 'table_head', type.table_head.weight, setting);
  return widest([...numbers, ...carried, words, Math.min(headWidth, usualHead)]);
}

/** A head over numbers that is no wider stands in one line, in pt. */
const usualHead = 72;

interface Numbers {
  readonly decimals: readonly number[];
  readonly leads: readonly number[];
  readonly blocks: readonly number[];
}

/** What the columns of numbers need, where tables that are alike stand in line. */
function measureNumbers(table: Table, setting: Setting): Numbers {
  const tables = setting.likeTables(table);
  const ofAll = (each: readonly (readonly number[])[]): readonly number[] =>
    table.columns.map((_, i) => widest(each.map((widths) => widths[i] ?? 0)));
  const own = tables.map((one) => measureSigns(one, setting));
  const decimals = ofAll(own.map((signs) => signs.decimals));
  const leads = ofAll(own.map((signs) => signs.leads));
  const blocks = tables.map((one) =>
    one.columns.map(({ align }, i) =>
      align === 'number' ? blockWidth(one, i, decimals[i] ?? 0, leads[i] ?? 0, setting) : 0,
    ),
  );
  return { decimals, leads, blocks: ofAll(blocks) };
}

/** What stands before and after the numbers of one table. */
function measureSigns(table: Table, setting: Setting): Pick<Numbers, 'decimals' | 'leads'> {
  const ofNumbers = (measure: (column: number) => number) =>
    table.columns.map((column, i) => (column.align === 'number' ? measure(i) : 0));
  const numbersOf = (i: number) =>
    table.columns[i]?.even === true ? [] : table.rows.filter(({ kind }) => kind !== 'total');
  const decimals = ofNumbers((i) =>
    widest(numbersOf(i).map(({ cells }) => decimalWidth(plainText(cellAt(cells, i)), setting))),
  );
  const leads = ofNumbers((i) =>
    widest(table.rows.map(({ kind, cells }) => leadWidth(plainText(cellAt(cells, i)), kind, setting))),
  );
  return { decimals, leads };
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
export function layGrid(table: Table, across: Extent, setting: Setting): Grid {
  const { gap, row } = setting.theme.table;
  const { decimals, leads, blocks } = measureNumbers(table, setting);
  return {
    table,
    across,
    columns: layColumns(columnWidths(inLine(table, setting), across.width, blocks, setting), across, gap),
    decimals,
    leads,
    blocks,
    pad: table.rows.length >= row.dense_from ? row.pad_dense : row.pad,
    detailed: table.rows.some((row) => row.cells.some((cell) => cell.detail !== null)),
    pictures: roomForPictures(table, setting),
  };
}

/** The table with the rows of those that it stands in line with. */
const inLine = (table: Table, setting: Setting): Table => ({
  ...table,
  rows: setting.likeTables(table).flatMap(({ rows }) => rows),
});

const cellAt = (cells: Row['cells'], column: number): Inlines => ownCell(cells, column)?.children ?? [];

/** The width of the smaller line under a number, in pt; 0 where there is none. */
export const detailWidth = (cells: Row['cells'], column: number, setting: Setting): number =>
  measureSpans(toSpans(ownCell(cells, column)?.detail ?? [], setting.theme.type.note, setting), setting);

/** The extent of a cell that covers `span` columns. */
export function extentOf(grid: Grid, column: number, span: number): Extent {
  const first = grid.columns[column] ?? grid.across;
  const last = grid.columns[column + span - 1] ?? first;
  return { start: first.start, width: last.start + last.width - first.start };
}
