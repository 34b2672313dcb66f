import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { daysBetween } from '../../foundation/calendar/daysBetween.ts';
import { weekday } from '../../foundation/calendar/weekday.ts';
import { weekendOf } from '../../foundation/calendar/weekendOf.ts';
import type { Finding } from '../../foundation/diagnostics/finding.ts';
import { workingDay } from './workingDay.ts';
import { lastDayFound, lastDayPath, type Term } from './Term.ts';

const nameOf = (date: CalendarDate): string =>
  new Date(date).toLocaleDateString('en-US', { weekday: 'long', timeZone: 'UTC' });

/** A last day on the client's weekend is lost: nobody signs then. Only where the country is known. */
export function warnOfWeekend(term: Term, country: string | undefined): readonly Finding[] {
  const { section, issued, until, buildDate } = term;
  const weekend = country === undefined ? null : weekendOf(country);
  if (!weekend?.includes(weekday(until))) return [];
  const propose = (day: CalendarDate | null, word: string): readonly string[] => {
    if (day === null || day < issued || day < buildDate) return [];
    const value = section.until === undefined ? `days: ${daysBetween(issued, day)}` : `until: ${day}`;
    return [`the working day ${word}, ${nameOf(day)} ${day} (\`${value}\`)`];
  };
  const days = [
    ...propose(workingDay(until, 1, weekend), 'after'),
    ...propose(workingDay(until, -1, weekend), 'before'),
  ];
  return [
    {
      code: 'W207',
      path: lastDayPath(term),
      message: `The validity ends on ${until}, a ${nameOf(until)}: that is weekend for the client.`,
      found: lastDayFound(term),
      fix: `Take ${days.join(', or ')}.`,
    },
  ];
}
