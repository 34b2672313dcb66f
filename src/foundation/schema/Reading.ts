import type { Place } from '../diagnostics/Diagnostic.ts';
import type { Path } from '../data/Path.ts';
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

/** A path inside a section counted from the top of the dossier. */
export const pathIn = ({ section }: Reading, path: Path): Path => (section === null ? path : [section, ...path]);
