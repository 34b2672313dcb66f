import { dirname, resolve } from 'node:path';
import { frozenLocks } from '../../internal/life/frozenLocks.ts';
import { statement } from '../../foundation/diagnostics/finding.ts';
import { changesSection, withChanges } from '../../publication/compose/changes/changesSection.ts';
import { asDiagnostic } from '../findings.ts';
import { locksIn, openLock, type FoundLock } from '../findLock.ts';
import { lockEnding } from '../lockEnding.ts';
import { foldersOf } from '../refuseFrozen.ts';
import type { Changing, SinceFinder } from '../sinceOf.ts';
import { keysAsIn, knownKey, stateOfLock } from './publicState.ts';
import { revisionOfDossier, revisionOfLock } from './revisionOf.ts';

/** The frozen revision before this one, by its lock: where files of the proposal lie, or where its history says (E644). */
export const sinceBefore: SinceFinder = (asked, read) => {
  const { file, dossier } = asked;
  const { proposal } = dossier;
  const found = locksOf(asked)
    .filter(({ lock }) => isBefore(lock, asked))
    .toSorted((a, b) => Number(b.lock.proposal.revision) - Number(a.lock.proposal.revision))[0];
  if (found === undefined) return asDiagnostic(statement('E644', 'first', { revision: proposal.revision, file }));
  const state = stateOfLock(found, knownKey(read.loaded.workspace));
  if ('code' in state) return asDiagnostic(state);
  const { keyOf } = revisionOfDossier(state.proposal, keysAsIn(read, found.lock));
  const before = revisionOfLock(state.proposal);
  return (writer, sections) => withChanges(sections, changesSection(writer, { before, keyOf }));
};

function locksOf({ file, output = null, outDir = null, dossier: { proposal } }: Changing): readonly FoundLock[] {
  const named = frozenLocks(proposal)
    .filter((name) => name.endsWith(lockEnding))
    .map((name) => openLock(resolve(dirname(file), name)));
  const beside = foldersOf({ file, output, outDir }).flatMap(locksIn);
  return [...named, ...beside].flatMap((one) => ('lock' in one ? [one] : []));
}

function isBefore({ proposal: old }: FoundLock['lock'], { dossier: { proposal }, facts }: Changing): boolean {
  if (old.language !== facts.proposal.language || old.client !== facts.account.name.text) return false;
  return old.number === (proposal.number ?? null) && Number(old.revision) < proposal.revision;
}
