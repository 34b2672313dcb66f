import type { CalendarDate } from './CalendarDate.ts';

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export const weekday = (date: CalendarDate): number => new Date(date).getUTCDay() || 7;
