import { type CalendarDate, daysBetween, addDays } from '../../foundation/calendar/CalendarDate.ts';
import type { Finding } from '../../foundation/diagnostics/finding.ts';

import { type Validity, type ValiditySection, lastDayFound, lastDayPath, type Term } from './Validity.ts';
import { warnOfLength, warnOfWeekend } from './warnOfTerm.ts';
import { isTimeZone } from '../../foundation/calendar/zone.ts';

interface ValidityInput {
  /** The dossier's section; undefined where it is missing. */
  readonly validity: ValiditySection | undefined;
  /** `proposal.date`; the build date where it is undefined. */
  readonly proposalDate: CalendarDate | undefined;
  /** The day of the build, in the validity's zone. */
  readonly buildDate: CalendarDate;
  /** `account.country`, for the client's weekend. */
  readonly country: string | undefined;
}

/**
 * Until when the terms hold (D13), and everything that is wrong or odd about it. The validity is null when there is an
 * error: no section, no or two forms, an impossible date or zone, an end before the issue or before the build.
 */
export function computeValidity(input: ValidityInput): {
  readonly validity: Validity | null;
  readonly findings: readonly Finding[];
} {
  const { validity: section, buildDate, country } = input;
  const issued = input.proposalDate ?? buildDate;
  const { until, findings } = readUntil(section, issued);
  const errors = [...findings, ...checkZone(section?.time_zone)];
  if (section === undefined || until === null) return { validity: null, findings: errors };
  const term = { section, issued, until, buildDate };
  errors.push(...checkOrder(term));
  if (errors.length > 0) return { validity: null, findings: errors };
  return {
    validity: {
      issued,
      until,
      days: daysBetween(issued, until),
      timeZone: section.time_zone ?? null,
      binding: section.binding,
      because: section.because,
    },
    findings: [...warnOfLength(term), ...warnOfWeekend(term, country)],
  };
}

interface Until {
  readonly until: CalendarDate | null;
  readonly findings: readonly Finding[];
}

const wrong = (finding: Finding): Until => ({ until: null, findings: [finding] });

/** The last day: as written, or so many days after the issue date, that day included (D13). */
function readUntil(section: ValiditySection | undefined, issued: CalendarDate): Until {
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

/** Whether the zone whose midnight ends the last day exists. */
function checkZone(zone: string | undefined): readonly Finding[] {
  if (zone === undefined || isTimeZone(zone)) return [];
  return [
    {
      code: 'E203',
      path: ['validity', 'time_zone'],
      message: 'There is no time zone of this name.',
      found: zone,
      fix: 'Write a region and a town, such as Europe/Oslo or Asia/Riyadh, or leave the line out.',
    },
  ];
}

/**
 * Issue date, last day and build date have an order. A last day before the issue date is a slip of the pen; one before
 * the build date has passed, also when the proposal is issued on the day of the build.
 */
function checkOrder(term: Term): readonly Finding[] {
  const { issued, until, buildDate } = term;
  const findings: Finding[] = [];
  if (until < issued && issued !== buildDate) {
    findings.push({
      code: 'E205',
      path: lastDayPath(term),
      message: `The validity ends on ${until}, before the proposal is issued on ${issued}.`,
      found: lastDayFound(term),
      fix: 'Correct the last day, or the issue date (`proposal.date`).',
    });
  }
  if (until < buildDate) {
    findings.push({
      code: 'E204',
      path: lastDayPath(term),
      message: `The validity ended on ${until}, and this proposal is built on ${buildDate}.`,
      found: lastDayFound(term),
      fix: 'Agree a new last day and write it, or give the proposal a new issue date.',
    });
  }
  return findings;
}
