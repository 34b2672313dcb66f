import * as z from 'zod/mini';
import type { Path } from '../../../foundation/data/Path.ts';
import type { Code } from '../../../foundation/diagnostics/messages/index.ts';
import { isGroup } from '../../../foundation/data/valueAt.ts';
import { sections } from '../schema/dossier.ts';
import { visitDossier } from '../schema/visitSchema.ts';
import { partsThatAre } from './privateParts.ts';
import type { ReadFile } from '../sources/readYaml.ts';
import type { Sources } from '../sources/places.ts';

/** A file with one of these is read as it was probably meant: what is where in it is not certain. */
const misreadings: ReadonlySet<Code> = new Set(['E100', 'E103', 'E104']);

/** Lines of a file (from 1) that hold something private; all of them where the file can't be understood. */
export function privateLines(file: ReadFile, sources: Sources): ReadonlySet<number> {
  const { tree, diagnostics } = file;
  if (!tree || diagnostics.some(({ code }) => misreadings.has(code)))
    return new Set(linesFrom(1, file.text.split('\n').length));
  const top = Object.keys(isGroup(tree.value) ? tree.value : {});
  // Sections that nobody knows, and names that are allowed, also by the workspace.
  const isKnown = (key: string): boolean => Object.hasOwn(sections, key) && key !== 'allow_names';
  const strange = top.filter((key) => !isKnown(key) && !sources.has(key)).map((key) => [key]);
  const paths = privatePaths(sources).flatMap(([section = '', ...rest]) => {
    const source = sources.get(String(section));
    return source?.tree === tree ? [[...source.prefix, ...rest]] : [];
  });
  return new Set(
    [...strange, ...paths].flatMap((path) => {
      const span = tree.span(path);
      return span ? linesFrom(...span) : [];
    }),
  );
}

const linesFrom = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** Every place of a dossier that no client reads. */
export function privatePaths(sources: Sources): readonly Path[] {
  const values = Object.fromEntries([...sources].map(([name, { value }]) => [name, value]));
  const boxes = visitDossier(values).flatMap(({ isPrivate, schema, value, path }) =>
    isPrivate ? [path] : unknownKeys(schema, value, path),
  );
  return [...partsThatAre('hidden', values).map(({ path }) => path), ...boxes];
}

/** A key that the schema doesn't know may be a misspelt private one. */
function unknownKeys(schema: z.core.$ZodType, value: unknown, path: Path): readonly Path[] {
  if (!(schema instanceof z.ZodMiniObject) || !isGroup(value)) return [];
  const known = schema._zod.def.shape;
  return Object.keys(value)
    .filter((key) => !Object.hasOwn(known, key))
    .map((key) => [...path, key]);
}
