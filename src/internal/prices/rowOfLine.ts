import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { compare, type Decimal, multiply, roundHalfAwayFromZero } from '../../foundation/money/Decimal.ts';
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
 * The rows that may count for a line: that in its currency; else, for each currency that a fixed rate leads from, the one
 * of the issue date, or the nearest where none holds then. None where nothing leads to the line's currency; several are
 * doubtful, and the dearest is the first.
 * @param currency of the line; without one the first row counts
 */
export function rowsOfLine(
  rows: readonly BookRow[],
  currency: string | undefined,
  { rates }: Pick<WrittenOffer, 'rates'>,
  issued: CalendarDate,
): readonly RowOfLine[] {
  const wanted = currency ?? rows[0]?.currency;
  const inCurrency = (code: string | undefined): readonly BookRow[] => rows.filter((row) => row.currency === code);
  const own = inCurrency(wanted);
  if (own.length > 0) return rowIn(own, null, issued);
  const converted = rates
    .filter(({ to, settle }) => to === wanted && settle === 'fixed')
    .flatMap(({ from, rate }) => rowIn(inCurrency(from), rate, issued));
  const valid = converted.filter(({ isValid }) => isValid);
  return (valid.length > 0 ? valid : converted).toSorted((a, b) => compare(listOf(b), listOf(a)));
}

/** The row of one currency that holds on a day, else the nearest. */
function rowIn(rows: readonly BookRow[], rate: Decimal | null, issued: CalendarDate): readonly RowOfLine[] {
  const valid = rows.find((row) => holdsOn(row, issued));
  const row = valid ?? nearestRow(rows, issued);
  return row === undefined ? [] : [{ row, rows, rate, isValid: valid !== undefined }];
}

const listOf = ({ row, rate }: RowOfLine): Decimal => {
  const { list } = row.boxed.reveal();
  return rate === null ? list : multiply(list, rate);
};

/** As many digits as a typed price may have; what is behind them no amount shows. */
const digitsKept = 9;

/**
 * What the book says of a line in the line's currency. What a rate makes of a price is not rounded to a coin: that is for
 * the amount of the line, and a screw of 0.03 would lose a tenth. List price and floor keep the same digits, so that an
 * article at its floor stays there; the cost is exact.
 */
export function termsOfRow({ row, rate }: RowOfLine, book: Pick<PriceBook, 'file'>): BookTerms {
  const { list, cost, floor } = row.boxed.reveal();
  const exact = (amount: Decimal): Decimal => (rate === null ? amount : multiply(amount, rate));
  const converted = (amount: Decimal): Decimal => {
    const all = exact(amount);
    return (all.split('.')[1]?.length ?? 0) > digitsKept ? roundHalfAwayFromZero(all, digitsKept) : all;
  };
  return {
    list: converted(list),
    cost: cost === null ? null : exact(cost),
    floor: floor === null ? null : converted(floor),
    isConverted: rate !== null,
    row: placeOfRow(book, row),
  };
}
