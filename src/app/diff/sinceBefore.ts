import { dirname, resolve } from 'node:path';
import { statement } from '../../foundation/diagnostics/finding.ts';
import type { Problem } from '../../foundation/disk/Problem.ts';
import type { Dossier } from '../../internal/dossier/model/Dossier.ts';
import type { Since } from '../../publication/compose/changes/changesSection.ts';
import { locksIn, openLock, type FoundLock } from '../findLock.ts';
import { lockEnding } from '../lockEnding.ts';
import type { ReadDossier } from '../readDossier.ts';
import { foldersOf } from '../refuseFrozen.ts';
import { keysAsIn, knownKey, stateOfLock } from './publicState.ts';
import { revisionOfDossier, revisionOfLock } from './revisionOf.ts';

/** A proposal of which is told what changed since the revision before it. */
export interface Asked {
  readonly file: string;
  readonly output?: string | null;
  readonly outDir?: string | null;
  readonly proposal: Dossier['proposal'];
  readonly client: string;
  readonly language: string;
}

/** The frozen revision before this one, by its lock: where files of the proposal lie, or where its history says (E634). */
export function sinceBefore(asked: Asked, read: ReadDossier): Since | Problem {
  const { file, proposal } = asked;
  const found = locksOf(asked)
    .filter(({ lock }) => isBefore(lock, asked))
    .toSorted((a, b) => Number(b.lock.proposal.revision) - Number(a.lock.proposal.revision))[0];
  if (found === undefined) return statement('E634', 'first', { revision: proposal.revision, file });
  const state = stateOfLock(found, knownKey(read.loaded.workspace));
  if ('code' in state) return state;
  const { keyOf } = revisionOfDossier(state.proposal, keysAsIn(read, found.lock));
  return { before: revisionOfLock(state.proposal), keyOf };
}

function locksOf({ file, output = null, outDir = null, proposal }: Asked): readonly FoundLock[] {
  const named = proposal.history.flatMap(({ file: lock }) => {
    const path = lock?.reveal();
    return path?.endsWith(lockEnding) === true ? [openLock(resolve(dirname(file), path))] : [];
  });
  const beside = foldersOf({ file, output, outDir }).flatMap(locksIn);
  return [...named, ...beside].flatMap((one) => ('lock' in one ? [one] : []));
}

function isBefore({ proposal: old }: FoundLock['lock'], { proposal, client, language }: Asked): boolean {
  if (old.language !== language || old.client !== client) return false;
  if ((old.number ?? null) !== (proposal.number ?? null)) return false;
  return Number(old.revision) < proposal.revision;
}
