import type { Disclosed } from '../disclosure/disclose.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import type { Problem } from '../foundation/disk/Problem.ts';
import type { Composition } from '../publication/compose/compose.ts';
import type { Material } from './composeDocument.ts';
import { asDiagnostic } from './findings.ts';
import type { ReadDossier } from './readDossier.ts';
import type { DossierRequest } from './request.ts';

/** A proposal of which is told what changed since the revision before it. */
export interface Changing {
  readonly file: string;
  readonly output?: string | null;
  readonly outDir?: string | null;
  readonly proposal: Dossier['proposal'];
  readonly client: string;
  readonly language: string;
}

/** Finds the revision before, and gives what tells the changes since; it is handed in by whoever asks for it. */
export type SinceFinder = (changing: Changing, read: ReadDossier) => NonNullable<Composition['since']> | Problem;

/** What tells the changes since the revision before; null where nobody asks for it. */
export function sinceOf(
  request: DossierRequest & { readonly changes?: SinceFinder | undefined },
  { dossier, words }: Material,
  read: ReadDossier,
  { facts }: Disclosed,
): NonNullable<Composition['since']> | Diagnostic | null {
  if (request.changes === undefined) return null;
  const client = facts.account.name.text;
  const found = request.changes({ ...request, proposal: dossier.proposal, client, language: words.locale.id }, read);
  return typeof found === 'function' ? found : asDiagnostic(found);
}
