import { dirname, join, resolve } from 'node:path';
import { statement } from '../foundation/diagnostics/finding.ts';
import type { Problem } from '../foundation/disk/Problem.ts';
import { standingAt } from '../foundation/disk/standing.ts';
import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import { frozenEntry } from '../internal/life/frozenEntry.ts';
import type { Stamp } from '../publication/output/stamp/Stamp.ts';
import type { PlannedFile } from './planFiles.ts';
import { hashOf } from './writeFiles.ts';
import { findLock, openLock, type FoundLock } from './findLock.ts';

/** A build, by what has to be known to tell whether it is of a frozen revision. */
export interface Building {
  /** The dossier, as the user named it. */
  readonly file: string;
  readonly proposal: Dossier['proposal'];
  readonly stamp: Stamp;
  /** Where files of it may lie. */
  readonly folders: readonly string[];
}

/** The lock of a revision: the one that the dossier names, or one beside its files; null where it is not frozen. */
export function lockOf({ file, proposal, stamp, folders }: Building): FoundLock | Problem | null {
  const entry = frozenEntry(proposal);
  const lock = entry?.lock ?? null;
  const named = lock === null ? null : resolve(dirname(file), lock);
  if (named !== null && standingAt(named) !== 'nothing') {
    const found = openLock(named);
    // The same revision in another language is another document.
    return 'lock' in found && found.lock.proposal.language !== stamp.language ? findLock(folders, stamp) : found;
  }
  const found = findLock(folders, stamp);
  if (found !== null || entry === null || proposal.language !== stamp.language) return found;
  const holes = { revision: proposal.revision, date: entry.date, file: named ?? 'beside the PDF', dossier: file };
  return statement('E604', 'noLock', holes);
}

/** Why a build must not be: a frozen revision is never replaced by other content, in any format, whatever is forced (E604). */
export function refuseToChange(building: Building, files: readonly PlannedFile[]): Problem | null {
  const found = lockOf(building);
  if (found === null || 'code' in found) return found;
  const { lock } = found;
  const { revision } = lock.proposal;
  if (lock.content !== building.stamp.digest)
    return statement('E604', 'content', { revision, date: lock.frozen, dossier: building.file });
  const frozen = join(dirname(found.file), lock.pdf.file);
  const other = files.find(({ path, bytes }) => resolve(path) === resolve(frozen) && hashOf(bytes) !== lock.pdf.sha256);
  return other === undefined ? null : statement('E604', 'bytes', { file: other.path, revision });
}
