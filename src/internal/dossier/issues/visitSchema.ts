import * as z from 'zod/mini';
import type { Path } from '../../../foundation/yaml/Path.ts';
import { boxed } from '../schema/primitives.ts';
import { isGroup, valueAt } from './valueAt.ts';

type Schema = z.core.$ZodType;

/** A value of the dossier beside the schema that reads it. */
export interface Visit {
  readonly schema: Schema;
  readonly value: unknown;
  readonly path: Path;
  /** Inside a box: never for the client. */
  readonly isPrivate: boolean;
}

/** The schema under what only says "may be left out", "is boxed" or "is read from a number too". */
function peel(schema: Schema): Schema {
  if (schema instanceof z.ZodMiniOptional) return schema._zod.def.innerType;
  if (schema instanceof z.ZodMiniNullable) return schema._zod.def.innerType;
  if (schema instanceof z.ZodMiniDefault) return schema._zod.def.innerType;
  if (!(schema instanceof z.ZodMiniPipe)) return schema;
  return schema._zod.def.in instanceof z.ZodMiniTransform ? schema._zod.def.out : schema._zod.def.in;
}

/** The option of a union that reads this value, or the first that has its form. */
function chooseOption(options: readonly Schema[], value: unknown): Schema | null {
  const reads = options.find((option) => z.core.safeParse(option, value).success);
  if (reads) return reads;
  return (
    options.find((option) => {
      const inner = bare(option);
      if (isGroup(value)) return inner instanceof z.ZodMiniObject || inner instanceof z.ZodMiniRecord;
      return Array.isArray(value) === inner instanceof z.ZodMiniArray;
    }) ?? null
  );
}

function bare(schema: Schema): Schema {
  let current = schema;
  for (let next = peel(current); next !== current; next = peel(current)) current = next;
  return current;
}

/** Walks a value together with its schema, also where the value is wrong: every part that the schema knows of. */
export function* visitSchema(schema: Schema, value: unknown, path: Path = [], isPrivate = false): Generator<Visit> {
  const inBox = isPrivate || boxed.get(schema) !== undefined;
  const inner = peel(schema);
  if (inner !== schema) {
    yield* visitSchema(inner, value, path, inBox);
    return;
  }
  if (schema instanceof z.ZodMiniUnion) {
    const option = chooseOption(schema._zod.def.options, value);
    if (option) yield* visitSchema(option, value, path, inBox);
    return;
  }
  yield { schema, value, path, isPrivate: inBox };
  if (schema instanceof z.ZodMiniArray && Array.isArray(value)) {
    for (const [at, item] of value.entries()) yield* visitSchema(schema._zod.def.element, item, [...path, at], inBox);
  }
  if (!isGroup(value)) return;
  for (const [key, item] of Object.entries(value)) {
    const next = childSchema(schema, key);
    if (next) yield* visitSchema(next, item, [...path, key], inBox);
  }
}

function childSchema(schema: Schema, key: string): Schema | null {
  if (schema instanceof z.ZodMiniRecord) return schema._zod.def.valueType;
  if (!(schema instanceof z.ZodMiniObject) || !Object.hasOwn(schema._zod.def.shape, key)) return null;
  return schema._zod.def.shape[key] ?? null;
}

/** The schema that reads a value, with unions settled. */
function settled(schema: Schema, value: unknown): Schema | null {
  const inner = bare(schema);
  if (!(inner instanceof z.ZodMiniUnion)) return inner;
  const option = chooseOption(inner._zod.def.options, value);
  return option ? settled(option, value) : null;
}

/** The keys that the group at a path may have; empty when any key may stand there. Follows the path and nothing else. */
export function keysAt(schema: Schema, value: unknown, path: Path): readonly string[] {
  let current = settled(schema, value);
  let inside = value;
  for (const step of path) {
    const child =
      current instanceof z.ZodMiniArray ? current._zod.def.element : current && childSchema(current, String(step));
    inside = valueAt(inside, [step]);
    current = child ? settled(child, inside) : null;
  }
  return current instanceof z.ZodMiniObject ? Object.keys(current._zod.def.shape) : [];
}
