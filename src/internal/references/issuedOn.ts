import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';

/** The dossier as it holds on the day of issue: whoever agrees to be named only later has not agreed yet (D9). */
export const issuedOn = (dossier: Dossier, issued: CalendarDate): Dossier => ({
  ...dossier,
  references: dossier.references.map((reference) => {
    const { given } = reference.consent;
    return given !== undefined && given > issued ? { ...reference, agreesLater: true } : reference;
  }),
});
