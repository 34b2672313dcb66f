import { isCalendarDate, type CalendarDate } from './CalendarDate.ts';
import { utcDay } from './utcDay.ts';

/** So many days later (or earlier, below zero); null where that leaves the calendar, the years 1900 to 2999. */
export function addDays(date: CalendarDate, days: number): CalendarDate | null {
  const text = utcDay(date).add(days, 'day').format('YYYY-MM-DD');
  return isCalendarDate(text) ? text : null;
}
