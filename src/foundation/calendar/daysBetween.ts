import type { CalendarDate } from './CalendarDate.ts';
import { dayNumber } from './dayNumber.ts';

/** How many days later `to` is: 0 on the same day, 1 on the next, below zero before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}
