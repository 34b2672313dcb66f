import type { CalendarDate } from './CalendarDate.ts';
import { utcDay } from './utcDay.ts';

/** How many days later `to` is: 0 on the same day, 1 on the next, below zero before. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => utcDay(to).diff(utcDay(from), 'day');
