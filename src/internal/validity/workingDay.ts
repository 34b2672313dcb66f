import { addDays } from '../../foundation/calendar/addDays.ts';
import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { weekday } from '../../foundation/calendar/weekday.ts';

/** The nearest day after (1) or before (-1) this one on which offices work; null at the calendar's edge. */
export function workingDay(from: CalendarDate, step: 1 | -1, weekend: readonly number[]): CalendarDate | null {
  let day = addDays(from, step);
  while (day !== null && weekend.includes(weekday(day))) day = addDays(day, step);
  return day;
}
