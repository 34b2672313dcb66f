import type { CalendarDate } from './CalendarDate.ts';

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const fromSunday = [7, 1, 2, 3, 4, 5, 6] as const;

export function weekday(date: CalendarDate): Weekday {
  return fromSunday[new Date(date).getUTCDay()] ?? 7;
}
