import type { Place } from '../diagnostics/Diagnostic.ts';
import type { Path } from '../data/Path.ts';

/** One YAML file as data: maps as objects, bare numbers as `SourceNumber`, everything else as itself. */
export interface Tree {
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
  /** First and last line (from 1) of a path with its key; null when nothing stands there. */
  readonly span: (path: Path) => readonly [number, number] | null;
  /** Where a path stands: its value, or its key; the nearest parent if nothing is there. */
  readonly place: (path: Path, at?: 'value' | 'key') => Place;
}
