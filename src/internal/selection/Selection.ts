import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Finding } from '../../foundation/diagnostics/finding.ts';
import type { ArgumentKind } from '../../proposal/kinds.ts';
import type { Condition, LibraryBlock } from '../library/LibraryBlock.ts';
import type { Withheld } from '../references/consent.ts';
import type { Answer } from '../roles/Role.ts';
import type { Profile } from './Profile.ts';

/** Why a member takes a block. */
export type Why = 'pin' | 'must_have' | 'stand_in' | 'criteria' | 'list';

/** The rule or gate behind a yes or a no. */
export type Rule =
  Why | 'core' | 'gate' | 'exclude' | 'same_words' | 'waived' | 'silenced' | 'not_asked' | 'second_best' | 'limit';

/** One block of the document and everyone it is for; the core is for all. */
export interface ChosenBlock {
  readonly block: LibraryBlock;
  readonly core: boolean;
  readonly pinned: boolean;
  readonly serves: readonly { readonly member: string; readonly why: Why }[];
  /** Whether it serves one of several people, so that its bridge says what it means for the others. */
  readonly bridges: boolean;
}

/** Yes or no to one block for one member, with the rule responsible and its reason as a sentence. */
export interface Verdict {
  readonly member: string;
  readonly yes: boolean;
  readonly rule: Rule;
  readonly reason: string;
  /** The block that came first, where one did. */
  readonly winner?: string;
}

/** Yes or no to one block as a whole, then for each member. */
export interface BlockTrace {
  readonly block: string;
  readonly kind: ArgumentKind;
  readonly yes: boolean;
  readonly rule: Rule;
  readonly reason: string;
  /** The block that came first, or that says the same, where one did. */
  readonly winner?: string;
  readonly members: readonly Verdict[];
}

/** Why the proposal has no facts of a kind. */
export type Missing =
  | {
      readonly reason:
        'noFacts' | 'noSituation' | 'noExclusivity' | 'notApproved' | 'noReference' | 'noFigure' | 'noResults';
    }
  /** Every figure belongs to a reference that may not be printed: the first of them, and its reference. */
  | { readonly reason: 'withheldFigures'; readonly figure: string; readonly reference: string }
  /** No reference may be printed; the one that is nearest at hand, with when its consent ends. */
  | {
      readonly reason: 'consent';
      readonly withheld: Withheld;
      readonly reference: string;
      /** When it was asked; null where nobody did. */
      readonly asked: CalendarDate | null;
      readonly ends: CalendarDate;
      readonly expiry: CalendarDate;
    }
  | { readonly reason: 'silentHistory'; readonly status: string };

/** Why a block may not be used: its state, its `when`, the facts of its kind, or a value that it prints. */
export type Gate =
  | { readonly reason: 'status'; readonly status: LibraryBlock['status'] }
  | { readonly reason: 'language'; readonly language: string }
  | { readonly reason: 'when'; readonly condition: Condition }
  | { readonly reason: 'hole'; readonly path: string }
  | Missing;

/** A block that is not in the document because of a gate. */
export interface Refusal {
  readonly block: LibraryBlock;
  readonly gate: Gate;
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
  readonly profiles: readonly Profile[];
  readonly chosen: readonly ChosenBlock[];
  readonly coverage: readonly Coverage[];
  /** Every block of the library: those in the document first, in its order, then the others by id. */
  readonly trace: readonly BlockTrace[];
  readonly findings: readonly Finding[];
}
