import { bare, childOf, fieldsOf, type Schema } from '../../../foundation/schema/walk.ts';
import * as z from 'zod/mini';
import { sections } from './dossier.ts';

let known: ReadonlySet<string> | null = null;

/** Whether a word is the name of a section or of a field of any. The names are gathered when somebody asks: hardly ever. */
export function isField(word: string): boolean {
  known ??= new Set([...Object.keys(sections), ...Object.values(sections).flatMap((schema) => namesIn(schema))]);
  return known.has(word);
}

function namesIn(schema: Schema): readonly string[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodMiniUnion) return inner._zod.def.options.flatMap(namesIn);
  const fields = fieldsOf(inner);
  if (fields !== null) return Object.entries(fields).flatMap(([name, field]) => [name, ...namesIn(field)]);
  const inside = childOf(inner, 0) ?? childOf(inner, '');
  return inside === null ? [] : namesIn(inside);
}

/** The sections that have a field of this name right under their own: `proposal or account`; null where that is none, or many. */
export function sectionsWith(field: string): string | null {
  const known: Readonly<Record<string, Schema>> = sections;
  const homes = Object.keys(known).filter((name) => {
    const schema = known[name];
    return schema !== undefined && Object.hasOwn(fieldsOf(bare(schema)) ?? {}, field);
  });
  return homes.length === 0 || homes.length > mostHomes ? null : homes.join(' or ');
}

/** More names help nobody. */
const mostHomes = 3;
