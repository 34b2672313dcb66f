import * as z from 'zod/mini';
import { bare, childOf, fieldsOf, type Schema } from '../foundation/schema/walk.ts';
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

/** What a template prints or asks for as a whole: nothing leads into it. */
const isEnd = (schema: Schema): boolean => leafSchemas.has(schema) || schema === picture;

/**
 * Follows a path such as `offer.benefits[].text` through the schema of the facts: `[]` stands for each item of a list
 * (`0` for the first), and any name for a key of a map.
 */
export function pathOf(path: string): PathOf {
  const steps = path
    .replaceAll('[]', '.[]')
    .split('.')
    .filter((step) => step !== '');
  let schema = bare(facts, isEnd);
  for (const [i, step] of steps.entries()) {
    const next = stepInto(schema, step);
    const known = steps.slice(0, i).join('.').replaceAll('.[]', '[]');
    if (!next) return { is: 'unknown', known, step, choices: namesOf(schema) };
    schema = bare(next, isEnd);
  }
  if (schema instanceof z.ZodMiniArray) return { is: 'list' };
  if (schema instanceof z.ZodMiniBoolean) return { is: 'flag' };
  // A picture can be asked for; there is nothing in it to print.
  if (schema === picture) return { is: 'group' };
  const isGroup = schema instanceof z.ZodMiniObject || schema instanceof z.ZodMiniRecord;
  return { is: isGroup && !leafSchemas.has(schema) ? 'group' : 'leaf' };
}

function stepInto(schema: Schema, step: string): Schema | null {
  if (isEnd(schema)) return null;
  if (schema instanceof z.ZodMiniArray) return /^(\[\]|\d+)$/.test(step) ? childOf(schema, 0) : null;
  return childOf(schema, step);
}

const namesOf = (schema: Schema): readonly string[] =>
  Object.keys((leafSchemas.has(schema) ? null : fieldsOf(schema)) ?? {});
