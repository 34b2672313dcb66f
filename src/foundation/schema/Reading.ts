import type { Place } from '../diagnostics/Diagnostic.ts';
import { formatPath } from '../yaml/formatPath.ts';
import type { Path } from '../yaml/Path.ts';
import type * as z from 'zod/mini';

/** One section as it was read, with all that an explanation of its errors needs. */
export interface Reading {
  /** Null for a file that is read as a whole. */
  readonly section: string | null;
  /** Names of all sections, for keys that stand one level too deep. */
  readonly sections: readonly string[];
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  /** Place of a path that begins inside the section. */
  readonly place: (path: Path, at?: 'value' | 'key') => Place;
}

/** A path inside a section as the user writes it, from the top of the dossier. */
export function pathIn({ section }: Reading, path: Path): string {
  return formatPath(section === null ? path : [section, ...path]);
}
