import { statement, type Statement } from '../../foundation/diagnostics/finding.ts';
import { findWorkspace } from '../../internal/dossier/sources/readWorkspace.ts';
import { dirname } from 'node:path';
import type { Stamp } from '../../publication/output/stamp/Stamp.ts';
import { isSameProposal } from '../isSameProposal.ts';
import { stampOfLock, type FoundLock } from '../findLock.ts';
import { isUntouched } from '../life/lockFor.ts';
import { fingerprintOf, sealInputs } from '../life/seal.ts';
import { keyName, readKey } from '../life/workspaceKey.ts';
import type { World } from '../request.ts';
import type { Press } from '../typeset.ts';
import { hashOf } from '../writeFiles.ts';
import { dossierOf, type KnownDossier, type Nearby } from './nearby.ts';
import { rebuild, type Rebuilt } from './rebuild.ts';
import type { Origin } from './Verified.ts';

/** What a file that is whole in itself was held against, and what came of it. */
export interface Against {
  /** Null where its lock says something else: it is not the file that was frozen. */
  readonly origin: Origin | null;
  readonly isRebuilt: boolean;
  readonly lock: string | null;
  readonly dossier: string | null;
  readonly sha256: string;
}

export interface Held {
  readonly against: Against;
  readonly findings: readonly Statement[];
}

interface Whole {
  readonly file: string;
  readonly stamp: Stamp;
  readonly written: Buffer;
}

/** Holds a file against its lock, its lock against its key, and both against the dossier, from which it is built once more. */
export async function holdAgainst(
  { file, stamp, written }: Whole,
  nearby: Nearby,
  world: World,
  press: () => Promise<Press>,
): Promise<Held> {
  const sha256 = hashOf(written);
  const found = lockFor(stamp, sha256, nearby);
  const dossier = dossierOf(stamp, nearby);
  const strange = strangers(file, { found, dossier }, nearby);
  const named = { lock: found?.file ?? null, dossier: dossier?.file ?? null, sha256 };
  if (found !== null && found.lock.content !== stamp.digest) {
    const { frozen, proposal } = found.lock;
    const other = statement('E631', 'other', { file, revision: proposal.revision, date: frozen, lock: found.file });
    return { against: { ...named, origin: null, isRebuilt: false }, findings: [other] };
  }
  const rebuilt = dossier === null ? null : await rebuild({ stamp, written, dossier, found }, world, await press());
  const isRebuilt = rebuilt?.isSame === true;
  const missing = dossier === null && found !== null ? [statement('W636', 'noDossier', { file })] : [];
  const told = rebuilt?.because ?? missing;
  if (found === null)
    return {
      against: { ...named, origin: isRebuilt ? 'genuine' : 'consistent', isRebuilt },
      findings: [...strange, ...told],
    };
  const sealed = sealedBy(found, dossier?.file ?? null, rebuilt);
  const isIt = found.lock.pdf.sha256 === sha256;
  const findings = [
    ...strange,
    ...(isIt || isRebuilt ? [] : [statement('W636', 'otherFile', { file, lock: found.file })]),
    ...sealed.findings,
    ...told,
  ];
  const locked: Origin =
    !isIt || sealed.is === 'broken' ? 'consistent' : sealed.is === 'sound' ? 'genuine' : 'as_locked';
  return { against: { ...named, origin: isRebuilt ? 'genuine' : locked, isRebuilt }, findings };
}

/** The lock of these bytes, else the one of this revision. */
const lockFor = (stamp: Stamp, sha256: string, { locks }: Nearby): FoundLock | null =>
  locks.find(({ lock }) => lock.pdf.sha256 === sha256) ??
  locks.find(({ lock }) => isSameProposal(stampOfLock(lock), stamp)) ??
  null;

/** A lock or a dossier that was given and is of another proposal. */
function strangers(
  file: string,
  { found, dossier }: { readonly found: FoundLock | null; readonly dossier: KnownDossier | null },
  { given, locks, dossiers }: Nearby,
): readonly Statement[] {
  const [lock] = given.lock && found === null ? locks : [];
  const [other] = given.dossier && dossier === null ? dossiers : [];
  return [
    ...(lock === undefined ? [] : [statement('W636', 'otherProposal', { file, other: lock.file })]),
    ...(other === undefined ? [] : [statement('W636', 'otherProposal', { file, other: other.file })]),
  ];
}

interface Sealed {
  readonly is: 'sound' | 'broken' | 'unknown';
  readonly findings: readonly Statement[];
}

/** Whether a lock is as it was written, and what is private in the dossier with it, by the key of its workspace. */
function sealedBy({ file: lock, lock: locked }: FoundLock, dossier: string | null, rebuilt: Rebuilt | null): Sealed {
  const key = readKey(findWorkspace(dirname(lock)).folder);
  const unknown = (finding: Statement): Sealed => ({ is: 'unknown', findings: [finding] });
  if (key === null) return unknown(statement('W636', 'noKey', { lock, key: keyName }));
  if ('problem' in key) return unknown(statement('W636', 'badKey', { lock }));
  if (fingerprintOf(key.key) !== locked.sealed.key)
    return unknown(statement('W636', 'otherKey', { lock, key: keyName }));
  if (!isUntouched(locked, key.key)) return { is: 'broken', findings: [statement('W636', 'editedLock', { lock })] };
  const { prepared = null } = rebuilt ?? {};
  const isOther = prepared !== null && dossier !== null && sealInputs(prepared.read, key.key) !== locked.sealed.inputs;
  return { is: 'sound', findings: isOther ? [statement('W636', 'privately', { dossier, lock })] : [] };
}
