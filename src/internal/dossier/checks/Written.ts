import type { Places } from '../Dossier.ts';

/** The sections as they were written, before any schema: what the checks across sections look at. */
export interface Written {
  /** Value of each section by its name. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly places: Places;
  /** Sections that are written in a file that can't be read: nothing is known of them. */
  readonly unreadable: ReadonlySet<string>;
}
