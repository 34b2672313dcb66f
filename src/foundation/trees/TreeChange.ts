import type { Path } from '../data/Path.ts';
import type { Plain } from '../data/Plain.ts';

/** A value of a tree, and where it stands there. */
export interface Standing {
  readonly path: Path;
  readonly value: Plain;
}

/**
 * One difference between two trees. `moved`: the same entry in another list, or at another rank where rank counts; what
 * differs in it besides is told apart. `renamed`: the same entry with another id.
 */
export type TreeChange =
  | { readonly kind: 'changed'; readonly before: Standing; readonly after: Standing }
  | { readonly kind: 'moved'; readonly before: Standing; readonly after: Standing }
  | {
      readonly kind: 'renamed';
      readonly before: Standing;
      readonly after: Standing;
      readonly from: string;
      readonly to: string;
      /** How many other places say the new id for the old one. */
      readonly followers: number;
    }
  | { readonly kind: 'added'; readonly before: null; readonly after: Standing }
  | { readonly kind: 'removed'; readonly before: Standing; readonly after: null };

/** What of a tree is one value, and when two of those say the same. */
export interface Atoms {
  readonly isAtom: (value: Plain) => boolean;
  readonly isSame: (one: Plain, other: Plain) => boolean;
}
