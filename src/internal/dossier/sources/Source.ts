import type { Path } from '../../../foundation/data/Path.ts';
import type { Tree } from '../../../foundation/yaml/Tree.ts';

/** Where a section's value was read: a file, and the path inside it. */
export interface Source {
  readonly value: unknown;
  readonly tree: Tree;
  readonly prefix: Path;
}

/** Every section that some file gives, by name. */
export type Sources = ReadonlyMap<string, Source>;
