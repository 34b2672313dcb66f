import * as z from 'zod/mini';
import { peel, type Schema } from '../../src/foundation/schema/walk.ts';
import { sections } from '../../src/internal/dossier/schema/dossier.ts';
import { boxed } from '../../src/internal/dossier/schema/secret.ts';
import { publicLeaves, steering } from '../wall/publicLeaves.ts';
import { schemaLeaves } from '../wall/schemaLeaves.ts';

interface Traits {
  /** Whether it may be left out of its group. */
  readonly optional: boolean;
  /** In a box, or in a group that is. */
  readonly boxed: boolean;
}

/** What the schema says of a field besides its form, through wrappers and alternatives. */
function* traitsIn(schema: Schema, pattern: string, inherited: Traits): Generator<readonly [string, Traits]> {
  const inner = peel(schema);
  const traits = {
    optional: inherited.optional || schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniDefault,
    boxed: inherited.boxed || boxed.get(schema) !== undefined,
  };
  if (inner !== schema) {
    yield* traitsIn(inner, pattern, traits);
    return;
  }
  yield [pattern, traits];
  const inside = { optional: false, boxed: traits.boxed };
  if (schema instanceof z.ZodMiniUnion)
    for (const option of schema._zod.def.options) yield* traitsIn(option, pattern, traits);
  if (schema instanceof z.ZodMiniArray) yield* traitsIn(schema._zod.def.element, `${pattern}[]`, inside);
  if (schema instanceof z.ZodMiniRecord) yield* traitsIn(schema._zod.def.valueType, `${pattern}.*`, inside);
  if (schema instanceof z.ZodMiniObject)
    for (const [name, field] of Object.entries(schema._zod.def.shape))
      yield* traitsIn(field, `${pattern}.${name}`, inside);
}

const traits = new Map(
  Object.entries(sections)
    .flatMap(([name, schema]) => [...traitsIn(schema, name, { optional: true, boxed: false })])
    .toReversed(),
);
const texts = new Set(schemaLeaves.flatMap(({ pattern, textual }) => (textual ? [pattern] : [])));

/** Whether its group may be without it. */
export const isOptional = (pattern: string): boolean => traits.get(pattern)?.optional ?? true;

/** Whether the client never reads it: it is in a box, or a text that nobody made public and that steers nothing. */
export const isPrivate = (pattern: string): boolean =>
  traits.get(pattern)?.boxed === true ||
  (texts.has(pattern) && ![publicLeaves, steering].some((list) => list.has(pattern) || list.has(`${pattern}[]`)));
