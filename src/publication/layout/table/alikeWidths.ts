import type { Inlines } from '../../document/Inline.ts';
import type { Table } from '../../document/Table.ts';
import type { TypeRole, Weight } from '../../theme/Theme.ts';
import type { Setting } from '../ground/Setting.ts';
import { setParagraph } from '../text/setParagraph.ts';
import { toSpans } from '../text/toSpans.ts';
import { widestWord } from './widestWord.ts';

/** Room at both sides of a column that is on wash, in pt. */
export const highlightPad = 8;

/** How many ways to share the width are tried, besides the even one. */
const ways = 12;

/** A text of a column in its look, under another one or alone in its cell. */
interface Text {
  readonly children: Inlines;
  readonly role: TypeRole;
  readonly weight: Weight;
}

/** What stands in one row of the table, the head too: the words of the row, and what it says in each column that is compared. */
interface Entry {
  readonly words: readonly Text[];
  readonly compared: readonly (readonly Text[])[];
}

/**
 * The widths of a table that compares: one room for the words of every column that is compared, that on wash too, beside
 * the words of the rows; shared so that the table is as low as it can be, and else as even as it can be. Null for any
 * other table, and where something would be cut.
 */
export function alikeWidths(table: Table, across: number, setting: Setting): readonly number[] | null {
  const { columns } = table;
  const compared = columns.filter(({ width }) => width === 'alike');
  if (compared.length === 0 || compared.length !== columns.length - 1) return null;
  const pads = columns.map(({ highlight }) => (highlight === true ? 2 * highlightPad : 0));
  const { gap } = setting.theme.table;
  const room = across - gap * compared.length - pads.reduce((sum, pad) => sum + pad, 0);
  const entries = entriesOf(table, setting);
  const least = Math.max(0, ...entries.flatMap(({ words }) => words.map((text) => leastOf(text, setting))));
  const leastEach = Math.max(
    0,
    ...entries.flatMap((entry) => entry.compared.flat().map((text) => leastOf(text, setting))),
  );
  const most = room - compared.length * leastEach;
  if (most < least) return null;
  const even = Math.min(most, Math.max(least, room / columns.length));
  const tried = [even, ...Array.from({ length: ways + 1 }, (_, i) => least + ((most - least) * i) / ways)];
  const heights = tried.map((first) => heightOf(entries, first, (room - first) / compared.length, setting));
  const lowest = Math.min(...heights);
  const [first = even] = tried
    .filter((_, i) => (heights[i] ?? Infinity) <= lowest)
    .toSorted((a, b) => Math.abs(a - even) - Math.abs(b - even));
  return columns.map(({ width }, i) => {
    const words = width === 'alike' ? (room - first) / compared.length : first;
    return words + (pads[i] ?? 0) + (i === columns.length - 1 ? 0 : gap);
  });
}

const leastOf = ({ children, role, weight }: Text, setting: Setting): number =>
  widestWord(children, role, weight, setting);

/** The columns that are compared need one room, whichever of them is on wash, where words are heavier. */
function entriesOf({ columns, rows }: Table, setting: Setting): readonly Entry[] {
  const { table_head: head, note } = setting.theme.type;
  const [first, ...others] = columns;
  const heads = (column: Table['columns'][number]): readonly Text[] => [
    ...(column.label === undefined ? [] : [{ children: column.label, role: 'note', weight: 600 } as const]),
    { children: column.head, role: 'table_head', weight: head.weight },
  ];
  const texts = (
    { children, detail, mark }: Table['rows'][number]['cells'][number],
    weight: Weight,
  ): readonly Text[] => [
    ...(mark === null ? [{ children, role: 'cell', weight } as const] : []),
    ...(detail === null ? [] : [{ children: detail, role: 'note', weight: note.weight } as const]),
  ];
  return [
    { words: first === undefined ? [] : heads(first), compared: others.map(heads) },
    ...rows.map(({ cells: [name, ...cells] }) => ({
      words: name === undefined ? [] : texts(name, 500),
      compared: cells.map((cell) => texts(cell, 600)),
    })),
  ];
}

/** How high the rows are together, where so much room is for their words and for each column that is compared, in pt. */
function heightOf(entries: readonly Entry[], first: number, each: number, setting: Setting): number {
  const { type } = setting.theme;
  const cellHeight = (texts: readonly Text[], width: number): number =>
    texts.reduce((sum, { children, role, weight }) => {
      const lines = setParagraph(toSpans(children, { ...type[role], weight }, setting), width, setting).length;
      return sum + lines * type[role].leading;
    }, 0);
  return entries.reduce(
    (sum, { words, compared }) =>
      sum + Math.max(cellHeight(words, first), ...compared.map((texts) => cellHeight(texts, each))),
    0,
  );
}
