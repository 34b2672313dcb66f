import * as z from 'zod/mini';
import type { Path } from '../data/Path.ts';
import { isGroup, textOf, valueAt } from '../data/valueAt.ts';
import { allMeant } from '../diagnostics/didYouMean.ts';
import type { Expectation } from '../diagnostics/finding.ts';
import { otherWordFor } from './otherWords.ts';
import { fieldAt, keysAt } from './walk.ts';

interface Read {
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
}

/**
 * The key of a group with one field that is no field at all, where a text may stand as well: one text that YAML cut at its
 * colon. Null where that is not so, or where the key is a field misspelt.
 */
export function cutAtColon(path: Path, { schema, value }: Read): string | null {
  const group = valueAt(value, path);
  if (!isGroup(group)) return null;
  const [key, ...more] = Object.keys(group);
  if (key === undefined || more.length > 0 || /^[a-z_]+$/.test(key)) return null;
  const rest = textOf(valueAt(group, [key]));
  const fields = keysAt(schema, value, path);
  if (rest === null || fields.length === 0 || allMeant(key, fields).length > 0 || otherWordFor(key, fields) !== null)
    return null;
  const field = fieldAt(schema, value, path);
  return field !== null && z.core.safeParse(field, `${key}: ${rest}`).success ? key : null;
}

/** A group with one field, whose key is no language: one text that YAML cut at its colon. */
export function isTextWithColon({ form }: Expectation, path: Path, { value }: Pick<Read, 'value'>): boolean {
  const group = valueAt(value, path.slice(0, -1));
  return form === 'language' && isGroup(group) && Object.keys(group).length === 1;
}
