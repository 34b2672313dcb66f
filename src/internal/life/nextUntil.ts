import { addDays, daysBetween, weekday, type CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Held } from './heldUntil.ts';
import { weekendOf } from '../../foundation/calendar/weekendOf.ts';

/**
 * The last day of the next revision: as many days after its issue as the last one had, and on from a day on which the
 * client's offices rest. Null where that leaves the calendar.
 */
export function nextUntil(
  { issued, until }: Held,
  today: CalendarDate,
  country: string | undefined,
): CalendarDate | null {
  const rests = country === undefined ? [] : (weekendOf(country) ?? []);
  let day = addDays(today, daysBetween(issued, until));
  while (day !== null && rests.includes(weekday(day))) day = addDays(day, 1);
  return day;
}
