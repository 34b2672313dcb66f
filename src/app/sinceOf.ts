import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import type { Facts } from '../proposal/Facts.ts';
import type { Composition } from '../publication/compose/compose.ts';
import type { ReadDossier } from './readDossier.ts';

/** A proposal of which is told what changed since the revision before it. */
export interface Changing {
  readonly file: string;
  readonly output?: string | null;
  readonly outDir?: string | null;
  readonly dossier: Pick<Dossier, 'proposal'>;
  /** As the client is called, and in which language. */
  readonly facts: Pick<Facts, 'account' | 'proposal'>;
}

/** Finds the revision before, and gives what tells the changes since; it is handed in by whoever asks for it. */
export type SinceFinder = (changing: Changing, read: ReadDossier) => NonNullable<Composition['since']> | Diagnostic;
