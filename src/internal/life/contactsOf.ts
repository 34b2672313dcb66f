import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { PartialDossier } from '../dossier/model/Dossier.ts';

/** When one last spoke with a client, and what is to be done next. */
export interface Contacts {
  readonly last: CalendarDate | null;
  readonly next: { readonly what: string; readonly on: CalendarDate | null } | null;
}

/** The last day of a talk or a letter up to a day, and the next step of the latest one that has any. */
export function contactsOf(
  { dmu, interactions }: Pick<PartialDossier, 'dmu' | 'interactions'>,
  today: CalendarDate,
): Contacts {
  const talks = (interactions?.reveal() ?? []).toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const noted = (dmu ?? []).flatMap(({ internal }) => internal?.reveal().last_contact ?? []);
  const past = [...talks.map(({ date }) => date), ...noted].filter((date) => date <= today).toSorted();
  const next = talks.findLast((talk) => talk.next !== undefined)?.next;
  return { last: past.at(-1) ?? null, next: next === undefined ? null : { what: next.what, on: next.on ?? null } };
}
