import * as z from 'zod/mini';
import type { Path } from '../data/Path.ts';
import { isGroup, valueAt } from '../data/valueAt.ts';
import type { Place } from '../diagnostics/Diagnostic.ts';
import { fieldAt, fieldsOf, schemaAt } from './walk.ts';

/** One section as it was read, with all that an explanation of its errors needs. */
export interface Reading {
  /** Null for a file that is read as a whole. */
  readonly section: string | null;
  /** Names of all sections, for keys that are one level too deep. */
  readonly sections: readonly string[];
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  /** The section in which a key may be written; null where that is none, or several. */
  readonly homeOf?: (key: string) => string | null;
  /** Place of a path that begins inside the section. */
  readonly place: (path: Path, at?: 'value' | 'key') => Place;
  /** The remark that stands where a value is expected; of files that have no such texts nobody asks. */
  readonly remark?: (path: Path) => string | null;
}

/** A path inside a section counted from the top of the dossier. */
export const pathIn = ({ section }: Reading, path: Path): Path => (section === null ? path : [section, ...path]);

/**
 * Whether a group is written in braces: then its place is that of its first brace, and not that of its name; nor, where it
 * is an entry of a list, that of its first field.
 */
export function isFlow(path: Path, { place, value }: Reading): boolean {
  const group = valueAt(value, path);
  const [first] = isGroup(group) ? Object.keys(group) : [];
  if (typeof path.at(-1) !== 'number') return !isSamePlace(place(path), place(path, 'key'));
  return first === undefined || !isSamePlace(place(path), place([...path, first], 'key'));
}

const isSamePlace = (a: Place, b: Place): boolean => a.line === b.line && a.column === b.column;

/** Whether a field of a group has to be there: nobody is told to delete it. */
export function isNeeded(path: Path, { schema, value }: Reading): boolean {
  if (typeof path.at(-1) !== 'string') return false;
  const field = fieldAt(schema, value, path);
  const holder = schemaAt(schema, value, path.slice(0, -1));
  return field !== null && holder !== null && fieldsOf(holder) !== null && !z.core.safeParse(field, undefined).success;
}
