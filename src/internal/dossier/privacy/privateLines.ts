import * as z from 'zod/mini';
import type { Path } from '../../../foundation/data/Path.ts';
import { isGroup } from '../../../foundation/schema/valueAt.ts';
import { visitSchema } from '../schema/visitSchema.ts';
import { expandPath } from '../model/Written.ts';
import { sections } from '../schema/dossier.ts';
import type { ReadFile } from '../sources/readYaml.ts';
import type { Sources } from '../sources/places.ts';

/**
 * Private beyond what the schema boxes: everything about members, whoever recommends until consent is applied, and what
 * steers the choice.
 */
const alsoPrivate = [
  'dmu',
  'references',
  'arguments',
  'follow_up',
  'tender',
  'account.kind',
  'account.industry',
  'figures.*.reference',
];

/** A key that the schema doesn't know may be a misspelt private one. */
function unknownKeys(schema: z.core.$ZodType, value: unknown, path: Path): readonly Path[] {
  if (!(schema instanceof z.ZodMiniObject) || !isGroup(value)) return [];
  const known = schema._zod.def.shape;
  return Object.keys(value)
    .filter((key) => !Object.hasOwn(known, key))
    .map((key) => [...path, key]);
}

function privatePaths(sources: Sources): readonly Path[] {
  const values = Object.fromEntries([...sources].map(([name, { value }]) => [name, value]));
  const named = alsoPrivate.flatMap((pattern) => expandPath(values, pattern).map(({ path }) => path));
  const boxes = Object.entries(sections).flatMap(([name, schema]) =>
    [...visitSchema(schema, values[name])].flatMap((visit) => {
      const path = [name, ...visit.path];
      return visit.isPrivate ? [path] : unknownKeys(visit.schema, visit.value, path);
    }),
  );
  return [...named, ...boxes];
}

const linesFrom = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** Lines of a file (from 1) on which something private stands; all of them where the file can't be understood. */
export function privateLines(file: ReadFile, sources: Sources): ReadonlySet<number> {
  const { tree } = file;
  if (!tree) return new Set(linesFrom(1, file.text.split('\n').length));
  const top = Object.keys(isGroup(tree.value) ? tree.value : {});
  // Sections that nobody knows, and names of other clients.
  const strange = top.filter((key) => !Object.hasOwn(sections, key) && !sources.has(key)).map((key) => [key]);
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
