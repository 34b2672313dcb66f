import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';

type Told = Pick<Dossier['proposal'], 'history' | 'revision'>;
type Entry = Told['history'][number] & { readonly place: number };

/**
 * A history is told in its order (E281), up to the revision that it stands in (E280) and to the day of issue. What only
 * happened to a revision stands behind it, on whatever day.
 */
export function checkHistory({ history, revision }: Told, issued: CalendarDate): readonly Finding[] {
  const entries = history.map((entry, place): Entry => ({ ...entry, place }));
  const printed = entries.filter(({ text }) => text !== undefined);
  return [
    ...checkEnd(printed.at(-1), revision),
    ...printed.flatMap((entry, i) => checkOrder(entry, printed[i - 1], issued)),
    ...entries.flatMap((entry) => checkEvent(entry, revision)),
  ];
}

const at = ({ place }: Entry, field: string): readonly (string | number)[] => ['proposal', 'history', place, field];

function checkEnd(last: Entry | undefined, revision: number): readonly Finding[] {
  if (last === undefined || last.revision === revision) return [];
  // A revision that has been told already cannot be told behind a later one.
  const says = last.revision > revision ? 'laterEnd' : 'otherEnd';
  const found = String(last.revision);
  return [finding('E280', says, { path: at(last, 'revision'), last: last.revision, revision, found })];
}

function checkOrder(entry: Entry, before: Entry | undefined, issued: CalendarDate): readonly Finding[] {
  const found = String(entry.revision);
  return [
    ...(before !== undefined && entry.revision <= before.revision
      ? [finding('E281', 'revision', { path: at(entry, 'revision'), found, before: before.revision })]
      : []),
    ...(before !== undefined && entry.date < before.date
      ? [finding('E281', 'date', { path: at(entry, 'date'), found: entry.date, before: before.date })]
      : []),
    ...(entry.date > issued ? [finding('E281', 'future', { path: at(entry, 'date'), found: entry.date, issued })] : []),
  ];
}

/** Nothing can have happened to a revision that is yet to come. */
const checkEvent = (entry: Entry, revision: number): readonly Finding[] =>
  entry.text === undefined && entry.revision > revision
    ? [finding('E281', 'notYet', { path: at(entry, 'revision'), found: String(entry.revision), revision })]
    : [];
