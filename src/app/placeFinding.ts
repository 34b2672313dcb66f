import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import type { Finding } from '../foundation/diagnostics/Finding.ts';
import { formatPath } from '../foundation/yaml/formatPath.ts';
import type { Places } from '../internal/dossier/Dossier.ts';

/** Gives a finding of a pure stage its place in the user's files. */
export const placeFinding = ({ path, ...finding }: Finding, places: Places): Diagnostic => ({
  ...finding,
  place: places.find(path),
  path: formatPath(path),
});
