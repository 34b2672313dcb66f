import { addMonths, type CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';

/** A figure older than this has to be defended, in months. */
const oldest = 18;

/** Figures of a day after the issue date (E401), and those that are old on it (W404). */
export const checkDays = (figures: Dossier['figures'], issued: CalendarDate): readonly Finding[] =>
  Object.entries(figures).flatMap(([id, { as_of: day }]): readonly Finding[] => {
    const at = { path: ['figures', id, 'as_of'], found: day };
    if (day > issued) return [finding('E401', 'future', { ...at, issued })];
    return isOld(day, issued) ? [finding('W404', 'old', { ...at, months: oldest })] : [];
  });

function isOld(day: CalendarDate, issued: CalendarDate): boolean {
  const since = addMonths(issued, -oldest);
  return since !== null && day < since;
}
