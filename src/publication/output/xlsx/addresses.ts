import type { Workbook } from '../../document/Workbook.ts';

/** Where a cell stands: its sheet by place, row and column from 1. */
export interface Address {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** Letters of a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const [before, last] = [Math.floor((column - 1) / 26), (column - 1) % 26];
  return `${before === 0 ? '' : columnLetters(before)}${String.fromCharCode(65 + last)}`;
}

/** Every number of a workbook by its key. */
export const addressesOf = ({ sheets }: Pick<Workbook, 'sheets'>): ReadonlyMap<string, Address> =>
  new Map(
    sheets.flatMap(({ rows }, sheet) =>
      rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, column) =>
          cell?.kind === 'number' ? [[cell.key, { sheet, row: row + 1, column: column + 1 }] as const] : [],
        ),
      ),
    ),
  );
