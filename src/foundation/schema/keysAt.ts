import * as z from 'zod/mini';
import type { Path } from '../data/Path.ts';
import { isGroup, valueAt } from '../data/valueAt.ts';

type Schema = z.core.$ZodType;

/** The schema under what only says "may be left out", "is boxed" or "is read from a number too": one layer of it. */
export function peel(schema: Schema): Schema {
  if (schema instanceof z.ZodMiniOptional) return schema._zod.def.innerType;
  if (schema instanceof z.ZodMiniNullable) return schema._zod.def.innerType;
  if (schema instanceof z.ZodMiniDefault) return schema._zod.def.innerType;
  if (!(schema instanceof z.ZodMiniPipe)) return schema;
  return schema._zod.def.in instanceof z.ZodMiniTransform ? schema._zod.def.out : schema._zod.def.in;
}

/** The option of a union that reads this value, or the first that has its form. */
export function chooseOption(options: readonly Schema[], value: unknown): Schema | null {
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

/** The schema under all that only says so much. */
export function bare(schema: Schema): Schema {
  let current = schema;
  for (let next = peel(current); next !== current; next = peel(current)) current = next;
  return current;
}

/** The schema of one key of a group; null where the group has no such key. */
export function childSchema(schema: Schema, key: string): Schema | null {
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

/** The schema that reads the value at a path, with unions settled; null where none does. Follows the path and nothing else. */
export function schemaAt(schema: Schema, value: unknown, path: Path): Schema | null {
  let current = settled(schema, value);
  let inside = value;
  for (const step of path) {
    const child =
      current instanceof z.ZodMiniArray ? current._zod.def.element : current && childSchema(current, String(step));
    inside = valueAt(inside, [step]);
    current = child ? settled(child, inside) : null;
  }
  return current;
}

/** The keys that the group at a path may have; empty when any key may stand there. */
export function keysAt(schema: Schema, value: unknown, path: Path): readonly string[] {
  const group = schemaAt(schema, value, path);
  return group instanceof z.ZodMiniObject ? Object.keys(group._zod.def.shape) : [];
}
