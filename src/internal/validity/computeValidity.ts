import { type CalendarDate, daysBetween, addDays } from '../../foundation/calendar/CalendarDate.ts';
import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';

import { askedUntil, checkTender, type TenderSection } from './askedByTender.ts';
import type { SectionOf } from '../dossier/schema/dossier.ts';
import { lastDayOf, type Term, type Validity, type ValiditySection } from './Validity.ts';
import { warnOfLength, warnOfWeekend } from './warnOfTerm.ts';
import { isTimeZone } from '../../foundation/calendar/zone.ts';

interface ValidityInput {
  /** The dossier's section; undefined where it is missing. */
  readonly validity: ValiditySection | undefined;
  /** Whether somebody wrote the section: it may say other things than until when. */
  readonly isWritten?: boolean;
  /** `proposal.date`; the build date where it is undefined. */
  readonly proposalDate: CalendarDate | undefined;
  /** The day of the build, in the validity's zone. */
  readonly buildDate: CalendarDate;
  /** `account.country`, for the client's weekend. */
  readonly country: string | undefined;
  /** Where a tender is answered, what it asks for. */
  readonly tender?: SectionOf<'tender'> | null | undefined;
}

/**
 * Until when the terms hold (D13), and everything that is wrong or odd about it. The validity is null when there is an
 * error: no section, no or two forms, an impossible date or zone, an end before the issue or before the build.
 */
export function computeValidity(input: ValidityInput): {
  readonly validity: Validity | null;
  readonly findings: readonly Finding[];
} {
  const { validity: written, buildDate, country } = input;
  const tender = input.tender?.reveal();
  const issued = input.proposalDate ?? buildDate;
  const section = asTenderAsks(written, tender);
  const { until, findings } = readUntil(section, issued, input.isWritten === true);
  const errors = [...findings, ...checkZone(section?.time_zone)];
  if (section === undefined || until === null) return { validity: null, findings: errors };
  const term = { section, issued, until, buildDate };
  errors.push(...checkOrder(term), ...checkTender(tender, term));
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

/** Where nobody writes until when, the terms hold as long as the tender asks. */
function asTenderAsks(
  section: ValiditySection | undefined,
  tender: TenderSection | undefined,
): ValiditySection | undefined {
  const asked = askedUntil(tender);
  if (asked === null || section === undefined || section.until !== undefined || section.days !== undefined)
    return section;
  return { ...section, until: asked };
}

interface Until {
  readonly until: CalendarDate | null;
  readonly findings: readonly Finding[];
}

/** The last day: as written, or N days after the issue date, that day included (D13). */
function readUntil(section: ValiditySection | undefined, issued: CalendarDate, isWritten: boolean): Until {
  const { until, days } = section ?? {};
  const wrong = (found: Finding): Until => ({ until: null, findings: [found] });
  if (until !== undefined && days !== undefined)
    return wrong(finding('E202', 'both', { path: ['validity', 'days'], found: String(days) }));
  if (until !== undefined) return { until, findings: [] };
  if (days === undefined)
    return wrong(
      isWritten
        ? finding('E201', 'inSection', { path: ['validity'] })
        : finding('E201', 'missing', { path: ['validity'] }),
    );
  const last = addDays(issued, days);
  if (last !== null) return { until: last, findings: [] };
  return wrong(finding('E203', 'tooFar', { path: ['validity', 'days'], found: String(days), issued }));
}

/** Whether the zone whose midnight ends the last day exists. */
const checkZone = (zone: string | undefined): readonly Finding[] =>
  zone === undefined || isTimeZone(zone)
    ? []
    : [finding('E203', 'zone', { path: ['validity', 'time_zone'], found: zone })];

/**
 * Issue date, last day and build date have an order. A last day before the issue date is a slip of the pen; one before
 * the build date has passed, also when the proposal is issued on the day of the build.
 */
function checkOrder(term: Term): readonly Finding[] {
  const { issued, until, buildDate } = term;
  const findings: Finding[] = [];
  if (until < issued && issued !== buildDate)
    findings.push(finding('E205', 'beforeIssue', { ...lastDayOf(term), until, issued }));
  if (until < buildDate) findings.push(finding('E204', 'ended', { ...lastDayOf(term), until, built: buildDate }));
  return findings;
}
