import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';

type Told = Pick<Dossier['proposal'], 'history' | 'revision'>;

/** A history is told in its order (E281), up to the revision that it stands in (E280) and to the day of issue. */
export function checkHistory({ history, revision }: Told, issued: CalendarDate): readonly Finding[] {
  const path = ['proposal', 'history'];
  const last = history.at(-1);
  const end = [...path, history.length - 1, 'revision'];
  const other = last === undefined || last.revision === revision ? null : last.revision;
  // A revision that has been told already cannot be told behind a later one.
  const says = other !== null && other > revision ? 'laterEnd' : 'otherEnd';
  return [
    ...(other === null ? [] : [finding('E280', says, { path: end, last: other, revision, found: String(other) })]),
    ...history.flatMap((entry, i) => {
      const before = history[i - 1];
      const at = (field: string) => [...path, i, field];
      const found = String(entry.revision);
      return [
        ...(before !== undefined && entry.revision <= before.revision
          ? [finding('E281', 'revision', { path: at('revision'), found, before: before.revision })]
          : []),
        ...(before !== undefined && entry.date < before.date
          ? [finding('E281', 'date', { path: at('date'), found: entry.date, before: before.date })]
          : []),
        ...(entry.date > issued ? [finding('E281', 'future', { path: at('date'), found: entry.date, issued })] : []),
      ];
    }),
  ];
}
