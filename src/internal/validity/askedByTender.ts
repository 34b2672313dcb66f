import { addDays, daysBetween, type CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import type { SectionOf } from '../dossier/schema/dossier.ts';
import { lastDayOf, type Term } from './Validity.ts';

export type TenderSection = ReturnType<SectionOf<'tender'>['reveal']>;

/** Until when a tender asks bids to hold: so many days after its deadline. Null where it asks for nothing that can be counted. */
export function askedUntil(tender: TenderSection | undefined): CalendarDate | null {
  const { deadline, validity_days: days } = tender ?? {};
  return deadline === undefined || days === undefined ? null : addDays(deadline, days);
}

/** A bid that ends before the tender's own day is excluded (E206). */
export function checkTender(tender: TenderSection | undefined, term: Term): readonly Finding[] {
  const days = tender?.validity_days;
  if (days === undefined) return [];
  if (tender?.deadline === undefined)
    return [finding('E206', 'noDeadline', { path: ['tender', 'validity_days'], days, found: String(days) })];
  const asked = askedUntil(tender);
  if (asked === null || term.until >= asked) return [];
  const write = term.section.days === undefined ? `until: ${asked}` : `days: ${daysBetween(term.issued, asked)}`;
  return [finding('E206', 'shorter', { ...lastDayOf(term), asked, days, until: term.until, write })];
}
