import type { Diagnostic, Place } from '../foundation/diagnostics/Diagnostic.ts';
import type { Finding } from '../foundation/diagnostics/Finding.ts';
import { formatPath } from '../foundation/yaml/formatPath.ts';
import type { Places } from '../internal/dossier/model/Written.ts';

/** Gives a finding of a pure stage its place in the user's files. */
export const placeFinding = ({ path, within, ...finding }: Finding, places: Places): Diagnostic => ({
  ...finding,
  place: narrowed(places.find(path), within),
  path: formatPath(path),
});

/** The part that is meant, where the text stands on one line as it is, bare or in quotes; else all of it. */
export function narrowed(place: Place | null, within: Finding['within']): Place | null {
  if (!place || !within) return place;
  const quote = (place.length - within.text.length) / 2;
  if (quote !== 0 && quote !== 1) return place;
  return { ...place, column: place.column + quote + within.from, length: within.length };
}
