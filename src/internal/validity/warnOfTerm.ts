import { daysBetween, type CalendarDate, weekday, addDays } from '../../foundation/calendar/CalendarDate.ts';
import type { Finding } from '../../foundation/diagnostics/finding.ts';
import { lastDayFound, lastDayPath, type Term } from './Validity.ts';
import { weekendOf } from '../../foundation/calendar/weekendOf.ts';

const shortest = 7;
const longest = 90;

/** Less than a week presses the client; more than a quarter is a long time to guarantee prices (D13, D14). */
export function warnOfLength(term: Term): readonly Finding[] {
  const days = daysBetween(term.issued, term.until);
  const at = { path: lastDayPath(term), found: lastDayFound(term) };
  if (days < shortest) {
    return [
      {
        ...at,
        code: 'W205',
        message: `The terms hold for ${days} ${days === 1 ? 'day' : 'days'} only: a group of readers needs at least a week.`,
        fix: 'Give the client a week or more, or allow this warning if the deadline is agreed.',
      },
    ];
  }
  if (days > longest) {
    return [
      {
        ...at,
        code: 'W206',
        message: `The terms hold for ${days} days: that is long to guarantee prices.`,
        fix: `Take ${longest} days or fewer, or allow this warning if your costs are fixed for that long.`,
      },
    ];
  }
  return [];
}

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

/** The nearest day after (1) or before (-1) this one on which offices work; null at the calendar's edge. */
export function workingDay(from: CalendarDate, step: 1 | -1, weekend: readonly number[]): CalendarDate | null {
  let day = addDays(from, step);
  while (day !== null && weekend.includes(weekday(day))) day = addDays(day, step);
  return day;
}
