import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Path } from '../../foundation/data/Path.ts';
import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import type { Offer, PartialDossier } from '../dossier/model/Dossier.ts';

/** What this client alone gets and is over already (E284), or ends while one may still agree to it (W284). */
export function checkEnds(
  { special_terms: terms, exclusivity }: Pick<Offer, 'special_terms' | 'exclusivity'>,
  issued: CalendarDate,
  expiry: CalendarDate | null,
): readonly Finding[] {
  const ends: readonly { readonly until: CalendarDate | undefined; readonly path: Path }[] = [
    ...terms.map(({ until }, i) => ({ until, path: ['offer', 'special_terms', i, 'until'] })),
    { until: exclusivity?.until, path: ['offer', 'exclusivity', 'until'] },
  ];
  return ends.flatMap(({ until, path }) => {
    if (until === undefined) return [];
    if (until < issued) return [finding('E284', 'over', { path, found: until, issued })];
    if (expiry === null || until >= expiry) return [];
    return [finding('W284', 'early', { path, found: until, until, expiry })];
  });
}

/** An annex in a wording that was not there yet when the proposal was issued (W285). */
export const warnOfAnnexes = (
  annexes: NonNullable<PartialDossier['annexes']>,
  issued: CalendarDate,
): readonly Finding[] =>
  annexes.flatMap(({ date }, i) =>
    date === undefined || date <= issued
      ? []
      : [finding('W285', 'later', { path: ['annexes', i, 'date'], found: date, issued })],
  );

/** A company that is founded after it offers something (E807). */
export function checkFounded(
  { profile }: NonNullable<PartialDossier['seller']>,
  issued: CalendarDate,
): readonly Finding[] {
  const founded = profile?.founded;
  if (founded === undefined || founded <= Number(issued.slice(0, 4))) return [];
  return [finding('E807', 'later', { path: ['seller', 'profile', 'founded'], found: String(founded), issued })];
}
