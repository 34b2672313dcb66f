import type { CalendarDate } from './CalendarDate.ts';
import { calendarOf } from './dateIn.ts';

const hour = 3_600_000;

/**
 * The last millisecond of a day in a zone (ms since 1970 UTC): the last instant at which the wall calendar there shows
 * that day or an earlier one (D13). Searched for rather than reckoned from offsets, so that days of 23 and 25 hours,
 * clocks that change at midnight, and days that a zone skipped need no cases of their own. Throws for an unknown zone.
 */
export function endOfDay(date: CalendarDate, zone: string): number {
  const dayAt = calendarOf(zone);
  // Zones lie between -12 and +14 (before standard time, ±16): midnight in any of them is inside this window.
  const midnight = Date.parse(date) + 24 * hour;
  let still = midnight - 24 * hour;
  let past = midnight + 24 * hour;
  while (past - still > 1) {
    const middle = Math.floor((still + past) / 2);
    if (dayAt(middle) <= date) still = middle;
    else past = middle;
  }
  return still;
}
