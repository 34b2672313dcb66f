import type { Inlines } from '../../document/Inline.ts';
import type { Row, Table } from '../../document/Table.ts';
import type { TypeStyle } from '../../theme/Theme.ts';
import type { Extent } from '../ground/pageFrame.ts';
import type { Setting } from '../ground/Setting.ts';
import { measureSpans } from '../text/setParagraph.ts';
import { toSpans } from '../text/toSpans.ts';
import { plainText, plainRun } from '../text/plainText.ts';
import { widestWord } from './widestWord.ts';
import { ownCell } from './ownCell.ts';
import { decimalsOf, unitOf } from './decimalsOf.ts';

const inColumn = (style: TypeStyle): TypeStyle => ({ ...style, tabular: true });

const cellWidth = (text: string, setting: Setting): number =>
  measureSpans(toSpans(plainRun(text), inColumn(setting.theme.type.cell), setting), setting);

/** The width of a number's decimals in the style of a cell; on a page from right to left its unit stands at the other side. */
export function decimalWidth(text: string, setting: Setting): number {
  const unit = setting.direction === 'ltr' ? '' : unitOf(text);
  return cellWidth(decimalsOf(text.slice(0, text.length - unit.length), setting.decimalSign), setting);
}

/** The width of the words before a number ("approx. "), where they stand at its right; else 0. */
export function leadWidth(text: string, kind: Row['kind'], setting: Setting): number {
  if (setting.direction === 'ltr') return 0;
  const { total, cell } = setting.theme.type;
  const style = kind === 'total' ? total : cell;
  const [words = ''] = /^[^\p{Nd}]*\p{L}[^\p{Nd}]*(?=\p{Nd})/u.exec(text) ?? [];
  return measureSpans(toSpans(plainRun(words), style, setting), setting);
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
  // A head ends where its numbers do, before their units.
  const units = setting.direction === 'ltr' ? widestUnit([table], column, setting) : 0;
  const headWidth = width(head, type.table_head) + units;
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

/** The widest of each column over all tables. */
const ofAll = (each: readonly (readonly number[])[]): readonly number[] =>
  (each[0] ?? []).map((_, i) => widest(each.map((widths) => widths[i] ?? 0)));

/** Under one head: a table, with those after it that have none of their own, and end where its numbers do. */
function underOneHead(tables: readonly Table[], table: Table): readonly Table[] {
  const at = tables.indexOf(table);
  const from = Math.max(
    0,
    tables.findLastIndex(({ headless }, i) => i <= at && !headless),
  );
  const next = tables.findIndex(({ headless }, i) => i > at && !headless);
  return tables.slice(from, next < 0 ? tables.length : next);
}

/** What the columns of numbers need: as wide in all tables that are alike, with the decimals of those under one head. */
export function measureNumbers(table: Table, setting: Setting): Numbers {
  const tables = setting.likeTables(table);
  const own = new Map(tables.map((one) => [one, measureSigns(one, setting)]));
  const signsOf = (one: Table): Pick<Numbers, 'decimals' | 'leads'> => {
    const signs = underOneHead(tables, one).flatMap((like) => own.get(like) ?? []);
    return { decimals: ofAll(signs.map(({ decimals }) => decimals)), leads: ofAll(signs.map(({ leads }) => leads)) };
  };
  const blocks = tables.map((one) => {
    const { decimals, leads } = signsOf(one);
    return one.columns.map(({ align }, i) =>
      align === 'number' ? blockWidth(one, i, decimals[i] ?? 0, leads[i] ?? 0, setting) : 0,
    );
  });
  return { ...signsOf(table), blocks: ofAll(blocks) };
}

const widestUnit = (tables: readonly Table[], column: number, setting: Setting): number =>
  widest(
    tables.flatMap(({ rows }) => rows.map(({ cells }) => cellWidth(unitOf(plainText(cellAt(cells, column))), setting))),
  );

/** The room of the units behind the numbers of each column, where its head has room before them. */
export function unitsOf(table: Table, columns: readonly Extent[], setting: Setting): readonly number[] {
  if (setting.direction === 'rtl') return columns.map(() => 0);
  const tables = underOneHead(setting.likeTables(table), table);
  return columns.map(({ width }, i) => {
    if (table.columns[i]?.align !== 'number') return 0;
    const units = widestUnit(tables, i, setting);
    const head = toSpans(table.columns[i].head, inColumn(setting.theme.type.table_head), setting);
    return units + measureSpans(head, setting) <= width ? units : 0;
  });
}

/** "181.4%", "−4,000". */
const isFigure = (text: string): boolean => /\p{Nd}/u.test(text) && !/\p{L}/u.test(text);

/**
 * On a page from right to left, entries at the end of a column that are figures for the most part line up as numbers do;
 * the width of the widest of them and of the head over them, in pt; 0 for other columns.
 */
export function blocksAtEnd(table: Table, columns: readonly Extent[], setting: Setting): readonly number[] {
  return columns.map((_, i) => {
    const column = table.columns[i];
    if (setting.direction === 'ltr' || column?.align !== 'end') return 0;
    const cells = table.rows.map((row) => cellAt(row.cells, i));
    if (2 * cells.filter((text) => isFigure(plainText(text))).length <= cells.length) return 0;
    const { cell, table_head: head } = setting.theme.type;
    const weight = column.highlight === true ? 600 : cell.weight;
    const width = (text: Inlines, style: TypeStyle): number =>
      measureSpans(toSpans(text, inColumn(style), setting), setting);
    return widest([...cells.map((text) => width(text, { ...cell, weight })), width(column.head, { ...head, weight })]);
  });
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

export const cellAt = (cells: Row['cells'], column: number): Inlines => ownCell(cells, column)?.children ?? [];

/** The width of the smaller line under a number, in pt; 0 where there is none. */
export const detailWidth = (cells: Row['cells'], column: number, setting: Setting): number =>
  measureSpans(toSpans(ownCell(cells, column)?.detail ?? [], setting.theme.type.note, setting), setting);
