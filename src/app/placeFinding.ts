import { diagnose } from '../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import type { Finding } from '../foundation/diagnostics/finding.ts';
import type { Places } from '../internal/dossier/model/Written.ts';

/** Gives a finding of a pure stage its place in the user's files. */
export const placeFinding = (finding: Finding, places: Places): Diagnostic =>
  diagnose(finding, places.find(finding.path));
