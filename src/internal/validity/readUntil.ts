import { addDays } from '../../foundation/calendar/addDays.ts';
import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Finding } from '../../foundation/diagnostics/finding.ts';
import type { ValiditySection } from './Validity.ts';

interface Until {
  readonly until: CalendarDate | null;
  readonly findings: readonly Finding[];
}

const wrong = (finding: Finding): Until => ({ until: null, findings: [finding] });

/** The last day: as written, or so many days after the issue date, that day included (D13). */
export function readUntil(section: ValiditySection | undefined, issued: CalendarDate): Until {
  const { until, days } = section ?? {};
  if (until !== undefined && days !== undefined) {
    return wrong({
      code: 'E202',
      path: ['validity', 'days'],
      message: 'The validity is given twice: as a last day and as a number of days.',
      found: String(days),
      fix: 'Keep `until` or `days`, and delete the other.',
    });
  }
  if (until !== undefined) return { until, findings: [] };
  if (days === undefined) {
    return wrong({
      code: 'E201',
      path: ['validity'],
      message: 'The proposal does not say until when its terms hold.',
      found: null,
      fix: 'Add `validity: { days: 30 }`, or a last day such as `validity: { until: 2026-12-31 }`.',
    });
  }
  const last = addDays(issued, days);
  if (last !== null) return { until: last, findings: [] };
  return wrong({
    code: 'E203',
    path: ['validity', 'days'],
    message: `${days} days after ${issued} is a date beyond the year 2999.`,
    found: String(days),
    fix: 'Check the issue date (`proposal.date`), or take fewer days.',
  });
}
