import type { Facts } from '../../proposal/Facts.ts';
import type { ArgumentKind } from '../../proposal/kinds.ts';
import type { LibraryBlock } from '../library/LibraryBlock.ts';
import { kindOf, type Answer } from '../roles/Role.ts';
import { compareBlocks, weightOf, type Taste } from './compareBlocks.ts';
import type { Profile } from './Profile.ts';
import type { Coverage, Why } from './Selection.ts';

/** What a choice starts from: the blocks that passed every gate, and what the whole group gets anyway. */
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
  readonly member: string;
  readonly takes: readonly { readonly block: LibraryBlock; readonly why: Why }[];
  readonly coverage: readonly Coverage[];
}

/** Kinds that print whenever their facts are there; they cost a member nothing (D5). */
export const coreKinds: readonly ArgumentKind[] = ['understanding', 'benefit', 'uniqueness'];

/** One member's arguments: pins, then must-haves or their stand-ins, then the next kinds of the list (D11). */
export function memberChoice(profile: Profile, offered: Offered): MemberChoice {
  const excluded = new Set([...offered.excluded, ...profile.exclude]);
  const mine = offered.open.filter(({ id, kind }) => !excluded.has(id) && !excluded.has(`kind:${kind}`));
  const taste: Taste = {
    ...offered.taste,
    weights: profile.weights,
    pinned: new Set([...offered.taste.pinned, ...profile.pin]),
  };
  const best = (kind: ArgumentKind): LibraryBlock | undefined =>
    mine.filter((block) => block.kind === kind).sort(compareBlocks(taste))[0];

  const taken = new Map<string, { block: LibraryBlock; why: Why }>();
  const take = (block: LibraryBlock, why: Why): void => {
    if (!taken.has(block.id)) taken.set(block.id, { block, why });
  };

  for (const block of mine) if (profile.pin.includes(block.id)) take(block, 'pin');

  const coverage = profile.mustHave.map((mustHave): Coverage => {
    const found = answerTo(mustHave, profile, offered.facts, best, excluded);
    if (found.block) take(found.block, found.status === 'met' ? 'must_have' : 'stand_in');
    return { member: profile.id, mustHave, ...found, block: found.block?.id ?? null };
  });

  for (const { block, why } of furtherKinds(profile, best, mine)) {
    if (countBeyondCore(taken, offered.core) >= offered.maxPerMember) break;
    take(block, why);
  }
  return { member: profile.id, takes: [...taken.values()], coverage };
}

const countBeyondCore = (taken: ReadonlyMap<string, unknown>, core: readonly LibraryBlock[]): number =>
  [...taken.keys()].filter((id) => !core.some((block) => block.id === id)).length;

interface Found {
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
  excluded: ReadonlySet<string>,
): Found {
  const [first] = mustHave;
  const kind = first === undefined ? undefined : kindOf(first);
  const reason = kind === undefined ? undefined : profile.waive[kind];
  if (reason !== undefined) return { status: 'waived', block: null, answer: null, reason };
  if (kind !== undefined && excluded.has(`kind:${kind}`))
    return { status: 'excluded', block: null, answer: null, reason: null };
  for (const [i, answer] of mustHave.entries()) {
    const block = isGiven(answer, facts) ? best(kindOf(answer)) : undefined;
    if (block) return { status: i === 0 ? 'met' : 'stand_in', block, answer, reason: null };
  }
  return { status: 'gap', block: null, answer: null, reason: null };
}

/** A reference by name is something else than one without. */
const isGiven = (answer: Answer, { references }: Facts): boolean =>
  answer === 'reference:named'
    ? references.some(({ named }) => named)
    : answer === 'reference:anonymous'
      ? references.some(({ named }) => !named)
      : true;

/** The best block of each further kind; kinds that carry the member's own criteria first. Without a list, by criteria alone. */
function furtherKinds(
  { kinds, weights }: Profile,
  best: (kind: ArgumentKind) => LibraryBlock | undefined,
  mine: readonly LibraryBlock[],
): readonly { readonly block: LibraryBlock; readonly why: Why }[] {
  const listed = kinds.length > 0 ? kinds : [...new Set(mine.map(({ kind }) => kind))].sort();
  const blocks = listed.flatMap((kind) => best(kind) ?? []);
  const wanted = blocks.filter((block) => weightOf(block, weights) > 0);
  const rest = kinds.length > 0 ? blocks.filter((block) => weightOf(block, weights) === 0) : [];
  return [
    ...[...wanted]
      .sort((a, b) => weightOf(b, weights) - weightOf(a, weights))
      .map((block) => ({ block, why: 'criteria' as const })),
    ...rest.map((block) => ({ block, why: 'list' as const })),
  ];
}
