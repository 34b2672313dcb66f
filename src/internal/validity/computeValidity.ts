import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { daysBetween } from '../../foundation/calendar/daysBetween.ts';
import type { Finding } from '../../foundation/diagnostics/finding.ts';
import { checkOrder } from './checkOrder.ts';
import { checkZone } from './checkZone.ts';
import { readUntil } from './readUntil.ts';
import type { Validity, ValiditySection } from './Validity.ts';
import { warnOfLength } from './warnOfLength.ts';
import { warnOfWeekend } from './warnOfWeekend.ts';

export interface ValidityInput {
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
