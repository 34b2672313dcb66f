import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { limits } from '../../../foundation/data/limits.ts';
import { finding, type Finding } from '../../../foundation/diagnostics/finding.ts';
import type { Dossier } from '../model/Dossier.ts';
import type { Written } from '../model/Written.ts';
import { report } from './report.ts';

/** A requirement that is answered twice (E273), and one that is not met without a word on it (W273). */
export function checkRequirements(written: Written, requirements: Dossier['requirements']): readonly Diagnostic[] {
  const first = new Map<string, number>();
  const found = requirements.flatMap(({ no, answer, how }, i): readonly Finding[] => {
    const before = first.get(no);
    if (before === undefined) first.set(no, i);
    const line = before === undefined ? 0 : (written.places.find(['requirements', before, 'no'])?.line ?? 1);
    const again = finding('E273', 'requirement', { path: ['requirements', i, 'no'], found: no, line });
    const silent = finding('W273', answer === 'no' ? 'no' : 'partly', { path: ['requirements', i, 'answer'], no });
    return [...(before === undefined ? [] : [again]), ...(answer !== 'yes' && how === undefined ? [silent] : [])];
  });
  return found.slice(0, limits.errors).map((one) => report(written, one));
}
