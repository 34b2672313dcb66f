import type { LibraryBlock } from '../library/LibraryBlock.ts';
import { byCodePoint, rankOf } from './compareBlocks.ts';
import type { MemberChoice } from './memberChoice.ts';
import type { Choice } from './Selection.ts';

/** What stands in the document before anybody asks: the core, and what is pinned for the whole document. */
interface Given {
  readonly core: readonly LibraryBlock[];
  readonly pinned: readonly LibraryBlock[];
  /** The account's criteria, most important first. */
  readonly ranks: readonly string[];
}

/** One document for one group: the union of what its members take, each block once, in the order of the sections' rule. */
export function mergeGroup({ core, pinned, ranks }: Given, members: readonly MemberChoice[]): readonly Choice[] {
  const taken = members.flatMap(({ takes }) => takes.map(({ block }) => block));
  const blocks = new Map([...core, ...pinned, ...taken].map((block) => [block.id, block]));
  const choices = [...blocks.values()].map((block): Choice => {
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

/** In "Why this offer" the statement of uniqueness stands first. */
const isStatement = ({ block, core }: Choice): boolean => block.kind === 'uniqueness' && core;

/** The sum of influence of those whom a choice serves. */
export function influenceOn(members: readonly MemberChoice[]): (choice: Choice) => number {
  const influence = new Map(members.map(({ profile }) => [profile.id, profile.influence]));
  return ({ serves }) => serves.reduce((sum, { member }) => sum + (influence.get(member) ?? 0), 0);
}
