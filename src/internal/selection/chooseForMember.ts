import type { Facts } from '../../proposal/Facts.ts';
import { argumentKinds, type ArgumentKind } from '../../proposal/kinds.ts';
import type { LibraryBlock } from '../library/LibraryBlock.ts';
import { kindOf, type Answer } from '../roles/Role.ts';
import { compareBlocks, weightOf, weightOfFacts, type Taste } from './compareBlocks.ts';
import type { Profile } from './Profile.ts';
import type { Coverage, Why } from './Selection.ts';

/** What a member chooses from: the blocks that passed every gate, and what the whole group gets anyway. */
export interface Offered {
  readonly open: readonly LibraryBlock[];
  readonly core: readonly LibraryBlock[];
  readonly facts: Facts;
  readonly taste: Omit<Taste, 'weights'>;
  /** Ids and `kind:<kind>` that the dossier keeps out for everybody. */
  readonly excluded: ReadonlySet<string>;
  readonly maxPerMember: number;
}

export interface MemberChoice {
  readonly profile: Profile;
  readonly takes: readonly { readonly block: LibraryBlock; readonly why: Why; readonly answer: Answer | null }[];
  readonly coverage: readonly Coverage[];
  /** How this member's best block of a kind is found. */
  readonly taste: Taste;
  /** The blocks of a kind that this member may get, the best first. */
  readonly ranked: (kind: ArgumentKind) => readonly LibraryBlock[];
}

/** Whether a block is kept out, by its id or with its kind. */
export const isOut = ({ id, kind }: LibraryBlock, excluded: ReadonlySet<string>): boolean =>
  excluded.has(id) || excluded.has(`kind:${kind}`);

/** One member's arguments: pins, then must-haves or their stand-ins, then the next kinds of the list (D11). */
export function chooseForMember(profile: Profile, offered: Offered): MemberChoice {
  const { open, core, facts, maxPerMember } = offered;
  const excluded = new Set([...offered.excluded, ...profile.exclude]);
  const mine = open.filter((block) => !isOut(block, excluded));
  const taste: Taste = {
    ...offered.taste,
    weights: profile.weights,
    pinned: new Set([...offered.taste.pinned, ...profile.pin]),
  };
  const compare = compareBlocks(taste);
  const ranked = (kind: ArgumentKind): readonly LibraryBlock[] =>
    mine.filter((block) => block.kind === kind).sort(compare);
  const silenced = (kind: ArgumentKind): boolean => {
    const all = open.filter((block) => block.kind === kind);
    return excluded.has(`kind:${kind}`) || (all.length > 0 && all.every((block) => isOut(block, excluded)));
  };

  const taken = new Map<string, MemberChoice['takes'][number]>();
  const take = (block: LibraryBlock, why: Why, answer: Answer | null = null): void => {
    if (!taken.has(block.id)) taken.set(block.id, { block, why, answer });
  };
  for (const block of mine.filter(({ id }) => profile.pin.includes(id)).sort(compare)) take(block, 'pin');
  const coverage = profile.mustHave.map((mustHave): Coverage => {
    const found = answerTo(mustHave, profile, facts, (kind) => ranked(kind)[0], silenced);
    if (found.block) take(found.block, found.status === 'met' ? 'must_have' : 'stand_in', found.answer);
    return { member: profile.id, mustHave, ...found, block: found.block?.id ?? null };
  });
  const isCore = ({ id }: LibraryBlock): boolean => core.some((block) => block.id === id);
  const count = (): number => [...taken.values()].filter(({ block }) => !isCore(block)).length;
  const further = furtherKinds(profile, ranked, taste);
  // The core costs a member nothing, so it is noted even where the number is used up.
  for (const { block, why } of further) if (isCore(block) || count() < maxPerMember) take(block, why);
  return {
    profile,
    takes: [...taken.values()],
    coverage,
    taste,
    ranked,
  };
}

interface Answered {
  readonly status: Coverage['status'];
  readonly block: LibraryBlock | null;
  readonly answer: Answer | null;
  readonly reason: string | null;
}

/** Waived, silenced by an exclusion, met, stood in for, or a gap. */
function answerTo(
  mustHave: readonly Answer[],
  profile: Profile,
  facts: Facts,
  best: (kind: ArgumentKind) => LibraryBlock | undefined,
  silenced: (kind: ArgumentKind) => boolean,
): Answered {
  const [first] = mustHave;
  const none = { block: null, answer: null, reason: null };
  if (first === undefined) return { ...none, status: 'gap' };
  const reason = profile.waive[kindOf(first)];
  if (reason !== undefined) return { ...none, status: 'waived', reason };
  if (silenced(kindOf(first))) return { ...none, status: 'excluded' };
  for (const [i, answer] of mustHave.entries()) {
    const block = isGiven(answer, facts) ? best(kindOf(answer)) : undefined;
    if (block) return { status: i === 0 ? 'met' : 'stand_in', block, answer, reason: null };
  }
  return { ...none, status: 'gap' };
}

/** A reference by name is a different answer from one without. */
const isGiven = (answer: Answer, { references }: Facts): boolean =>
  answer === 'reference:named'
    ? references.some(({ named }) => named)
    : answer === 'reference:anonymous'
      ? references.some(({ named }) => !named)
      : true;

/**
 * The best block of each further kind; kinds that carry the member's own criteria first, also those that the role does
 * not ask for where facts of the dossier carry them. Whoever has no list gets what else the dossier tells, as far as the
 * number for one member reaches: no fact is left out for want of a role.
 */
function furtherKinds(
  { kinds }: Profile,
  ranked: MemberChoice['ranked'],
  taste: Taste,
): readonly { readonly block: LibraryBlock; readonly why: Why }[] {
  const weight = (block: LibraryBlock): number => weightOf(block, taste);
  const listed = (kinds.length > 0 ? kinds : argumentKinds).flatMap((kind) => ranked(kind)[0] ?? []);
  const unlisted = argumentKinds
    .filter((kind) => kinds.length > 0 && !kinds.includes(kind))
    .flatMap((kind) => ranked(kind).find((block) => weightOfFacts(block, taste) > 0) ?? []);
  const wanted = [...listed, ...unlisted].filter((block) => weight(block) > 0).sort((a, b) => weight(b) - weight(a));
  const rest = listed.filter((block) => weight(block) === 0 && (kinds.length > 0 || block.placesFacts));
  return [
    ...wanted.map((block) => ({ block, why: 'criteria' as const })),
    ...rest.map((block) => ({ block, why: 'list' as const })),
  ];
}
