import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';

/** That a revision is frozen, as the history of its dossier has it. */
export interface FrozenEntry {
  readonly date: CalendarDate;
  /** Its lock, from the dossier's folder; null where nobody wrote it down. */
  readonly lock: string | null;
  /** SHA-256 of its PDF. */
  readonly sha256: string | null;
}

/** Where the history says that a revision was frozen: the last time it does. */
export function frozenEntry({
  history,
  revision,
}: Pick<Dossier['proposal'], 'history' | 'revision'>): FrozenEntry | null {
  const entry = history.findLast((one) => one.revision === revision && one.event?.reveal() === 'frozen');
  return entry === undefined
    ? null
    : { date: entry.date, lock: entry.file?.reveal() ?? null, sha256: entry.sha256?.reveal() ?? null };
}
