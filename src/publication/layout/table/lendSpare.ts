import type { Inlines } from '../../document/Inline.ts';
import type { Column, Table } from '../../document/Table.ts';
import type { TypeRole, Weight } from '../../theme/Theme.ts';
import type { Setting } from '../ground/Setting.ts';
import { measureSpans } from '../text/setParagraph.ts';
import { toSpans } from '../text/toSpans.ts';
import { ownCell } from './ownCell.ts';

/** What a column that lends keeps beside its longest entry, in pt. */
const air = 6;

/**
 * Widths in which no column of words keeps room that it has no words for while another breaks its own: what columns that
 * fill can spare goes to those that lack it, each up to its longest entry. The first column stands in line with the page.
 */
export function lendSpare(table: Table, widths: readonly number[], setting: Setting): readonly number[] {
  const { gap } = setting.theme.table;
  const isLast = (at: number): boolean => at === widths.length - 1;
  const beyond = table.columns.map((column, at) =>
    holdsWords(column) ? (widths[at] ?? 0) - (isLast(at) ? 0 : gap) - longestOf(table, at, setting) : 0,
  );
  const isLender = ({ width }: Column, at: number): boolean => width === 'fill' && (beyond[at] ?? 0) > air;
  const spares = table.columns.map((column, at) => (isLender(column, at) ? (beyond[at] ?? 0) - air : 0));
  const lacks = beyond.map((differ, at) => (at > 0 ? Math.max(0, -differ) : 0));
  const [spare, lack] = [sum(spares), sum(lacks)];
  if (spare === 0 || lack === 0) return widths;
  const lent = Math.min(spare, lack);
  return widths.map((width, at) => width - ((spares[at] ?? 0) / spare) * lent + ((lacks[at] ?? 0) / lack) * lent);
}

/** A column with room for so much more than it says, as a part of the table, would leave half of it empty. */
const emptyPart = 0.25;

/**
 * Widths in which no column is mostly empty: what the columns of words have beyond their longest entries is shared out
 * between them; in a table of the writer's own between all columns.
 */
export function spreadSpare(table: Table, widths: readonly number[], setting: Setting): readonly number[] {
  const { gap } = setting.theme.table;
  const takes = table.columns.map((column) => table.own !== undefined || (holdsWords(column) && isWordy(column)));
  const spares = table.columns.map((column, at) => {
    if (takes[at] !== true || !holdsWords(column)) return 0;
    const room = (widths[at] ?? 0) - (at === widths.length - 1 ? 0 : gap);
    return Math.max(0, room - longestOf(table, at, setting) - air);
  });
  const emptiest = Math.max(0, ...spares.filter((_, at) => table.columns[at]?.width === 'fill'));
  const takers = takes.filter(Boolean).length;
  if (takers < 2 || emptiest < emptyPart * sum(widths)) return widths;
  const each = sum(spares) / takers;
  return widths.map((width, at) => (takes[at] === true ? width - (spares[at] ?? 0) + each : width));
}

/** What is said in it may be of any length: a date, a page or the label of a row is not. */
const isWordy = ({ width }: Column): boolean => typeof width !== 'object' && wordy.has(width);
const wordy: ReadonlySet<string> = new Set(['fill', 'wide', 'needs', 'source', 'people', 'answer']);

/** Numbers, marks and what is aligned in the middle keep their places. */
const holdsWords = ({ align, width }: Column): boolean =>
  (align === 'start' || align === 'end') && width !== 'ordinal' && width !== 'alike';

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

/** The longest entry of a column on one line, in pt; cells over several columns have room in all of them. */
function longestOf(table: Table, column: number, setting: Setting): number {
  const { table_head: head, note } = setting.theme.type;
  const width = (text: Inlines, role: TypeRole, weight: Weight): number =>
    measureSpans(toSpans(text, { ...setting.theme.type[role], weight }, setting), setting);
  const cells = table.rows.flatMap((row) => ownCell(row.cells, column) ?? []);
  return Math.max(
    width(table.columns[column]?.head ?? [], 'table_head', head.weight),
    ...cells.map(({ children }) => width(children, 'cell', 500)),
    ...cells.map(({ detail }) => (detail === null ? 0 : width(detail, 'note', note.weight))),
  );
}
