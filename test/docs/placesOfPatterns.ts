import type { Prepared } from '../../src/app/build.ts';
import { parsePath } from '../../src/foundation/data/Path.ts';
import { printedPaths } from '../../src/publication/document/printedPaths.ts';
import { patternOf } from '../wall/leaves.ts';

/** Where each field is printed, the cover, each page or ids of sections, by its pattern. Throws where no document was made. */
export function placesOfPatterns({ composed }: Prepared): ReadonlyMap<string, readonly string[]> {
  if (composed === null) throw new Error('A dossier with every field makes no document.');
  const { cover, running, sections } = composed.document;
  const parts = [
    { place: 'cover', paths: printedPaths(cover) },
    { place: 'each page', paths: printedPaths(running) },
    ...sections.map((section) => ({ place: section.id, paths: printedPaths(section) })),
  ];
  const found = new Map<string, Set<string>>();
  for (const { place, paths } of parts)
    for (const path of paths) {
      const pattern = patternOf(parsePath(path));
      found.set(pattern, (found.get(pattern) ?? new Set()).add(place));
    }
  return new Map([...found].map(([pattern, at]) => [pattern, [...at]]));
}
