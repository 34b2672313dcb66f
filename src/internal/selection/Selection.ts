import type { Finding } from '../../foundation/diagnostics/Finding.ts';
import type { ArgumentKind } from '../../proposal/kinds.ts';
import type { LibraryBlock } from '../library/LibraryBlock.ts';
import type { Answer } from '../roles/Role.ts';

/** Why a member takes a block. */
export type Why = 'pin' | 'must_have' | 'stand_in' | 'criteria' | 'list';

/** One block of the document and everyone it is for; the core is for all. */
export interface Choice {
  readonly block: LibraryBlock;
  readonly core: boolean;
  readonly pinned: boolean;
  readonly serves: readonly { readonly member: string; readonly why: Why }[];
}

/** A block that is not in the document, with the reason in words. */
export interface Refusal {
  readonly block: string;
  readonly kind: ArgumentKind;
  readonly reason: string;
}

/** One member × must-have: what answers it, or why nothing does. */
export interface Coverage {
  readonly member: string;
  /** The must-have, first alternative first. */
  readonly mustHave: readonly Answer[];
  readonly status: 'met' | 'stand_in' | 'waived' | 'excluded' | 'gap';
  readonly block: string | null;
  /** The alternative that answers; null for a gap. */
  readonly answer: Answer | null;
  /** The reason of a waiver. */
  readonly reason: string | null;
}

/** Which blocks, in what order, for which members, and why. Internal: only the bodies of the chosen leave. */
export interface Selection {
  readonly chosen: readonly Choice[];
  readonly refused: readonly Refusal[];
  readonly coverage: readonly Coverage[];
  readonly findings: readonly Finding[];
}
