import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { finding } from '../../../foundation/diagnostics/finding.ts';
import { textOf, valueAt } from '../../../foundation/data/valueAt.ts';
import type { Written } from '../model/Written.ts';
import { report } from './report.ts';

/** A guide by criteria that nothing can be in (W277): there are none, or the document is too short for a guide. */
export function checkGuide(written: Written): readonly Diagnostic[] {
  const path = ['proposal', 'guide'];
  if (textOf(valueAt(written.values, path)) !== 'criteria') return [];
  const kind = textOf(valueAt(written.values, ['proposal', 'kind']));
  if (kind === 'quotation' || kind === 'order') return [report(written, finding('W277', 'short', { path }))];
  const criteria = valueAt(written.values, ['account', 'criteria']);
  const isEmpty = criteria === undefined || (Array.isArray(criteria) && criteria.length === 0);
  return isEmpty ? [report(written, finding('W277', 'noCriteria', { path }))] : [];
}
