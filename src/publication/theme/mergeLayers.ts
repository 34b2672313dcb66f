import * as z from 'zod/mini';
import { isGroup } from '../../foundation/schema/valueAt.ts';

type Schema = z.core.$ZodType;

/**
 * The values of one file laid over those of the file that it extends, group by group. What the schema takes as one value
 * (a list, a colour's rule, a family of fonts) is replaced whole.
 */
export function mergeLayers(schema: Schema, base: unknown, over: unknown): unknown {
  if (over === undefined) return base;
  if (!(schema instanceof z.ZodMiniObject) || !isGroup(base) || !isGroup(over)) return over;
  const fields: Readonly<Record<string, Schema>> = schema._zod.def.shape;
  const keys = new Set([...Object.keys(base), ...Object.keys(over)]);
  return Object.fromEntries(
    [...keys].map((key) => {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      return [key, field === undefined ? over[key] : mergeLayers(field, base[key], over[key])];
    }),
  );
}
