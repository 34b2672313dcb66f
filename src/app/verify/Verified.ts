import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import type { FilledField, SignatureSeen } from '../../foundation/pdf-updates/Afterwards.ts';
import type { Stamp } from '../../publication/output/stamp/Stamp.ts';

/** What is said of a file; several may hold at once, the first of them says whether its bytes are those that were written. */
export type Verdict =
  'unchanged' | 'signed' | 'filled' | 'changed' | 'not_ours' | 'unread' | 'superseded' | 'expired' | 'draft';

/**
 * How far it is known where a file comes from: its own digest fits, which anybody could make; it is the one that its lock
 * names; or what is ours alone says so, the key of the lock or the dossier, from which it was made once more.
 */
export type Origin = 'consistent' | 'as_locked' | 'genuine';

/** One PDF that was looked at. */
export interface Verified {
  readonly file: string;
  readonly verdicts: readonly Verdict[];
  /** What it says of itself; null where that cannot be read. Of a changed file nobody can tell whether it is true. */
  readonly stamp: Stamp | null;
  /** SHA-256 of the file as it was written, without what was appended; null where it is changed or not ours. */
  readonly sha256: string | null;
  /** Null where it is changed or not ours. */
  readonly origin: Origin | null;
  /** Whether it was made once more from the dossier, byte for byte. */
  readonly isRebuilt: boolean;
  /** The lock and the dossier that it was held against. */
  readonly lock: string | null;
  readonly dossier: string | null;
  readonly signatures: readonly SignatureSeen[];
  readonly filled: readonly FilledField[];
  readonly diagnostics: readonly Diagnostic[];
}
