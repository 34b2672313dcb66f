import { diagnose } from '../../../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import type { WrittenFinding } from '../../../foundation/diagnostics/finding.ts';
import { describeFound } from '../../../foundation/data/valueAt.ts';
import type { Places } from '../model/Written.ts';

interface Finding extends Omit<WrittenFinding, 'found'> {
  /** Shown as found; left out where nothing is there. */
  readonly value?: unknown;
  readonly at?: 'value' | 'key';
}

/** A finding of a check across sections, at its place. */
export function report(places: Places, { value, at, ...finding }: Finding): Diagnostic {
  const found = value === undefined ? null : describeFound(value);
  return diagnose({ ...finding, found }, places.find(finding.path, at));
}
