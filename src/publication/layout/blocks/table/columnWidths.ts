import type { Inlines } from '../../../document/Inline.ts';
import type { Column, Table } from '../../../document/Table.ts';
import type { TypeRole, Weight } from '../../../theme/Theme.ts';
import type { Setting } from '../../Setting.ts';
import { cutIntoWords } from '../../text/cutIntoWords.ts';
import { resolveParagraph } from '../../text/resolveParagraph.ts';
import { toSpans } from '../../text/toSpans.ts';

/** What the columns without a width of their own keep, in pt each, whatever the others ask for. */
const leastFill = 90;

/** The widest word of a text: what a column needs so that nothing is cut between letters. */
function widestWord(text: Inlines, role: TypeRole, weight: Weight, setting: Setting): number {
  const { theme, shaper, direction } = setting;
  const spans = toSpans(text, { ...theme.type[role], weight }, setting);
  return Math.max(0, ...cutIntoWords(resolveParagraph(spans, direction), Infinity, shaper).map(({ width }) => width));
}

/** What the words of a column need; cells over several columns have room in all of them. */
function leastOf(table: Table, at: number, setting: Setting): number {
  const cells = table.rows.flatMap((row) => {
    let column = 0;
    return row.cells.filter(({ span, mark }) => {
      const own = column === at && span === 1 && mark === null;
      column += span;
      return own;
    });
  });
  const { table_head: head, note } = setting.theme.type;
  return Math.max(
    widestWord(table.columns[at]?.head ?? [], 'table_head', head.weight, setting),
    ...cells.map(({ children }) => widestWord(children, 'cell', 500, setting)),
    ...cells.map(({ detail }) => (detail === null ? 0 : widestWord(detail, 'note', note.weight, setting))),
  );
}

/**
 * The width of each column with the gap after it, in pt: as wide as it asks, wider where a word or a number (`blocks`)
 * needs it; columns without a width share the rest, and are never pressed together by the others.
 */
export function columnWidths(
  table: Table,
  across: number,
  blocks: readonly number[],
  setting: Setting,
): readonly number[] {
  const { columns } = table;
  const { gap } = setting.theme.table;
  const fills = columns.filter(({ width }) => width === 'fill').length;
  const asked = (column: Column): number => (column.width === 'fill' ? 0 : column.width);
  const extra = columns.map((column, i) => {
    if (column.width === 'fill') return 0;
    const needed = column.align === 'number' ? (blocks[i] ?? 0) : leastOf(table, i, setting);
    return Math.max(0, needed + (i === columns.length - 1 ? 0 : gap) - column.width);
  });
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
  const free = across - sum(columns.map(asked));
  const given = Math.min(1, Math.max(0, free - fills * leastFill) / Math.max(1, sum(extra)));
  const rest = free - given * sum(extra);
  return columns.map((column, i) => (column.width === 'fill' ? rest / fills : column.width + given * (extra[i] ?? 0)));
}
