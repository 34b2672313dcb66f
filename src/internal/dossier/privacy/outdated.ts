import type { CalendarDate } from '../../../foundation/calendar/CalendarDate.ts';
import { finding, type Finding } from '../../../foundation/diagnostics/finding.ts';
import type { Dossier } from '../model/Dossier.ts';

/** Personal data that were to be deleted by the day of the build (W803). */
export const warnOfOutdated = (dmu: Dossier['dmu'], today: CalendarDate): readonly Finding[] =>
  dmu.flatMap((member, i) => {
    const end = member.internal?.reveal().personal?.delete_after;
    const path = ['dmu', i, 'internal', 'personal', 'delete_after'];
    return end !== undefined && end < today ? [finding('W803', 'outdated', { path })] : [];
  });
