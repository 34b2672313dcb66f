import * as z from 'zod/mini';
import type { Path } from '../../../foundation/data/Path.ts';
import { bare, childOf, fieldsOf, isCollection, type Schema } from '../../../foundation/schema/walk.ts';
import { sections } from './dossier.ts';
import { boxed } from './secret.ts';

function stepInto(schema: Schema, step: string | number): Schema | null {
  const group = bare(schema);
  if (!(group instanceof z.ZodMiniUnion)) return childOf(group, step);
  // The group of fields before the map of languages: the fields are what has a name.
  const options = group._zod.def.options.toSorted(
    (a, b) => Number(b instanceof z.ZodMiniObject) - Number(a instanceof z.ZodMiniObject),
  );
  return options.map((option) => stepInto(option, step)).find((child) => child !== null) ?? null;
}

/** The schema of what may be written at a path of the dossier; null where nothing may. */
export function schemaAt([section, ...rest]: Path): Schema | null {
  const known: Readonly<Record<string, Schema>> = sections;
  const start = typeof section === 'string' && Object.hasOwn(known, section) ? (known[section] ?? null) : null;
  return rest.reduce<Schema | null>((schema, step) => schema && stepInto(schema, step), start);
}

/** The names of the fields at a path in the order of the schema; empty for what is no group of named fields. */
export function fieldsAt(path: Path): readonly string[] {
  const schema = schemaAt(path);
  const group = schema && bare(schema);
  const options = group instanceof z.ZodMiniUnion ? group._zod.def.options.map((option) => bare(option)) : [group];
  const fields = options.map((option) => option && fieldsOf(option)).find((found) => found !== null);
  return Object.keys(fields ?? {});
}

/** Whether this path holds one value, and no group or list. */
export function isLeaf(path: Path): boolean {
  const schema = schemaAt(path);
  if (schema === null) return false;
  const group = bare(schema);
  if (group instanceof z.ZodMiniUnion) return group._zod.def.options.some((option) => !isCollection(bare(option)));
  return !isCollection(group);
}

/** Whether a list may stand at this path; anything may where nothing is known. */
export function mayBeList(path: Path): boolean {
  const schema = path.length === 0 ? null : schemaAt(path);
  if (schema === null) return path.length > 0;
  const group = bare(schema);
  if (!(group instanceof z.ZodMiniUnion)) return group instanceof z.ZodMiniArray;
  return group._zod.def.options.some((option) => bare(option) instanceof z.ZodMiniArray);
}

/** Whether what stands at this path is boxed as it is read, or inside such a box: no client reads it. */
export const isPrivateAt = (path: Path): boolean =>
  path.some((_, at) => {
    const schema = schemaAt(path.slice(0, at + 1));
    return schema !== null && isBox(bare(schema, isBox));
  });

const isBox = (schema: Schema): boolean => boxed.get(schema) !== undefined;
