import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { finding } from '../../../foundation/diagnostics/finding.ts';
import type { PartialDossier } from '../model/Dossier.ts';
import type { Written } from '../model/Written.ts';
import { report } from './report.ts';

/** Who signs for us is said in one place, or in both alike (E282). */
export function checkSignatories(
  written: Written,
  { proposal, signatories }: Pick<PartialDossier, 'proposal' | 'signatories'>,
): readonly Diagnostic[] {
  const signatory = proposal?.signatory;
  const seller = signatories?.seller ?? [];
  if (signatory === undefined || seller.length === 0 || seller.includes(signatory)) return [];
  return [report(written, finding('E282', 'two', { path: ['proposal', 'signatory'], found: signatory }))];
}
