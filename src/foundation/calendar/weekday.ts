import type { CalendarDate } from './CalendarDate.ts';
import { utcDay } from './utcDay.ts';

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export const weekday = (date: CalendarDate): number => utcDay(date).day() || 7;
