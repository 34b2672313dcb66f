import { isCalendarDate, type CalendarDate } from './CalendarDate.ts';

const day = 86_400_000;

/** Days since 1970-01-01. */
export const dayNumber = (date: CalendarDate): number => Date.parse(date) / day;

/** The day of that number; null outside the years 1900 to 2999. */
export function dateOfDay(number: number): CalendarDate | null {
  const date = new Date(number * day);
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
  return isCalendarDate(text) ? text : null;
}
