import type { CalendarDate } from './CalendarDate.ts';
import { dateOfDay, dayNumber } from './dayNumber.ts';

/** So many days later (or earlier, below zero); null where that leaves the calendar, the years 1900 to 2999. */
export function addDays(date: CalendarDate, days: number): CalendarDate | null {
  return dateOfDay(dayNumber(date) + days);
}
