import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { expandPath, type Written } from '../model/Written.ts';
import { report } from './report.ts';

interface Kept {
  readonly pattern: string;
  readonly what: string;
}

/** What a dossier may hold already and no command uses yet. A line leaves this table when a command comes that does. */
const kept: readonly Kept[] = [
  { pattern: 'follow_up', what: 'The follow-up' },
  { pattern: 'tender', what: 'The tender' },
];

/** One note (I101) for each thing that is read, kept, and not used yet. */
export function keptForLater(written: Written): readonly Diagnostic[] {
  return kept.flatMap(({ pattern, what }) => {
    const first = expandPath(written.values, pattern).find(({ value }) => value !== null);
    if (!first) return [];
    return [
      report(written.places, {
        code: 'I101',
        message: `${what} is kept for later: no command uses it yet.`,
        fix: 'Nothing to do; it does not reach the client.',
        path: first.path,
        at: 'key',
      }),
    ];
  });
}
