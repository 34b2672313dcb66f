import { add, isDecimal, roundHalfAwayFromZero, sum, zero, type Decimal } from '../../../foundation/money/Decimal.ts';
import type { SectionOf } from '../schema/dossier.ts';

export type Table = SectionOf<'tables'>[number];
export type TableColumn = Table['columns'][number];
export type TableCell = Table['rows'][number][number];

/** Whether a column holds numbers: it says so, or says something that only numbers have. */
export const isOfNumbers = ({ align, places, sum: adds }: TableColumn): boolean =>
  align === 'number' || places !== undefined || adds !== false;

/** The number of a cell with the decimals of its column; null for words, and for an empty cell. */
export function numberIn(cell: TableCell | undefined, column: TableColumn): Decimal | null {
  if (!isOfNumbers(column) || typeof cell !== 'string' || !isDecimal(cell)) return null;
  return column.places === undefined ? cell : roundHalfAwayFromZero(cell, column.places);
}

/** The numbers of a column, added; null where it does not add up. Exact: no cell has more decimals than its column. */
export function sumOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>, at: number): Decimal | null {
  const column = columns[at];
  if (column === undefined || column.sum === false) return null;
  return sum(rows.flatMap((row) => numberIn(row[at], column) ?? []));
}

/** The sum of the last column down to each row, for a table that goes over a page; null where it does not add up. */
export function runningSums({ columns, rows }: Table): readonly (Decimal | null)[] {
  const column = columns.at(-1);
  if (column === undefined || column.sum === false || columns.length === 1) return rows.map(() => null);
  let running = column.places === undefined ? zero : roundHalfAwayFromZero(zero, column.places);
  return rows.map((row) => {
    running = add(running, numberIn(row.at(-1), column) ?? zero);
    return running;
  });
}
