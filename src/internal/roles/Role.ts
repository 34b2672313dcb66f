import type { ArgumentKind } from '../../proposal/kinds.ts';

/**
 * What can answer a must-have: a kind, and of references whether the client is named. The first of a must-have's
 * alternatives meets it, the others stand in.
 */
export type Answer = ArgumentKind | 'reference:named' | 'reference:anonymous';

/** What a member does in the purchase. */
export const buyingRoles = ['decides', 'approves', 'vetoes', 'evaluates', 'uses', 'influences'] as const;
export type BuyingRole = (typeof buyingRoles)[number];

/** What convinces a member, whatever the role. */
export const orientations = ['business', 'relationship', 'financial', 'technical'] as const;
export type Orientation = (typeof orientations)[number];

/** What convinces a function of the client: a default, never a verdict (D8–D11). Data, one file a role. */
export interface Role {
  readonly id: string;
  /** Kinds of argument, the most convincing first. */
  readonly kinds: readonly ArgumentKind[];
  readonly mustHave: readonly (readonly Answer[])[];
  readonly buyingRole: BuyingRole;
  /** The orientation that this role's list serves; null for most. */
  readonly orientation: Orientation | null;
  /** The topic of the reader's guide that this function looks for; null for none. */
  readonly topic: string | null;
  /** What the function cares for, in a few words: whoever chooses a role sees them. Null where the id says it. */
  readonly note: string | null;
}

/** The kind that an answer is of. */
export function kindOf(answer: Answer): ArgumentKind {
  return answer === 'reference:named' || answer === 'reference:anonymous' ? 'reference' : answer;
}
