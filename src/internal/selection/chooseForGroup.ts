import type { Facts } from '../../proposal/Facts.ts';
import { argumentKinds, type ArgumentKind } from '../../proposal/kinds.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';
import type { LibraryBlock } from '../library/LibraryBlock.ts';
import { compareBlocks, type Taste, byCodePoint, rankOf } from './compareBlocks.ts';
import { findRivals } from './rivals.ts';
import { chooseForMember, isOut, type MemberChoice } from './chooseForMember.ts';
import { coreKinds } from './kinds.ts';

import type { Profile } from './Profile.ts';
import type { ChosenBlock } from './Selection.ts';

/** What the group gets, and what gave way to something that says the same. */
interface GroupChoice {
  readonly choices: readonly ChosenBlock[];
  readonly members: readonly MemberChoice[];
  /** Id of a block that gave way → id of the one it gave way to. */
  readonly gaveWay: ReadonlyMap<string, string>;
}

/**
 * Lets every member choose and merges what they take; then chooses again without the blocks that say the same as
 * another, until no two do.
 */
export function chooseForGroup(
  dossier: Dossier,
  facts: Facts,
  passed: readonly LibraryBlock[],
  profiles: readonly Profile[],
): GroupChoice {
  const gaveWay = new Map<string, string>();
  for (;;) {
    const open = passed.filter(({ id }) => !gaveWay.has(id));
    const { choices, members } = chooseOnce(dossier, facts, open, profiles);
    const rivals = findRivals(choices, influenceOn(members));
    if (rivals.length === 0) return { choices, members, gaveWay };
    for (const { loser, winner } of rivals) gaveWay.set(loser.block.id, winner.block.id);
  }
}

function chooseOnce(
  dossier: Dossier,
  facts: Facts,
  open: readonly LibraryBlock[],
  profiles: readonly Profile[],
): Pick<GroupChoice, 'choices' | 'members'> {
  const { pin, exclude, max_per_member: maxPerMember } = dossier.arguments;
  const excluded = new Set(exclude);
  const taste = { ...tasteOf(dossier), answers: answersOf(carriedBy(dossier, facts)) };
  const free = open.filter((block) => !isOut(block, excluded));
  // A block that anybody pins becomes the core of its kind, instead of a second block beside it.
  const compare = compareBlocks({ ...taste, pinned: new Set([...pin, ...profiles.flatMap((profile) => profile.pin)]) });
  const core = coreKinds.flatMap(
    (kind) => free.filter((block) => block.kind === kind && block.placesFacts).sort(compare)[0] ?? [],
  );
  // A member's exclusion is stronger than the document's pin: where all of them exclude a block, nobody wants it.
  const isWanted = (block: LibraryBlock): boolean =>
    profiles.some((profile) => !isOut(block, new Set(profile.exclude))) || profiles.length === 0;
  const pinned = free.filter((block) => pin.includes(block.id) && isWanted(block));
  const offered = { open, core, facts, taste, excluded, maxPerMember };
  const members = profiles.map((profile) => chooseForMember(profile, offered));
  return { choices: mergeGroup({ core, pinned, ranks: taste.ranks }, members), members };
}

/** The criteria of a block, and of the facts that it prints. */
const answersOf =
  (carried: ReadonlyMap<ArgumentKind, readonly string[]>): Taste['answers'] =>
  ({ criteria, kind, placesFacts }) => [...new Set([...criteria, ...(placesFacts ? (carried.get(kind) ?? []) : [])])];

/** The criteria that the facts of each kind carry: a reference or a figure that is withheld is none of them. */
function carriedBy(
  { account }: Dossier,
  { account: said, offer, references, figures }: Facts,
): ReadonlyMap<ArgumentKind, readonly string[]> {
  const facts: Partial<Record<ArgumentKind, readonly { readonly criteria: readonly { readonly text: string }[] }[]>> = {
    ...offer.points,
    benefit: offer.benefits,
    uniqueness: offer.uniqueness,
    reference: references,
    figure: Object.values(figures),
  };
  return new Map(
    argumentKinds.map((kind) => {
      const labels = new Set((facts[kind] ?? []).flatMap(({ criteria }) => criteria.map(({ text }) => text)));
      return [
        kind,
        account.criteria.flatMap(({ id }, i) => (labels.has(said.criteria[i]?.label.text ?? '') ? [id] : [])),
      ];
    }),
  );
}

/** What steers the choice for everybody. */
const tasteOf = ({ account, offer, arguments: { pin } }: Dossier): Omit<Taste, 'answers'> => ({
  pinned: new Set(pin),
  weights: new Map(),
  ranks: account.criteria.map(({ id }) => id),
  industry: account.industry ?? null,
  tags: new Set(offer.tags),
});

/** What is in the document before anybody asks: the core, and what is pinned for the whole document. */
interface Given {
  readonly core: readonly LibraryBlock[];
  readonly pinned: readonly LibraryBlock[];
  /** The account's criteria, most important first. */
  readonly ranks: readonly string[];
}

/** One document for one group: the union of what its members take, each block once, in the order of the sections' rule. */
function mergeGroup({ core, pinned, ranks }: Given, members: readonly MemberChoice[]): readonly ChosenBlock[] {
  const taken = members.flatMap(({ takes }) => takes.map(({ block }) => block));
  const blocks = new Map([...core, ...pinned, ...taken].map((block) => [block.id, block]));
  const choices = [...blocks.values()].map((block): ChosenBlock => {
    const serves = members.flatMap(({ profile, takes }) =>
      takes.filter((take) => take.block.id === block.id).map(({ why }) => ({ member: profile.id, why })),
    );
    const isCore = core.some(({ id }) => id === block.id);
    return {
      block,
      core: isCore,
      pinned: pinned.some(({ id }) => id === block.id) || serves.some(({ why }) => why === 'pin'),
      serves,
      bridges: !isCore && serves.length === 1 && members.length > 1,
    };
  });
  const influence = influenceOn(members);
  return choices.sort(
    (a, b) =>
      Number(isStatement(b)) - Number(isStatement(a)) ||
      rankOf(a.block, ranks) - rankOf(b.block, ranks) ||
      influence(b) - influence(a) ||
      a.block.order - b.block.order ||
      byCodePoint(a.block.id, b.block.id),
  );
}

/** In "Why this offer" the statement of uniqueness comes first. */
const isStatement = ({ block, core }: ChosenBlock): boolean => block.kind === 'uniqueness' && core;

/** The sum of influence of those whom a choice serves. */
function influenceOn(members: readonly MemberChoice[]): (choice: ChosenBlock) => number {
  const influence = new Map(members.map(({ profile }) => [profile.id, profile.influence]));
  return ({ serves }) => serves.reduce((sum, { member }) => sum + (influence.get(member) ?? 0), 0);
}
