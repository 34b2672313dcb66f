import * as z from 'zod/mini';
import type { Path } from '../data/Path.ts';
import { isGroup, valueAt } from '../data/valueAt.ts';

export type Schema = z.core.$ZodType;

/** One wrapper less: what only says "may be left out", "may be null", "is boxed" or "is read from a number too". */
export function peel(schema: Schema): Schema {
  if (
    schema instanceof z.ZodMiniOptional ||
    schema instanceof z.ZodMiniNullable ||
    schema instanceof z.ZodMiniDefault ||
    schema instanceof z.ZodMiniReadonly
  )
    return schema._zod.def.innerType;
  if (!(schema instanceof z.ZodMiniPipe)) return schema;
  return schema._zod.def.in instanceof z.ZodMiniTransform ? schema._zod.def.out : schema._zod.def.in;
}

/** The schema under all its wrappers, down to one that `isEnd` holds for. */
export function bare(schema: Schema, isEnd: (schema: Schema) => boolean = () => false): Schema {
  const inner = isEnd(schema) ? schema : peel(schema);
  return inner === schema ? schema : bare(inner, isEnd);
}

/** The fields of a group by their names; null for what is no group of named fields. */
export const fieldsOf = (schema: Schema): Readonly<Record<string, Schema>> | null =>
  schema instanceof z.ZodMiniObject ? schema._zod.def.shape : null;

/** The schema of one step into a bare schema: an item of a list, a value of a map, a field of a group; null where there is none. */
export function childOf(schema: Schema, step: string | number): Schema | null {
  if (schema instanceof z.ZodMiniArray) return typeof step === 'number' ? schema._zod.def.element : null;
  if (schema instanceof z.ZodMiniRecord) return schema._zod.def.valueType;
  const fields = fieldsOf(schema);
  return fields !== null && Object.hasOwn(fields, step) ? (fields[step] ?? null) : null;
}

/** Whether values of a bare schema have parts: a group, a map or a list. */
export const isCollection = (schema: Schema): boolean =>
  schema instanceof z.ZodMiniObject || schema instanceof z.ZodMiniArray || schema instanceof z.ZodMiniRecord;

/** The option of a union that reads this value, or of those that have its form the one that knows the most of its keys. */
export function chooseOption(options: readonly Schema[], value: unknown): Schema | null {
  const reads = options.find((option) => z.core.safeParse(option, value).success);
  if (reads) return reads;
  const ofForm = options.filter((option) => {
    const inner = bare(option);
    if (isGroup(value)) return inner instanceof z.ZodMiniObject || inner instanceof z.ZodMiniRecord;
    return Array.isArray(value) === inner instanceof z.ZodMiniArray;
  });
  const known = (option: Schema): number => {
    const fields = fieldsOf(bare(option)) ?? {};
    return isGroup(value) ? Object.keys(value).filter((key) => Object.hasOwn(fields, key)).length : 0;
  };
  return ofForm.toSorted((a, b) => known(b) - known(a))[0] ?? null;
}

/** The bare schema that reads a value, with unions settled. */
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
    const child = current && childOf(current, step);
    inside = valueAt(inside, [step]);
    current = child ? settled(child, inside) : null;
  }
  return current;
}

/** The schema of the field at a path as it is written down, with what it makes of a value; null where there is none. */
export function fieldAt(schema: Schema, value: unknown, path: Path): Schema | null {
  const last = path.at(-1);
  if (last === undefined) return schema;
  const holder = schemaAt(schema, value, path.slice(0, -1));
  return holder && childOf(holder, last);
}

/** The keys that the group at a path may have; empty when any key may be written there. */
export function keysAt(schema: Schema, value: unknown, path: Path): readonly string[] {
  const group = schemaAt(schema, value, path);
  return Object.keys((group && fieldsOf(group)) ?? {});
}

/** The same group of fields in which every field may be left out, groups inside it too: for files that hold only their differences. */
export function partial(schema: z.ZodMiniObject): z.ZodMiniObject {
  const fields = Object.entries<Schema>(schema._zod.def.shape).map(([key, field]) => [
    key,
    z.optional(field instanceof z.ZodMiniObject ? partial(field) : field),
  ]);
  const made = z.strictObject(Object.fromEntries(fields));
  const description = z.globalRegistry.get(schema);
  if (description) z.globalRegistry.add(made, description);
  return made;
}
