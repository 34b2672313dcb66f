import * as z from 'zod/mini';
import { childOf, chooseOption, peel, type Schema } from '../../../foundation/schema/walk.ts';
import type { Path } from '../../../foundation/data/Path.ts';
import { sections } from './dossier.ts';
import { boxed } from './secret.ts';
import { isGroup } from '../../../foundation/data/valueAt.ts';

/** A value of the dossier beside the schema that reads it. */
export interface Visit {
  readonly schema: Schema;
  readonly value: unknown;
  readonly path: Path;
  /** Inside a box: never for the client. */
  readonly isPrivate: boolean;
}

type Values = Readonly<Record<string, unknown>>;

// Several checks walk the same dossier.
const walked = new WeakMap<Values, readonly Visit[]>();

/** Walks the sections of a dossier as they were written: paths are counted from its top. */
export function visitDossier(values: Values): readonly Visit[] {
  const known = walked.get(values);
  if (known) return known;
  const visits = Object.entries(sections).flatMap(([name, schema]) => [...visitSchema(schema, values[name], [name])]);
  walked.set(values, visits);
  return visits;
}

/** Walks a value together with its schema, also where the value is wrong: every part that the schema knows of. */
export function* visitSchema(schema: Schema, value: unknown, path: Path, isPrivate = false): Generator<Visit> {
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
    const next = childOf(schema, key);
    if (next) yield* visitSchema(next, item, [...path, key], inBox);
  }
}
