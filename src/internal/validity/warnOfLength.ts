import { daysBetween } from '../../foundation/calendar/daysBetween.ts';
import type { Finding } from '../../foundation/diagnostics/finding.ts';
import { lastDayFound, lastDayPath, type Term } from './Term.ts';

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
