import { isCalendarDate, type CalendarDate } from '../../../src/foundation/calendar/CalendarDate.ts';
import type { Reference } from '../../../src/internal/references/consent.ts';
import { references } from '../../../src/internal/dossier/schema/references.ts';

/** A reference as the loader hands it over, from what a user writes. */
export function referenceOf(written: object): Reference {
  const [only] = references.parse([{ company: 'Havn Frakt', person: { name: 'Siri Moe' }, ...written }]);
  if (!only) throw new Error('no reference');
  return { ...only, id: only.id ?? 'reference-1' };
}

export const dayOf = (text: string): CalendarDate => {
  if (!isCalendarDate(text)) throw new Error(text);
  return text;
};

/** The proposal's last day. */
export const expiry = dayOf('2026-12-22');
