import { isCalendarDate, type CalendarDate } from './CalendarDate.ts';

/** A calendar on the wall of a time zone: which day, `YYYY-MM-DD`, an instant (ms since 1970 UTC) falls on there. */
export function calendarOf(zone: string): (instant: number) => string {
  // Most builds name no zone: they needn't wait for Intl.
  if (zone === 'UTC') return (instant) => new Date(instant).toISOString().slice(0, 10);
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    return [parts.get('year')?.padStart(4, '0'), parts.get('month'), parts.get('day')].join('-');
  };
}

/**
 * The day on which an instant (ms since 1970 UTC) falls in a zone; null outside the years 1900 to 2999. Throws a
 * RangeError for a zone that isn't one.
 */
export function dateIn(zone: string, instant: number): CalendarDate | null {
  const date = calendarOf(zone)(instant);
  return isCalendarDate(date) ? date : null;
}
