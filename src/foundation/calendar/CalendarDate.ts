import dayjs, { type Dayjs } from 'dayjs';
import utc from 'dayjs/plugin/utc.js';

/** A day of the proleptic Gregorian calendar, `YYYY-MM-DD`; sorts and compares as text. */
export type CalendarDate = string & { readonly kind: 'CalendarDate' };

const form = /^\d{4}-\d{2}-\d{2}$/;

/** Strict: `2026-02-30` is no date, nor is `2026-2-3`. Years 1900 to 2999. */
export function isCalendarDate(value: string): value is CalendarDate {
  if (!form.test(value)) return false;
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8));
  if (year < 1900 || year > 2999) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** That many days later (or earlier, below zero); null where that leaves the calendar, the years 1900 to 2999. */
export function addDays(date: CalendarDate, days: number): CalendarDate | null {
  const text = utcDay(date).add(days, 'day').format('YYYY-MM-DD');
  return isCalendarDate(text) ? text : null;
}

/** The same day that many months later (or earlier), or the last day of a month that is too short for it; else as `addDays`. */
export function addMonths(date: CalendarDate, months: number): CalendarDate | null {
  const text = utcDay(date).add(months, 'month').format('YYYY-MM-DD');
  return isCalendarDate(text) ? text : null;
}

/** How many whole months lie from one day to a later one: as often `addMonths` can be taken from it without passing that. */
export function wholeMonths(from: CalendarDate, to: CalendarDate): number {
  const [start, end] = [utcDay(from), utcDay(to)];
  const months = (end.year() - start.year()) * 12 + end.month() - start.month();
  const same = addMonths(from, months);
  return same !== null && same <= to ? months : months - 1;
}

/** How many days later `to` is: 0 on the same day, 1 on the next, below zero before. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => utcDay(to).diff(utcDay(from), 'day');

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export const weekday = (date: CalendarDate): number => utcDay(date).day() || 7;

dayjs.extend(utc);

/** A calendar date as dayjs computes with it: midnight UTC, so that no zone of the machine gets in between. */
const utcDay = (date: CalendarDate): Dayjs => dayjs.utc(date);
