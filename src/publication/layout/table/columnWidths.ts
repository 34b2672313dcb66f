import type { Table } from '../../document/Table.ts';
import type { Setting } from '../ground/Setting.ts';
import { widestWord } from './widestWord.ts';
import { alikeWidths } from './alikeWidths.ts';
import { askedBy, fills } from './askedWidth.ts';
import { ownCell } from './ownCell.ts';
import { lendSpare, spreadSpare } from './lendSpare.ts';
import { nameColumn, roomForPictures } from './layLinePicture.ts';

/** What a column without a width of its own keeps, whatever the others ask for, and what it likes to have, in pt. */
const leastFill = 90;
const likedFill = 150;

/** A word that is just as wide as its column is not cut: sums of widths are not exact, in pt. */
const rounding = 0.05;

/** What the words of a column need; cells over several columns have room in all of them. */
function leastOf(table: Table, at: number, setting: Setting): number {
  const cells = table.rows.flatMap((row) => ownCell(row.cells, at) ?? []).filter(({ mark }) => mark === null);
  const { table_head: head, note } = setting.theme.type;
  return Math.max(
    widestWord(table.columns[at]?.head ?? [], 'table_head', head.weight, setting),
    ...cells.map(({ children }) => widestWord(children, 'cell', 500, setting)),
    ...cells.map(({ detail }) => (detail === null ? 0 : widestWord(detail, 'note', note.weight, setting))),
  );
}

/** Between a number and words behind it, over the usual gap, in pt: they would be read as one. */
const behindNumber = 14;

/** The gap after a column that is not the last, in pt. */
export function gapAfter({ columns }: Table, at: number, setting: Setting): number {
  const { gap } = setting.theme.table;
  return columns[at]?.align === 'number' && columns[at + 1]?.align === 'start' ? gap + behindNumber : gap;
}

/**
 * What a column may come to, from the least to the most, with the gap after it, in pt: what is left where words are cut,
 * what its words need, what it keeps beside many others, what it needs to be read well, and what it likes to have.
 */
type Wish = readonly [cut: number, words: number, least: number, needed: number, liked: number];

function wishOf(table: Table, at: number, block: number, setting: Setting): Wish {
  const { columns } = table;
  const column = columns[at];
  if (column === undefined) return [0, 0, 0, 0, 0];
  const gap = gapAfter(table, at, setting);
  const isLast = at === columns.length - 1;
  const held = (column.align === 'number' ? block : leastOf(table, at, setting) + rounding) + (isLast ? 0 : gap);
  if (fills(column.width)) {
    const pictures = at === nameColumn(table) ? roomForPictures(table, setting) : 0;
    const least = leastFill + pictures;
    return [pictures, Math.min(leastFill, held) + pictures, least, least, likedFill + pictures];
  }
  const asked = askedBy(column, isLast, gap, setting.frame);
  const liked = Math.max(held, asked);
  // A number is never cut, and needs no more than it has; that of a row and "No." over it neither. Words may be cut.
  if (column.align === 'number' || column.width === 'ordinal') return [held, held, held, held, liked];
  const needed = typeof column.width === 'object' ? held : liked;
  // An ordinary word is whole in any column.
  const words = Math.min(held, Math.max(asked, leastFill));
  const least = Math.max(words, Math.min(asked, needed));
  return [0, words, least, Math.max(least, needed), Math.max(least, liked)];
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

/** Widths between two steps of the wishes, alike for all columns, so that they fill `across`; the least where nothing fits. */
function between(wishes: readonly Wish[], across: number): readonly number[] {
  for (const step of [3, 2, 1, 0] as const) {
    const low = sum(wishes.map((wish) => wish[step]));
    const high = sum(wishes.map((wish) => wish[step + 1] ?? 0));
    const part = high > low ? (across - low) / (high - low) : 0;
    if (low <= across) return wishes.map((wish) => wish[step] + part * ((wish[step + 1] ?? 0) - wish[step]));
  }
  return wishes.map(([cut]) => cut);
}

/**
 * The width of each column with the gap after it, in pt: as wide as it asks, wider where a word or a number (`blocks`)
 * needs it; columns without a width share the rest. Where there is too little, numbers and entries give what they do not
 * need, then words are cut; a number never is.
 */
export function columnWidths(
  table: Table,
  across: number,
  blocks: readonly number[],
  setting: Setting,
): readonly number[] {
  const { columns } = table;
  const compared = alikeWidths(table, across, setting);
  if (compared !== null) return compared;
  const wishes = columns.map((_, at) => wishOf(table, at, blocks[at] ?? 0, setting));
  const filling = columns.filter(({ width }) => fills(width)).length;
  const spare = across - sum(wishes.map(([, , , , liked]) => liked));
  if (spare < 0 || filling === 0) return between(wishes, across);
  const shared = columns.map(({ width }, at) => (wishes[at]?.[4] ?? 0) + (fills(width) ? spare / filling : 0));
  return spreadSpare(table, lendSpare(table, shared, setting), setting);
}

/** The least width of each column in which none of its words and numbers is cut, without the gaps, in pt. */
export const leastWidths = (table: Table, blocks: readonly number[], setting: Setting): readonly number[] =>
  table.columns.map(({ align }, i) => (align === 'number' ? (blocks[i] ?? 0) : leastOf(table, i, setting)));
