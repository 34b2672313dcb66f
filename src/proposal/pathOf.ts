import * as z from 'zod/mini';
import { facts } from './Facts.ts';
import { leafSchemas, picture } from './leaves.ts';

/** What stands at a path of the facts: something to print, yes or no, a list, a group of fields; or nothing. */
export type PathOf =
  | { readonly is: 'leaf' | 'flag' | 'list' | 'group' }
  | {
      readonly is: 'unknown';
      /** The path as far as it leads somewhere. */
      readonly known: string;
      /** The step that leads nowhere. */
      readonly step: string;
      /** What could stand there instead. */
      readonly choices: readonly string[];
    };

type Schema = z.core.$ZodType;

/** The schema under what only says "may be null" or "does not change". */
function bare(schema: Schema): Schema {
  if (leafSchemas.has(schema) || schema === picture) return schema;
  if (schema instanceof z.ZodMiniReadonly || schema instanceof z.ZodMiniNullable)
    return bare(schema._zod.def.innerType);
  return schema;
}

/**
 * Follows a path such as `offer.benefits[].text` through the schema of the facts: `[]` stands for each item of a list
 * (`0` for the first), and any name for a key of a map.
 */
export function pathOf(path: string): PathOf {
  const steps = path
    .replaceAll('[]', '.[]')
    .split('.')
    .filter((step) => step !== '');
  let schema = bare(facts);
  for (const [i, step] of steps.entries()) {
    const next = stepInto(schema, step);
    const known = steps.slice(0, i).join('.').replaceAll('.[]', '[]');
    if (!next) return { is: 'unknown', known, step, choices: namesOf(schema) };
    schema = bare(next);
  }
  if (schema instanceof z.ZodMiniArray) return { is: 'list' };
  if (schema instanceof z.ZodMiniBoolean) return { is: 'flag' };
  // A picture can be asked for; there is nothing in it to print.
  if (schema === picture) return { is: 'group' };
  const isGroup = schema instanceof z.ZodMiniObject || schema instanceof z.ZodMiniRecord;
  return { is: isGroup && !leafSchemas.has(schema) ? 'group' : 'leaf' };
}

function stepInto(schema: Schema, step: string): Schema | null {
  if (leafSchemas.has(schema) || schema === picture) return null;
  if (schema instanceof z.ZodMiniArray) return /^(\[\]|\d+)$/.test(step) ? schema._zod.def.element : null;
  if (schema instanceof z.ZodMiniRecord) return schema._zod.def.valueType;
  if (!(schema instanceof z.ZodMiniObject) || !Object.hasOwn(schema._zod.def.shape, step)) return null;
  return schema._zod.def.shape[step] ?? null;
}

const namesOf = (schema: Schema): readonly string[] =>
  schema instanceof z.ZodMiniObject && !leafSchemas.has(schema) ? Object.keys(schema._zod.def.shape) : [];
