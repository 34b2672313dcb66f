import { daysBetween, type CalendarDate, weekday, addDays } from '../../foundation/calendar/CalendarDate.ts';
import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { lastDayOf, type Term } from './Validity.ts';
import { weekendOf } from '../../foundation/calendar/weekendOf.ts';

const shortest = 7;
const longest = 90;

/** Less than a week presses the client; more than a quarter is a long time to guarantee prices (D13, D14). */
export function warnOfLength(term: Term): readonly Finding[] {
  const days = daysBetween(term.issued, term.until);
  const at = lastDayOf(term);
  if (days > longest) return [finding('W206', 'long', { ...at, days, most: longest })];
  if (days >= shortest) return [];
  return [days === 1 ? finding('W205', 'day', at) : finding('W205', 'days', { ...at, days })];
}

/** A last day on the client's weekend is lost: nobody signs then. Only where the country is known. */
export function warnOfWeekend(term: Term, country: string | undefined): readonly Finding[] {
  const { section, issued, until, buildDate } = term;
  const weekend = country === undefined ? null : weekendOf(country);
  if (!weekend?.includes(weekday(until))) return [];
  const write = (day: CalendarDate): string =>
    section.until === undefined ? `days: ${daysBetween(issued, day)}` : `until: ${day}`;
  const [next, last] = [workingDay(until, 1, weekend), workingDay(until, -1, weekend)];
  // The calendar ends on a Tuesday: there is a working day after every weekend.
  if (next === null) return [];
  const after = { after: `${nameOf(next)} ${next}`, writeAfter: write(next) };
  const at = { ...lastDayOf(term), until, weekday: nameOf(until), ...after };
  return last === null || last < issued || last < buildDate
    ? [finding('W207', 'after', at)]
    : [finding('W207', 'around', { ...at, before: `${nameOf(last)} ${last}`, writeBefore: write(last) })];
}

const nameOf = (date: CalendarDate): string =>
  new Date(date).toLocaleDateString('en-US', { weekday: 'long', timeZone: 'UTC' });

/** The nearest day after (1) or before (-1) this one on which offices work; null at the calendar's edge. */
export function workingDay(from: CalendarDate, step: 1 | -1, weekend: readonly number[]): CalendarDate | null {
  let day = addDays(from, step);
  while (day !== null && weekend.includes(weekday(day))) day = addDays(day, step);
  return day;
}
