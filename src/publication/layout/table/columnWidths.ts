import type { Inlines } from '../../document/Inline.ts';
import type { Column, NamedWidth, Table } from '../../document/Table.ts';
import type { TypeRole, Weight } from '../../theme/Theme.ts';
import type { Setting } from '../ground/Setting.ts';
import { largest } from '../text/largest.ts';
import { cutIntoWords } from '../text/cutIntoWords.ts';
import { resolveParagraph } from '../text/resolveParagraph.ts';
import { toSpans } from '../text/toSpans.ts';

/** Room for what a column holds, with the gap after it, in pt. */
const widths: Readonly<Record<NamedWidth, number>> = {
  ordinal: 22,
  criterion: 26,
  page: 36,
  week: 48,
  narrow: 56,
  person: 60,
  date: 80,
  price: 84,
  outcome: 99,
  people: 105,
  amount: 110,
  answer: 110,
  phase: 127.6,
  reader: 127.8,
  label: 128,
  wide: 130,
  needs: 140,
  source: 170,
};

/** Of a column as wide as its longest entry: the least, the room beside the entry, and a character's, in pt. */
const leastOfEntries = 58;
const besideEntry = 12;
const character = 5.6;
/** What a column on wash is wider than its like, in pt. */
const highlightExtra = 10;

/** The width that a column asks for, with the gap after it, in pt; 0 for one that fills. */
function askedBy({ width, highlight }: Column, isLast: boolean, gap: number): number {
  if (width === 'fill') return 0;
  // Columns of cases are alike: the last one has no gap beside it.
  const flush = isLast ? gap : 0;
  if (typeof width === 'object') return Math.max(leastOfEntries, besideEntry + character * width.characters) - flush;
  if (width === 'outcome') return widths.outcome + (highlight === true ? highlightExtra : 0) - flush;
  return widths[width];
}

/** What the columns without a width of their own keep, in pt each, whatever the others ask for. */
const leastFill = 90;

/** The widest word of a text: what a column needs so that nothing is cut between letters. */
export function widestWord(text: Inlines, role: TypeRole, weight: Weight, setting: Setting): number {
  const { theme, shaper, direction } = setting;
  const spans = toSpans(text, { ...theme.type[role], weight }, setting);
  return largest(cutIntoWords(resolveParagraph(spans, direction), Infinity, shaper).map(({ width }) => width));
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
  const asked = columns.map((column, i) => askedBy(column, i === columns.length - 1, gap));
  const extra = columns.map((column, i) => {
    if (column.width === 'fill') return 0;
    const needed = column.align === 'number' ? (blocks[i] ?? 0) : leastOf(table, i, setting);
    return Math.max(0, needed + (i === columns.length - 1 ? 0 : gap) - (asked[i] ?? 0));
  });
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
  const free = across - sum(asked);
  const given = Math.min(1, Math.max(0, free - fills * leastFill) / Math.max(1, sum(extra)));
  const rest = free - given * sum(extra);
  return columns.map(({ width }, i) => (width === 'fill' ? rest / fills : (asked[i] ?? 0) + given * (extra[i] ?? 0)));
}

/** The least width in which no word and no number of a table is cut, in pt. */
export const leastWidth = (table: Table, blocks: readonly number[], setting: Setting): number =>
  table.columns.reduce(
    (sum, { align }, i) => sum + (align === 'number' ? (blocks[i] ?? 0) : leastOf(table, i, setting)),
    setting.theme.table.gap * (table.columns.length - 1),
  );
