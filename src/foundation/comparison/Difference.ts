import type { Paragraph } from './Said.ts';

/** Words that stand in the place of others; one of both is empty where words were put in or taken out. */
export interface Change {
  readonly ours: string;
  readonly theirs: string;
  /** In UTF-16 units of the two texts. */
  readonly oursAt: readonly [from: number, to: number];
  readonly theirsAt: readonly [from: number, to: number];
}

/** Whether a change is one that Word kept, and shows: all of it, a part of it, or nothing. */
export type Tracked = 'yes' | 'partly' | 'no';

/** One thing that is not as it was. Several paragraphs are those of one row, or parts of what was cut or joined. */
export interface Difference {
  readonly kind: 'changed' | 'added' | 'removed' | 'moved' | 'split' | 'joined' | 'struck';
  /** Whether it is a whole row of a table. */
  readonly isRow: boolean;
  readonly ours: readonly Paragraph[];
  readonly theirs: readonly Paragraph[];
  /** Of what is there in both: what is told apart, in order. */
  readonly changes: readonly Change[];
  readonly tracked: Tracked;
  /** Who made it, as Word says; empty where it kept nothing. */
  readonly by: readonly string[];
  /** The paragraph of ours before it, by which what was added is found. */
  readonly after: Paragraph | null;
}
