import { add, isDecimal, roundHalfAwayFromZero, sum, zero, type Decimal } from '../../../foundation/money/Decimal.ts';
import { withoutForcedNought } from '../../../foundation/money/twoReadings.ts';
import type { SectionOf } from '../schema/dossier.ts';

export type Table = SectionOf<'tables'>[number];
export type TableColumn = Table['columns'][number];
export type TableCell = Table['rows'][number][number];

/** Whether a column holds numbers: it says so, or says something that only numbers have. */
export const isOfNumbers = ({ align, places, sum: adds }: TableColumn): boolean =>
  align === 'number' || places !== undefined || adds !== false;

/**
 * The numbers of a column down its rows, with the decimals of the column; null for words, and for an empty cell. Where
 * the column names no decimals, a nought that only told a number from thousands is left out, unless others there have as many.
 */
export function numbersIn({ columns, rows }: Rows, at: number): readonly (Decimal | null)[] {
  const column = columns[at];
  if (column === undefined || !isOfNumbers(column)) return rows.map(() => null);
  const { places } = column;
  const written = rows.map((row) => numberOf(row[at]));
  const isFine = written.some((value) => value !== null && withoutForcedNought(value) === value && fine.test(value));
  return written.map((value) => {
    if (value === null) return null;
    if (places !== undefined) return roundHalfAwayFromZero(value, places);
    return isFine ? value : withoutForcedNought(value);
  });
}

type Rows = Pick<Table, 'columns' | 'rows'>;

/** Four decimals and more. */
const fine = /\.\d{4,}$/;

const numberOf = (cell: TableCell | undefined): Decimal | null =>
  typeof cell === 'string' && isDecimal(cell) ? cell : null;

/** The numbers of a column, added; null where it does not add up. Exact: no cell has more decimals than its column. */
export function sumOf(table: Rows, at: number): Decimal | null {
  const column = table.columns[at];
  if (column === undefined || column.sum === false) return null;
  return sum(numbersIn(table, at).flatMap((number) => number ?? []));
}

/** The sum of the last column down to each row, for a table that goes over a page; null where it does not add up. */
export function runningSums(table: Table): readonly (Decimal | null)[] {
  const { columns, rows } = table;
  const column = columns.at(-1);
  if (column === undefined || column.sum === false || columns.length === 1) return rows.map(() => null);
  let running = column.places === undefined ? zero : roundHalfAwayFromZero(zero, column.places);
  return numbersIn(table, columns.length - 1).map((number) => {
    running = add(running, number ?? zero);
    return running;
  });
}
