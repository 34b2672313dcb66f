import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Path } from '../../foundation/data/Path.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';

export type ValiditySection = Dossier['validity'];

/** The seller's guarantee that the terms hold (D13), as dates. */
export interface Validity {
  /** The day on which the proposal is issued. */
  readonly issued: CalendarDate;
  /** The last day, inclusive to its end in the zone. */
  readonly until: CalendarDate;
  /** From `issued` to `until`; 0 where it is the same day. */
  readonly days: number;
  /** IANA name, or null where none is named: then it is UTC's midnight. */
  readonly timeZone: string | null;
  readonly binding: ValiditySection['binding'];
  /** Why the terms can be held until then, a clause each. */
  readonly because: ValiditySection['because'];
}

/** What the checks look at: the section as written, and the days it comes to. */
export interface Term {
  readonly section: ValiditySection;
  readonly issued: CalendarDate;
  readonly until: CalendarDate;
  readonly buildDate: CalendarDate;
}

/** Where a finding about the last day points, and what is written there. */
export const lastDayOf = ({ section }: Term): { readonly path: Path; readonly found: string } => ({
  path: ['validity', section.until === undefined ? 'days' : 'until'],
  found: section.until ?? String(section.days),
});
