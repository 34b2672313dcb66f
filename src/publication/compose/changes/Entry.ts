import type { Leaf } from '../../../proposal/leaves.ts';
import type { Proposal } from '../../../proposal/Proposal.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Composer } from '../pieces/Composer.ts';

/** What a change is about, in the order in which a client looks at it. */
export const changeAreas = ['price', 'terms', 'scope', 'dates', 'people', 'other'] as const;
export type ChangeArea = (typeof changeAreas)[number];

/** One thing that a proposal says, by which two revisions are held together. */
export interface Entry {
  readonly area: ChangeArea;
  /** Entries of one list are held against each other: by their key, then by their words. */
  readonly list: string;
  /** Where it was written, as an opaque key; null for what is computed. */
  readonly key: string | null;
  /** What it is: "In scope", "Unit price". */
  readonly topic: Inlines;
  /** What it is called; empty where its words say that themselves. */
  readonly name: Inlines;
  readonly value: Inlines;
}

/** A revision as it is compared: what it says, and the key of the place of each text. */
export interface Revision {
  readonly proposal: Proposal;
  readonly keyOf: (leaf: Leaf) => string | null;
}

/** A revision with the ways to say something in its language. */
export interface RevisionWriter extends Composer {
  readonly keyOf: Revision['keyOf'];
}
