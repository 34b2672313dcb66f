import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { minorUnits } from '../../foundation/money/currency.ts';
import { type Decimal, multiply, roundHalfAwayFromZero } from '../../foundation/money/Decimal.ts';
import type { WrittenOffer } from '../dossier/model/Dossier.ts';
import type { BookTerms } from '../dossier/model/priceEntries.ts';
import { holdsOn, nearestRow } from './periods.ts';
import { type BookRow, placeOfRow, type PriceBook } from './PriceBook.ts';

/** The row of an article that counts for a line, with what leads to the line's currency. */
export interface RowOfLine {
  readonly row: BookRow;
  /** All rows of the article in the currency of that row. */
  readonly rows: readonly BookRow[];
  /** What one unit of the row's currency is worth in the line's; null where it is the same. */
  readonly rate: Decimal | null;
  readonly isValid: boolean;
}

/**
 * The row for a line: in its currency, or in one that a fixed rate leads from, and on the issue date; where none holds
 * then the nearest. Null where nothing leads to the line's currency.
 * @param currency of the line; without one the first row counts
 */
export function rowOfLine(
  rows: readonly BookRow[],
  currency: string | undefined,
  { rates }: Pick<WrittenOffer, 'rates'>,
  issued: CalendarDate,
): RowOfLine | null {
  const wanted = currency ?? rows[0]?.currency;
  const inCurrency = (code: string | undefined): readonly BookRow[] => rows.filter((row) => row.currency === code);
  const stated = rates.find(
    ({ from, to, settle }) => settle === 'fixed' && to === wanted && inCurrency(from).length > 0,
  );
  const own = inCurrency(wanted);
  const rate = own.length > 0 ? null : (stated?.rate ?? null);
  const pool = own.length > 0 ? own : inCurrency(stated?.from);
  const valid = pool.find((row) => holdsOn(row, issued));
  const row = valid ?? nearestRow(pool, issued);
  return row === undefined ? null : { row, rows: pool, rate, isValid: valid !== undefined };
}

const decimalsOf = (amount: Decimal): number => amount.split('.')[1]?.length ?? 0;

/**
 * What the book says of a line in the line's currency. A converted list price is a price that somebody asks: it is
 * rounded, to as many digits as it has and at least those of the currency. Cost and floor stay exact.
 */
export function termsOfRow(
  { row, rate }: RowOfLine,
  currency: string | undefined,
  book: Pick<PriceBook, 'file'>,
): BookTerms {
  const { list, cost, floor } = row.boxed.reveal();
  const digits = Math.max((currency === undefined ? null : minorUnits(currency)) ?? 0, decimalsOf(list));
  const converted = (amount: Decimal | null): Decimal | null =>
    amount === null ? null : rate === null ? amount : multiply(amount, rate);
  return {
    list: rate === null ? list : roundHalfAwayFromZero(multiply(list, rate), digits),
    cost: converted(cost),
    floor: converted(floor),
    row: placeOfRow(book, row),
  };
}
