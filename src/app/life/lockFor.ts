import { toPlain } from '../../foundation/data/Plain.ts';
import { packageVersion } from '../../foundation/disk/packageFile.ts';
import { withoutHidden } from '../../publication/compose/pieces/withoutHidden.ts';
import type { Stamp } from '../../publication/output/stamp/Stamp.ts';
import type { Prepared } from '../build.ts';
import { optionsOf } from '../formatsWanted.ts';
import type { ComposedDocument } from '../composeDocument.ts';
import { isSameProposal } from '../isSameProposal.ts';
import { locksIn, stampOfLock } from '../findLock.ts';
import type { Lock } from '../Lock.ts';
import { lockedFacts } from './lockedFacts.ts';
import { digestOf, fingerprintOf, placeKeys, sealInputs, sealLock } from './seal.ts';
import type { Chance } from './workspaceKey.ts';

interface Sealing {
  readonly pdf: Pick<Lock['pdf'], 'file' | 'sha256'>;
  readonly request: {
    readonly archive?: boolean;
    readonly form?: boolean;
    readonly twin?: boolean;
    readonly changes?: unknown;
  };
  readonly key: Uint8Array;
  readonly salt: string;
}

/** The lock of a revision that has just been built. */
export function lockFor(
  { read, look, words, pictures }: Prepared,
  { proposal, stamp }: ComposedDocument,
  { pdf, request, key, salt }: Sealing,
): Lock {
  if (look === null || words === null) throw new Error('A proposal without a look or words was built.');
  const { layout, locale } = words;
  const { archive, form, twin } = optionsOf(request);
  const { number, revision, client, title, language, issued, expires, total } = stamp;
  const changes = request.changes !== undefined ? ({ changes: true } as const) : {};
  const fields = {
    lock: '1' as const,
    tool: packageVersion(),
    proposal: { number, revision, client, title, language, issued, expires, total },
    frozen: read.buildDate,
    pdf: { ...pdf, archive, form, ...(twin ? { twin: true as const } : {}), ...changes },
    content: stamp.digest,
    look: look.digest,
    layout: digestOf(layout),
    locale: digestOf(JSON.stringify({ ...locale, own: null })),
    pictures: [...pictures.keys()].toSorted(),
    facts: JSON.stringify(lockedFacts(withoutHidden(proposal), placeKeys(read, { key, salt })), null, 1),
  };
  const sealed = { key: fingerprintOf(key), salt, inputs: sealInputs(read, key) };
  return { ...fields, sealed: { ...sealed, lock: sealLock(toPlain({ ...fields, sealed }), key) } };
}

/** Whether a lock is as it was written, as far as its key can tell. */
export function isUntouched({ sealed: { lock, ...sealed }, ...fields }: Lock, key: Uint8Array): boolean {
  return sealLock(toPlain({ ...fields, sealed }), key) === lock;
}

/** The salt of the revision before, so that both can be matched; a new one for the first. */
export function saltFor(folders: readonly string[], stamp: Stamp, chance: Chance): string {
  const before = folders
    .flatMap(locksIn)
    .flatMap((found) => ('lock' in found ? [found.lock] : []))
    .filter((lock) => isSameProposal({ ...stampOfLock(lock), revision: stamp.revision }, stamp))
    .toSorted((a, b) => Number(b.proposal.revision) - Number(a.proposal.revision));
  return before[0]?.sealed.salt ?? Buffer.from(chance(16)).toString('hex');
}
