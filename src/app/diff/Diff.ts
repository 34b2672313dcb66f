import type { Change } from '../../foundation/comparison/Difference.ts';
import type { TreeChange } from '../../foundation/trees/TreeChange.ts';
import type { Area } from '../areas.ts';

/** Where something stands. */
export interface DiffPlace {
  /** As one writes it, `offer.lines[2].qty`; null where a lock alone is known. */
  readonly path: string | null;
  readonly file: string | null;
  readonly line: number | null;
}

export type Privacy = 'public' | 'partly' | 'private';

/** One change, as a KAM reads it. */
export interface DiffLine {
  readonly kind: TreeChange['kind'];
  readonly area: Area;
  /** Whether a client reads it: `partly` where an entry has parts that nobody outside reads. */
  readonly privacy: Privacy;
  /** What the entry is called in which it stands; empty where it stands in none. */
  readonly name: string;
  readonly was: DiffPlace | null;
  readonly now: DiffPlace | null;
  /** Null where there was nothing, or is nothing now. */
  readonly before: string | null;
  readonly after: string | null;
  /** Of two long texts the words that differ. */
  readonly changes: readonly Change[];
  /** Places that follow an id which is another one now. */
  readonly followers: number;
}

/** One of the two that are compared. */
export interface DiffSide {
  /** As it was named. */
  readonly file: string;
  readonly from: 'lock' | 'dossier';
  readonly number: string | null;
  readonly revision: string;
  readonly title: string;
  readonly client: string;
}

/**
 * What is known of the private part: `compared` with the rest; the `same` or `changed` by its digest; `unchecked` for want
 * of the key; `unseen` between two locks.
 */
export type PrivatePart = 'compared' | 'same' | 'changed' | 'unchecked' | 'unseen';

export interface Diff {
  readonly before: DiffSide;
  readonly after: DiffSide;
  /** Price first, then terms, scope, dates, people, and the rest; each in the order of the dossier. */
  readonly lines: readonly DiffLine[];
  readonly privatePart: PrivatePart;
}
