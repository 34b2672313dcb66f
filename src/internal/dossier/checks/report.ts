import type { Code } from '../../../foundation/diagnostics/codes.ts';
import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { formatPath } from '../../../foundation/yaml/formatPath.ts';
import type { Path } from '../../../foundation/yaml/Path.ts';
import { describeFound } from '../../../foundation/schema/describeFound.ts';
import type { Places } from '../model/Written.ts';

interface Finding {
  readonly code: Code;
  readonly message: string;
  readonly fix: string;
  readonly path: Path;
  /** Shown as found; left out where nothing is there. */
  readonly value?: unknown;
  readonly at?: 'value' | 'key';
}

/** A finding of a check across sections, at its place. */
export function report(places: Places, { code, message, fix, path, value, at }: Finding): Diagnostic {
  return {
    code,
    message,
    place: places.find(path, at),
    path: path.length === 0 ? null : formatPath(path),
    found: value === undefined ? null : describeFound(value),
    fix,
  };
}
