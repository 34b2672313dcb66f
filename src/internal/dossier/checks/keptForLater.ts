import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { finding } from '../../../foundation/diagnostics/finding.ts';
import { expandPath, type Written } from '../model/Written.ts';
import { report } from './report.ts';

/** What a dossier may hold already and no command uses yet. A line leaves this table when a command comes that does. */
const kept = [
  { pattern: 'follow_up', says: 'followUp' },
  { pattern: 'tender.prepare_months', says: 'tenderWork' },
  { pattern: 'tender.envelopes', says: 'tenderWork' },
] as const;

/** One note (I101) for each thing that is read, kept, and not used yet. */
export const keptForLater = (written: Written): readonly Diagnostic[] =>
  kept.flatMap(({ pattern, says }) => {
    const first = expandPath(written.values, pattern).find(({ value }) => value !== null);
    return first ? [report(written, finding('I101', says, { path: first.path }), 'key')] : [];
  });
