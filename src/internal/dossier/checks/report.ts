import { diagnose } from '../../../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import type { Finding } from '../../../foundation/diagnostics/finding.ts';
import type { Written } from '../model/Written.ts';

/** A finding of a check across sections, at the place of its value or of its key. */
export const report = ({ places }: Written, finding: Finding, at?: 'value' | 'key'): Diagnostic =>
  diagnose(finding, places.find(finding.path, at));
