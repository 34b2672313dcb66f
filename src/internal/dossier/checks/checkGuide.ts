import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { finding } from '../../../foundation/diagnostics/finding.ts';
import { formOf } from '../../../proposal/documentKinds.ts';
import type { PartialDossier } from '../model/Dossier.ts';
import type { Written } from '../model/Written.ts';
import { report } from './report.ts';

/** A guide by criteria that nothing can be in (W277): there are none, or the document is too short for a guide. */
export function checkGuide(
  written: Written,
  { proposal, account }: Pick<PartialDossier, 'proposal' | 'account'>,
): readonly Diagnostic[] {
  if (proposal?.guide !== 'criteria') return [];
  const path = ['proposal', 'guide'];
  if (formOf(proposal.kind) === 'short') return [report(written, finding('W277', 'short', { path }))];
  return account?.criteria.length === 0 ? [report(written, finding('W277', 'noCriteria', { path }))] : [];
}
