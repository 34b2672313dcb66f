import type { Disclosed } from '../disclosure/disclose.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import type { Since } from '../publication/compose/changes/changesSection.ts';
import type { Material } from './composeDocument.ts';
import { sinceBefore } from './diff/sinceBefore.ts';
import { asDiagnostic } from './findings.ts';
import type { ReadDossier } from './readDossier.ts';
import type { DossierRequest } from './request.ts';

/** The revision before, where it is asked what changed since; what finds it is loaded for that alone. */
export function sinceOf(
  request: DossierRequest,
  material: Material,
  read: ReadDossier,
  { facts }: Disclosed,
): Since | Diagnostic | null {
  if (request.changes !== true) return null;
  const { dossier, words } = material;
  const client = facts.account.name.text;
  const found = sinceBefore({ ...request, proposal: dossier.proposal, client, language: words.locale.id }, read);
  return 'code' in found ? asDiagnostic(found) : found;
}
