import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { finding, type Finding } from '../../../foundation/diagnostics/finding.ts';
import type { Path } from '../../../foundation/data/Path.ts';
import { limits } from '../../../foundation/data/limits.ts';
import { describeFound, valueAt } from '../../../foundation/data/valueAt.ts';
import { compare, isDecimal, isZero, roundHalfAwayFromZero, type Decimal } from '../../../foundation/money/Decimal.ts';
import { englishSigns, writeNumber } from '../../../foundation/money/writeNumber.ts';
import { numbersMeant } from '../../../foundation/money/numbersMeant.ts';
import { twoReadings } from '../../../foundation/money/twoReadings.ts';
import { counted } from '../../../foundation/text/counted.ts';
import { isOfNumbers, sumOf, type Table, type TableCell, type TableColumn } from '../model/tableNumbers.ts';
import type { Written } from '../model/Written.ts';
import { firstText } from '../schema/words.ts';
import { report } from './report.ts';

/** Rows that do not fit their table, numbers that are none, or that read in two ways (E107); sums that are typed (E402). */
export const checkTables = (written: Written, tables: readonly Table[]): readonly Diagnostic[] =>
  tables.flatMap((table, i) => {
    const wrong = cellsOf(table, ['tables', i], written.values);
    return [...wrong, ...(wrong.length > 0 ? [] : sumsOf(table, ['tables', i]))]
      .slice(0, limits.errors)
      .map((found) => report(written, found));
  });

const cellsOf = ({ columns, rows }: Table, path: Path, written: unknown): readonly Finding[] =>
  rows.flatMap((row, at) => {
    const here = [...path, 'rows', at];
    if (row.length !== columns.length) {
      const holes = { cells: counted(row.length, 'cell'), columns: counted(columns.length, 'column') };
      return [finding('E107', 'rowOfOtherLength', { path: here, ...holes })];
    }
    return columns.flatMap((column, i) => {
      const cell = [...here, i];
      if (valueAt(written, cell) === null) return [finding('E106', 'emptyCell', { path: cell })];
      return wrongNumber(row[i] ?? null, column, cell) ?? [];
    });
  });

/** What is wrong with a cell of a column of numbers. Words may stand there ("on request") where nothing is added up. */
function wrongNumber(cell: TableCell, column: TableColumn, path: Path): Finding | null {
  if (cell === null || !isOfNumbers(column)) return null;
  const given = { path, found: describeFound(cell), column: firstText(column.head) };
  const { places = 2 } = column;
  if (typeof cell !== 'string' || !isDecimal(cell)) {
    const [meant] = typeof cell === 'string' ? numbersMeant(cell) : [];
    if (meant !== undefined) return finding('E107', 'numberOtherwise', { ...given, suggestion: meant });
    if (column.sum === false) return null;
    const isLong = typeof cell === 'string' && /^-?\d+(?:\.\d+)?$/.test(cell);
    return finding('E107', isLong ? 'longNumber' : 'noNumber', given);
  }
  const readings = twoReadings(cell, places);
  if (readings !== null) return finding('E107', 'twoReadingsInTable', { path, found: given.found, ...readings });
  if (column.places === undefined) return null;
  const shown = roundHalfAwayFromZero(cell, places);
  return compare(shown, cell) === 0
    ? null
    : finding('E107', 'manyDecimals', { ...given, places: counted(places, 'decimal'), suggestion: shown });
}

const sumsOf = (table: Table, path: Path): readonly Finding[] => {
  if (endsInTotal(table)) return [finding('E402', 'totalRow', { path: [...path, 'rows', table.rows.length - 1] })];
  return table.columns.flatMap(({ head, sum: typed }, i) => {
    const computed = sumOf(table, i);
    if (computed === null || typeof typed === 'boolean' || compare(typed, computed) === 0) return [];
    const holes = {
      column: firstText(head),
      computed: writeNumber(computed, englishSigns),
      found: describeFound(typed),
    };
    return [finding('E402', 'otherSum', { path: [...path, 'columns', i, 'sum'], ...holes })];
  });
};

/** Whether the last row is the sum of two or more others in every column that adds up. */
function endsInTotal({ columns, rows }: Table): boolean {
  const last = rows.at(-1) ?? [];
  const added = [...columns.keys()].filter((i) => columns[i]?.sum !== false);
  const above = { columns, rows: rows.slice(0, -1) };
  return (
    above.rows.length > 1 &&
    added.length > 0 &&
    added.every((i) => {
      const [typed, sum] = [last[i] ?? null, sumOf(above, i)];
      return typeof typed === 'string' && isDecimal(typed) && sum !== null && isSameSum(typed, sum);
    })
  );
}

const isSameSum = (typed: Decimal, sum: Decimal): boolean => !isZero(sum) && compare(typed, sum) === 0;
