import type { core } from 'zod/mini';
import { sections } from '../../src/internal/dossier/schema/dossier.ts';

/** A leaf of the dossier's schema: `dmu[].internal.portrait.note`; `*` stands for the keys of a map. */
export interface SchemaLeaf {
  readonly pattern: string;
  /** Whether a user writes words there (numbers, dates, flags and closed lists are not). */
  readonly textual: boolean;
}

export const isSchema = (value: unknown): value is core.$ZodTypes =>
  typeof value === 'object' && value !== null && '_zod' in value;

function inner(schema: core.$ZodTypes, ...keys: readonly string[]): readonly core.$ZodTypes[] {
  const def: object = schema._zod.def;
  return Object.entries(def).flatMap(([key, value]: [string, unknown]) =>
    keys.includes(key) && isSchema(value) ? [value] : [],
  );
}

/** Walks a schema to its leaves, through boxes, defaults and alternatives. */
export function leavesOf(schema: core.$ZodTypes, pattern: string): readonly SchemaLeaf[] {
  const def = schema._zod.def;
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([key, value]) =>
        isSchema(value) ? leavesOf(value, pattern === '' ? key : `${pattern}.${key}`) : [],
      );
    case 'array':
      return inner(schema, 'element').flatMap((item) => leavesOf(item, `${pattern}[]`));
    case 'record':
      return inner(schema, 'valueType').flatMap((value) => leavesOf(value, `${pattern}.*`));
    case 'union':
      return unite(
        def.options.flatMap((option) => (isSchema(option) && !isWordsMap(option) ? leavesOf(option, pattern) : [])),
      );
    case 'pipe':
      return inner(schema, 'in', 'out')
        .filter((end) => end._zod.def.type !== 'transform')
        .flatMap((end) => leavesOf(end, pattern));
    case 'optional':
    case 'nullable':
    case 'default':
      return inner(schema, 'innerType').flatMap((item) => leavesOf(item, pattern));
    default:
      return [{ pattern, textual: def.type === 'string' }];
  }
}

/** A text by language is one leaf, however many languages it is written in. */
const isWordsMap = (schema: core.$ZodTypes): boolean =>
  schema._zod.def.type === 'record' &&
  inner(schema, 'valueType').some((value) => leavesOf(value, '').some(({ textual }) => textual));

const unite = (leaves: readonly SchemaLeaf[]): readonly SchemaLeaf[] => [
  ...new Map(leaves.map((leaf) => [leaf.pattern, leaf])).values(),
];

/** Every leaf of every section. */
export const schemaLeaves: readonly SchemaLeaf[] = Object.entries(sections).flatMap(([name, schema]) =>
  isSchema(schema) ? leavesOf(schema, name) : [],
);
