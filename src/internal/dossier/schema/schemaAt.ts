import * as z from 'zod/mini';
import type { Path } from '../../../foundation/data/Path.ts';
import { sections } from './dossier.ts';

type Schema = z.core.$ZodType;

/** The schema under what only says "may be left out" or "is boxed"; the rule of a leaf stays on it. */
function groupOf(schema: Schema): Schema {
  if (schema instanceof z.ZodMiniOptional) return groupOf(schema._zod.def.innerType);
  if (schema instanceof z.ZodMiniNullable) return groupOf(schema._zod.def.innerType);
  if (schema instanceof z.ZodMiniDefault) return groupOf(schema._zod.def.innerType);
  if (schema instanceof z.ZodMiniPipe && !(schema._zod.def.in instanceof z.ZodMiniTransform))
    return groupOf(schema._zod.def.in);
  return schema;
}

function childOf(schema: Schema, step: string | number): Schema | null {
  const group = groupOf(schema);
  if (group instanceof z.ZodMiniArray) return typeof step === 'number' ? group._zod.def.element : null;
  if (group instanceof z.ZodMiniObject)
    return Object.hasOwn(group._zod.def.shape, step) ? (group._zod.def.shape[step] ?? null) : null;
  if (group instanceof z.ZodMiniUnion) {
    // The group of fields before the map of languages: the fields are what has a name.
    const options = group._zod.def.options.toSorted(
      (a, b) => Number(b instanceof z.ZodMiniObject) - Number(a instanceof z.ZodMiniObject),
    );
    return options.map((option) => childOf(option, step)).find((child) => child !== null) ?? null;
  }
  return group instanceof z.ZodMiniRecord ? group._zod.def.valueType : null;
}

/** The schema of what may be written at a path of the dossier; null where nothing may. */
export function schemaAt([section, ...rest]: Path): Schema | null {
  const known: Readonly<Record<string, Schema>> = sections;
  const start = typeof section === 'string' && Object.hasOwn(known, section) ? (known[section] ?? null) : null;
  return rest.reduce<Schema | null>((schema, step) => schema && childOf(schema, step), start);
}

/** The names of the fields at a path in the order of the schema; empty for what is no group of named fields. */
export function fieldsAt(path: Path): readonly string[] {
  const schema = schemaAt(path);
  const group = schema && groupOf(schema);
  const options = group instanceof z.ZodMiniUnion ? group._zod.def.options.map(groupOf) : [group];
  const fields = options.find((option) => option instanceof z.ZodMiniObject);
  return fields ? Object.keys(fields._zod.def.shape) : [];
}

/** Whether this path holds one value, and no group or list. */
export function isLeaf(path: Path): boolean {
  const schema = schemaAt(path);
  if (schema === null) return false;
  const group = groupOf(schema);
  if (group instanceof z.ZodMiniUnion) return group._zod.def.options.some((option) => !isCollection(groupOf(option)));
  return !isCollection(group);
}

const isCollection = (schema: Schema): boolean =>
  schema instanceof z.ZodMiniObject || schema instanceof z.ZodMiniArray || schema instanceof z.ZodMiniRecord;
