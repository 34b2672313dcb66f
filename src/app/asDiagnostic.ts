import { diagnose } from '../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import type { Problem } from '../foundation/disk/Problem.ts';

/** What went wrong with a file that no dossier names: a finding without a place. */
export const asDiagnostic = (problem: Problem): Diagnostic => diagnose({ ...problem, path: [], found: null }, null);
