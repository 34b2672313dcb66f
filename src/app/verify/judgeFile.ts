import { statement, type Statement } from '../../foundation/diagnostics/finding.ts';
import type { Change, FilledField, SignatureSeen } from '../../foundation/pdf-updates/Afterwards.ts';
import { judgeUpdates } from '../../foundation/pdf-updates/judgeUpdates.ts';
import type { Stamp } from '../../publication/output/stamp/Stamp.ts';
import { stampNamespace } from '../../publication/output/stamp/stampNamespace.ts';
import { readStamp } from '../../publication/output/stamp/stampXml.ts';
import { wholeUpTo } from '../../publication/output/stamp/wholeUpTo.ts';

/** What the bytes of a file tell, with nothing beside them. */
export interface Judged {
  readonly verdict: 'unchanged' | 'signed' | 'filled' | 'changed' | 'not_ours';
  readonly stamp: Stamp | null;
  /** The file as it was written; null where it is changed or not ours. */
  readonly written: Buffer | null;
  readonly signatures: readonly SignatureSeen[];
  readonly filled: readonly FilledField[];
  readonly findings: readonly Statement[];
}

/** Whether a file is as it was written, by its own digest, and what was done to it since. */
export function judgeFile(file: string, bytes: Buffer): Judged {
  const end = wholeUpTo(bytes);
  if (end === undefined) return withoutDigest(file, bytes);
  const stamp = readStamp(end === null ? bytes : bytes.subarray(0, end));
  if (end === null || stamp === null) return changed(stamp, [statement('E631', 'bytes', { file })]);
  const written = bytes.subarray(0, end);
  if (end === bytes.length) return { ...nothing, verdict: 'unchanged', stamp, written };
  const { changes, signatures, filled } = judgeUpdates(bytes, end);
  if (changes.length > 0) return { ...changed(stamp, touchesOf(file, changes)), signatures, filled };
  const partial = signatures
    .filter(({ isWhole }) => !isWhole)
    .map(({ field }) => statement('W637', 'partial', { file, field }));
  const verdict = signatures.length > 0 ? 'signed' : filled.length > 0 ? 'filled' : 'unchanged';
  return { verdict, stamp, written, signatures, filled, findings: partial };
}

const nothing = { signatures: [], filled: [], findings: [] };

const changed = (stamp: Stamp | null, findings: readonly Statement[]): Judged => ({
  ...nothing,
  ...{ verdict: 'changed', stamp, written: null, findings },
});

/** Each kind of change once, with the first object that it is in. */
function touchesOf(file: string, changes: readonly Change[]): readonly Statement[] {
  const kinds = new Map(changes.toReversed().map((change) => [change.what, change]));
  return [...kinds.values()]
    .toReversed()
    .map(({ what, object }) =>
      object === null
        ? statement('E631', what, { file, object: '' })
        : statement('E631', what, { file, object: ` (object ${object})` }),
    );
}

/** A file that holds no digest: ours, from which it was taken, or another's. */
function withoutDigest(file: string, bytes: Buffer): Judged {
  const isMarked = bytes.includes(stampNamespace) || bytes.includes('<pdf:Producer>kam-propose');
  if (isMarked) return changed(readStamp(bytes), [statement('E631', 'noDigest', { file })]);
  return {
    ...nothing,
    verdict: 'not_ours',
    stamp: null,
    written: null,
    findings: [statement('E632', strangerIn(bytes), { file })],
  };
}

/** Why a file is none of ours. */
function strangerIn(bytes: Buffer): 'empty' | 'noPdf' | 'cut' | 'encrypted' | 'other' {
  if (bytes.length === 0) return 'empty';
  if (!bytes.subarray(0, 1024).includes('%PDF-')) return 'noPdf';
  if (!bytes.subarray(-2048).includes('%%EOF')) return 'cut';
  return bytes.includes('/Encrypt') ? 'encrypted' : 'other';
}
