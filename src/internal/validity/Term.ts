import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { ValiditySection } from './Validity.ts';

/** What the checks look at: the section as written, and the days it comes to. */
export interface Term {
  readonly section: ValiditySection;
  readonly issued: CalendarDate;
  readonly until: CalendarDate;
  readonly buildDate: CalendarDate;
}

/** The key that a finding about the last day points at. */
export const lastDayPath = ({ section }: Term): readonly string[] => [
  'validity',
  section.until === undefined ? 'days' : 'until',
];

/** What the user typed for the last day. */
export const lastDayFound = ({ section }: Term): string => section.until ?? String(section.days);
