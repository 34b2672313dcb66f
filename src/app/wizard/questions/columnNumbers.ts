import { compare, isZero, sum, type Decimal } from '../../../foundation/money/Decimal.ts';
import { numbersMeant } from '../../../foundation/money/numbersMeant.ts';
import { twoReadings } from '../../../foundation/money/twoReadings.ts';

/** What `2.400` and `2,400` are in a column of which nothing else tells it. */
export type Threes = 'thousands' | 'decimals';

/** A column of numbers, an empty cell as it is. */
export interface ColumnNumbers {
  readonly cells: readonly (Decimal | '')[];
  /** The decimals of the cell that has most. */
  readonly places: number;
  /** What stood at each of them: `%`, `€`; empty where nothing did. */
  readonly unit: string;
}

/** A cell that is a number: read in one way, or in two. */
interface ReadCell {
  readonly typed: string;
  readonly value: Decimal;
  readonly thousands: Decimal | null;
  /** Whether its last sign parts decimals; null where that is the question, or where it has none. */
  readonly decimalSign: string | null;
}

/** Decimals that a column may show. */
export const mostPlaces = 6;

/** The numbers of a column as a dossier writes them: one sign parts decimals in all of it. Null where it is no such column. */
export function numbersOf(column: readonly string[], threes: Threes | null = null): ColumnNumbers | null {
  const read = column.map((typed) => (typed === '' ? null : readCell(typed)));
  const cells = read.filter((cell) => cell !== null && cell !== 'words');
  if (read.includes('words') || cells.length === 0) return null;
  const signs = new Set(cells.flatMap(({ decimalSign }) => decimalSign ?? []));
  const units = new Set(cells.map(({ typed }) => unitOf(typed)));
  if (signs.size > 1 || units.size > 1) return null;
  const [[sign], [unit = '']] = [signs, units];
  const values = read.map((cell) => {
    if (cell === null || cell === 'words') return '';
    if (cell.thousands === null) return cell.value;
    const isDecimal = sign === undefined ? threes === 'decimals' : lastSign(cell.typed) === sign;
    return isDecimal ? cell.value : cell.thousands;
  });
  const places = Math.max(...values.map((value) => value.split('.')[1]?.length ?? 0));
  return places > mostPlaces ? null : { cells: values, places, unit };
}

/** The first cell that reads in two ways, where nothing else in the column tells which; null where all is clear. */
export function unclearIn(column: readonly string[]): ({ readonly typed: string } & Record<Threes, string>) | null {
  const read = column.flatMap((typed) => (typed === '' ? [] : [readCell(typed)]));
  const cells = read.filter((cell) => cell !== 'words');
  if (cells.length < read.length || cells.some(({ decimalSign }) => decimalSign !== null)) return null;
  const found = cells.find(({ thousands }) => thousands !== null);
  return found?.thousands ? { typed: found.typed, thousands: found.thousands, decimals: found.value } : null;
}

/** How the unclear ones are probably meant: among whole numbers they are whole. */
export const likelyThrees = (column: readonly string[]): Threes =>
  column.some((typed) => typed !== '' && unclearIn([typed]) === null) ? 'thousands' : 'decimals';

/** Whether the last row of a column is the sum of those above it. */
export function endsInSum({ cells }: ColumnNumbers): boolean {
  const last = cells.at(-1);
  const above = cells.slice(0, -1).flatMap((cell) => cell || []);
  if (last === undefined || last === '' || above.length < 2) return false;
  const total = sum(above);
  return !isZero(total) && compare(total, last) === 0;
}

function readCell(typed: string): ReadCell | 'words' {
  const meant = numbersMeant(typed);
  const value = meant.at(-1);
  if (value === undefined) return 'words';
  const two = twoReadings(value);
  const [first] = meant;
  const grouped = first !== undefined && meant.length > 1 ? first : null;
  const thousands = grouped ?? (two === null ? null : (numbersMeant(two.thousands)[0] ?? null));
  return { typed, value, thousands, decimalSign: thousands === null ? decimalSignOf(typed, value) : null };
}

/** The last sign between digits, and which it is in Western numbers. */
const lastSign = (typed: string): string | null => {
  const western = typed.replaceAll('٫', '.').replaceAll('٬', ',');
  return /[.,](?=\p{Nd}+\P{Nd}*$)/u.exec(western)?.[0] ?? null;
};

/** What stands round a number. */
const unitOf = (typed: string): string => typed.replace(/[\p{Nd}\s.,'’`_٫٬+−–-]/gu, '');

/** The sign that parts decimals, or that cannot be the one that parts thousands. */
function decimalSignOf(typed: string, value: Decimal): string | null {
  const sign = lastSign(typed);
  if (sign === null || value.includes('.')) return sign;
  return sign === ',' ? '.' : ',';
}
