import type { SheetRow, Workbook } from '../../document/Workbook.ts';
import { textOf } from './textOf.ts';

/** The height of a line of each kind of row, in pt. */
const lineHeight: Readonly<Record<SheetRow['kind'], number>> = {
  ...{ title: 20, note: 13.5, head: 14, group: 14, body: 14, step: 14, subtotal: 14, sum: 14, total: 16, space: 9 },
};

/** Above and below the words of a row, in pt. */
const room = 3;

/** Letters are wider than the digits in which columns are measured, and lines end at words. */
const filled = 0.86;

/** A row high enough for the words that go over several lines; nobody else measures them. */
export function rowHeight(
  { kind, cells }: SheetRow,
  widths: readonly number[],
  workbook: Pick<Workbook, 'direction'>,
): number {
  const isOneLine = kind === 'title' || kind === 'note';
  const lines = cells.map((cell, i) =>
    cell?.kind !== 'text' || isOneLine ? 1 : linesOf(textOf(cell.words, workbook), (widths[i] ?? 0) - 2),
  );
  return lineHeight[kind] * Math.max(1, ...lines) + (kind === 'space' ? 0 : room);
}

/** How many lines words take in so many characters. */
const linesOf = (words: string, width: number): number =>
  words.split('\n').reduce((all, line) => all + Math.max(1, Math.ceil(line.length / Math.max(1, width * filled))), 0);
