import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import { gravestExit, severityOf, sortDiagnostics } from '../foundation/diagnostics/severity.ts';
import type { DossierRequest } from './Session.ts';

/** What is told: everything but the warnings that were silenced. An error is never silenced. */
export const judge = (
  diagnostics: readonly Diagnostic[],
  { allow }: Pick<DossierRequest, 'allow'>,
): readonly Diagnostic[] =>
  sortDiagnostics(diagnostics.filter(({ code }) => severityOf(code) === 'error' || !allow.includes(code)));

/** The exit code of what was found; under `strict` a warning refuses (4). */
export function exitFor(diagnostics: readonly Diagnostic[], { strict }: Pick<DossierRequest, 'strict'>): number {
  const exit = gravestExit(diagnostics);
  if (exit !== 0) return exit;
  return strict && diagnostics.some(({ code }) => severityOf(code) === 'warning') ? 4 : 0;
}
