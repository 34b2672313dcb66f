import { addDays, type CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Path } from '../../foundation/data/Path.ts';
import type { Decimal } from '../../foundation/money/Decimal.ts';
import type { WrittenTax } from '../dossier/model/Tax.ts';

/** One rate of a tax with the days on which it holds; null at an open end. */
export interface DatedRate {
  /** Its place in `rates`. */
  readonly place: number;
  readonly percent: Decimal;
  readonly from: CalendarDate | null;
  /** The last day. */
  readonly until: CalendarDate | null;
}

/** The rates of a tax, the earliest first. */
export const inOrder = (rates: NonNullable<WrittenTax['rates']>): readonly DatedRate[] =>
  rates
    .map(({ percent, from = null, until = null }, place) => ({ place, percent, from, until }))
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : 0));

/** Where a rate of a tax is written. */
export const rateAt = (id: string, { place }: Pick<DatedRate, 'place'>): Path => ['offer', 'taxes', id, 'rates', place];

/** Whether a rate holds on a day. */
export const holdsOn = ({ from, until }: DatedRate, day: CalendarDate): boolean =>
  (from === null || from <= day) && (until === null || day <= until);

/** A rate to be written, from the day after one ends to the day before another begins; without an end where there is none. */
export function missingRate(ends: CalendarDate | null, begins: CalendarDate | null): string {
  const from = ends === null ? null : addDays(ends, 1);
  const until = begins === null ? null : addDays(begins, -1);
  const days = [...(from === null ? [] : [`from: ${from}`]), ...(until === null ? [] : [`until: ${until}`])];
  return `{ ${['percent: "…"', ...days].join(', ')} }`;
}
