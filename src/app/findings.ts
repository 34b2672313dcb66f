import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import { gravestExit, sortDiagnostics } from '../foundation/diagnostics/severity.ts';
import type { DossierRequest } from './request.ts';
import { diagnose } from '../foundation/diagnostics/diagnose.ts';
import type { Problem } from '../foundation/disk/Problem.ts';
import type { Finding, Statement } from '../foundation/diagnostics/finding.ts';
import type { Places } from '../internal/dossier/model/Written.ts';

/** What is reported, in order: everything but the warnings that were silenced. An error is never silenced. */
export const reportable = (
  diagnostics: readonly Diagnostic[],
  { allow }: Pick<DossierRequest, 'allow'>,
): readonly Diagnostic[] =>
  sortDiagnostics(diagnostics.filter(({ code, severity }) => severity === 'error' || !allow.includes(code)));

/** The exit code of what was found; under `strict` a warning refuses (4). */
export function exitFor(diagnostics: readonly Diagnostic[], { strict }: Pick<DossierRequest, 'strict'>): number {
  const exit = gravestExit(diagnostics);
  if (exit !== 0) return exit;
  return strict && diagnostics.some(({ severity }) => severity === 'warning') ? 4 : 0;
}

/** What is wrong with something that no file of the user says: it has no place. */
export const unplaced = (statement: Statement): Diagnostic => diagnose({ ...statement, path: [] }, null);

/** What went wrong with a file that no dossier names: a finding without a place. */
export const asDiagnostic = (problem: Problem): Diagnostic => diagnose({ ...problem, path: [], found: null }, null);

/** Gives a finding of a pure stage its place in the user's files. */
export const placeFinding = (finding: Finding, places: Places): Diagnostic =>
  diagnose(finding, places.find(finding.path));

/** Whether anything stops the proposal. */
export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');
