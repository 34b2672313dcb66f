import { readdirSync } from 'node:fs';
import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import { frozenEntry } from '../internal/life/frozenEntry.ts';

/** The end of a lock's name; before it stands the name of its PDF. */
export const lockEnding = '.lock.yaml';

/** Whether a revision may be frozen: its dossier says so, or a lock lies where its files go. Only then more has to be loaded. */
export const mayBeFrozen = (proposal: Dossier['proposal'], folders: readonly string[]): boolean =>
  frozenEntry(proposal) !== null || folders.some(holdsLock);

function holdsLock(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => name.endsWith(lockEnding));
  } catch {
    // A folder that is not there holds no lock.
    return false;
  }
}
