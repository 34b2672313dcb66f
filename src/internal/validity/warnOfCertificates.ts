import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';

/**
 * A certificate that ends while we still promise by it (W807): before the proposal does, or before the last milestone
 * that has a date.
 */
export function warnOfCertificates(
  { profile }: Dossier['seller'],
  offer: Pick<Dossier['offer'], 'milestones' | 'deliverables'> | undefined,
  expiry: CalendarDate,
): readonly Finding[] {
  const last = lastDay(offer);
  return (profile?.certificates ?? []).flatMap(({ until }, i): readonly Finding[] => {
    if (until === undefined) return [];
    const at = { path: ['seller', 'profile', 'certificates', i, 'until'], found: until };
    if (until < expiry) return [finding('W807', 'expiry', { ...at, until, expiry })];
    return last !== null && until < last ? [finding('W807', 'milestone', { ...at, until, last })] : [];
  });
}

/** The last day that the plan or what is handed over names; weeks of the plan are no days yet. */
function lastDay(offer: Parameters<typeof warnOfCertificates>[1]): CalendarDate | null {
  const moments = (offer?.milestones ?? []).flatMap(({ from, to }) => [from ?? [], to ?? []].flat());
  const due = (offer?.deliverables ?? []).flatMap((deliverable) => deliverable.due ?? []);
  const days = [...moments.filter((moment) => typeof moment !== 'number'), ...due];
  return days.toSorted().at(-1) ?? null;
}
