import { readFileSync } from 'node:fs';

/** The kinds of points that the comment of the dossier to begin with leaves out. */
export function pointsNotNamed(kinds: readonly string[]): readonly string[] {
  const [, named = ''] =
    /^ +points: # facts for (.+)$/m.exec(readFileSync('templates/init/dossier.yaml', 'utf8')) ?? [];
  return kinds.filter((kind) => !named.split(', ').includes(kind));
}
