import type { Path } from '../../foundation/data/Path.ts';
import type { Plain } from '../../foundation/data/Plain.ts';
import { statement } from '../../foundation/diagnostics/finding.ts';
import type { Problem } from '../../foundation/disk/Problem.ts';
import type { Proposal } from '../../proposal/Proposal.ts';
import { withoutHidden } from '../../publication/compose/pieces/withoutHidden.ts';
import type { FoundLock } from '../findLock.ts';
import { isUntouched } from '../life/lockFor.ts';
import { lockedFacts } from '../life/lockedFacts.ts';
import { fingerprintOf, placeKeys, placeNames } from '../life/seal.ts';
import { readKey } from '../life/workspaceKey.ts';
import type { Lock } from '../Lock.ts';
import type { ReadDossier } from '../readDossier.ts';
import { factsOf, readLocked } from './readLocked.ts';

/** What the client is told by one revision, with a key for each text that somebody wrote: the same in every revision. */
export interface PublicState {
  readonly proposal: Proposal;
  /** The same as data. */
  readonly facts: Plain;
  /** Where a key was written; null where a lock alone is known. */
  readonly pathOf: (key: string) => Path | null;
}

/** What makes the places of a dossier opaque; null where nothing is known of it. */
export type KeyOf = (path: Path) => string;

/** The public state of a lock: it has to be as it was written, as far as the key of the workspace tells. */
export function stateOfLock({ file, lock }: FoundLock, key: Uint8Array | null): PublicState | Problem {
  if (key !== null && fingerprintOf(key) === lock.sealed.key && !isUntouched(lock, key))
    return statement('E608', 'edited', { file });
  const facts = factsOf(lock);
  const proposal = facts === null ? null : readLocked(facts);
  if (facts === null || proposal === null) return statement('E608', 'version', { file, tool: lock.tool });
  return { proposal, facts, pathOf: () => null };
}

/** The public state of a dossier. */
export function stateOfDossier(given: Proposal, keyOf: KeyOf): PublicState {
  const proposal = withoutHidden(given);
  const paths = new Map<string, Path>();
  const facts = lockedFacts(proposal, (path) => {
    const key = keyOf(path);
    if (!paths.has(key)) paths.set(key, path);
    return key;
  });
  return { proposal, facts, pathOf: (key) => paths.get(key) ?? null };
}

/** The key of a workspace, where it has a good one. */
export function knownKey(workspace: string): Uint8Array | null {
  const found = readKey(workspace);
  return found === null || 'problem' in found ? null : found.key;
}

/** How a dossier's places are called in a lock; by themselves where the key is not there. */
export function keysAsIn(read: ReadDossier, lock: Lock | null): KeyOf {
  const key = knownKey(read.loaded.workspace);
  const isKnown = lock !== null && key !== null && fingerprintOf(key) === lock.sealed.key;
  return isKnown ? placeKeys(read, { key, salt: lock.sealed.salt }) : placeNames(read);
}
