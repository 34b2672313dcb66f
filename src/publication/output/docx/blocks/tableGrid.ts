import type { Column, Table } from '../../../document/Table.ts';
import { plainText } from '../../../layout/text/plainText.ts';
import type { Desk } from '../ground/Desk.ts';
import { cellSide, twips } from '../ground/lengths.ts';
import type { ParagraphLook } from '../ground/paragraph.ts';
import { columnParts, widestNumber, widthOf } from './columnParts.ts';
import { behindSign } from './decimalTabs.ts';

/** How wide columns are, in twips, and where their numbers, the smaller lines under those and their heads stand. */
export interface TableGrid {
  readonly widths: readonly number[];
  readonly places: readonly Place[];
}

interface Place {
  readonly cell: ParagraphLook;
  readonly detail: ParagraphLook;
  readonly head: ParagraphLook;
}

/** Numbers that end alike end at one line; others have their decimal signs at one, and the head ends where they do. */
export function tableGrid(table: Table, width: number, desk: Desk): TableGrid {
  const { theme } = desk;
  const { size } = theme.type.cell;
  const behind = table.columns.map((_, at) => behindSign(table, at, size, desk.decimalSign));
  const parts = columnParts(table, width, size, behind);
  return {
    widths: parts.map((part) => twips(part, theme)),
    places: parts.map((part, at) => placeOf(table, at, part - 2 * cellSide, behind[at] ?? null, desk)),
  };
}

function placeOf(table: Table, at: number, inner: number, tail: number | null, { theme, direction }: Desk): Place {
  const { align, head } = table.columns[at] ?? { align: 'start', head: [] };
  const { cell, table_head: ofHead } = theme.type;
  const headWidth = widthOf(plainText(head), ofHead.size);
  const plain = alignOf(align);
  if (align === 'number' && direction === 'rtl') {
    // Figures run from the left there too: their block stands at the end of the column, and they end at its right.
    const block = Math.min(inner, Math.max(widestNumber(table, at, cell.size, tail ?? 0), headWidth));
    const look = { indent: inner - block };
    return { cell: tail === null ? look : { decimalAt: inner - block + tail }, detail: look, head: look };
  }
  if (tail === null) return { cell: plain, detail: plain, head: plain };
  const hasRoom = headWidth + tail <= inner;
  return {
    cell: { decimalAt: inner - tail },
    detail: plain,
    head: hasRoom ? { ...plain, indentEnd: tail } : plain,
  };
}

const ends: ReadonlySet<Column['align']> = new Set(['number', 'end']);
/** Where the words of a column stand. */
export const alignOf = (align: Column['align']): ParagraphLook =>
  ends.has(align) ? { align: 'end' } : align === 'center' ? { align } : {};
