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
