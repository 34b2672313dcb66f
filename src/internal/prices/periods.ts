import { addDays, type CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { finding } from '../../foundation/diagnostics/finding.ts';
import { compare } from '../../foundation/money/Decimal.ts';
import type { Fault } from './bookColumns.ts';
import type { BookRow } from './PriceBook.ts';

/** Whether a row holds on a day; its last day is one of them. */
export function holdsOn({ boxed }: BookRow, day: CalendarDate): boolean {
  const { from, until } = boxed.reveal();
  return (from === null || from <= day) && (until === null || day <= until);
}

/** Rows of one article in one currency, the earliest first. */
export const inOrder = (rows: readonly BookRow[]): readonly BookRow[] =>
  rows.toSorted((a, b) => {
    const [first, second] = [a.boxed.reveal().from ?? '', b.boxed.reveal().from ?? ''];
    return first < second ? -1 : first > second ? 1 : a.line - b.line;
  });

/** Rows in one currency that hold on the same days: nobody could say which of them counts (E710). */
export function rowsTwice(rows: readonly BookRow[]): readonly Fault[] {
  if (rows.length < 2) return [];
  const currencies = [...new Set(rows.map(({ currency }) => currency))];
  return currencies.flatMap((currency) => {
    const own = inOrder(rows.filter((row) => row.currency === currency));
    return own.slice(1).flatMap((row, i): readonly Fault[] => {
      const before = own.slice(0, i + 1).find((earlier) => overlap(earlier, row));
      if (before === undefined) return [];
      const [first, second] = before.line < row.line ? [before, row] : [row, before];
      const found = finding('E710', 'twice', { path: [], sku: row.sku, other: first.line });
      return [{ found, line: second.line, column: null }];
    });
  });
}

/** Of two rows, the first of which begins no later. */
function overlap(earlier: BookRow, later: BookRow): boolean {
  const [{ until }, { from }] = [earlier.boxed.reveal(), later.boxed.reveal()];
  return until === null || from === null || from <= until;
}

/**
 * Whether the price of a row holds to a day and through it: the row itself, or rows of the same price that follow it
 * without a gap.
 */
export function holdsThrough(row: BookRow, rows: readonly BookRow[], day: CalendarDate): boolean {
  const { until, list } = row.boxed.reveal();
  if (until === null || until >= day) return true;
  const next = addDays(until, 1);
  const following = next === null ? undefined : rows.find((one) => one !== row && holdsOn(one, next));
  if (following === undefined || compare(following.boxed.reveal().list, list) !== 0) return false;
  return holdsThrough(following, rows, day);
}

/** The row that was last before a day, else the first one after it. */
export function nearestRow(rows: readonly BookRow[], day: CalendarDate): BookRow | undefined {
  const ordered = inOrder(rows);
  const before = ordered.findLast(({ boxed }) => (boxed.reveal().from ?? '') <= day);
  return before ?? ordered[0];
}
