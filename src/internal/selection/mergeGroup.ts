import type { LibraryBlock } from '../library/LibraryBlock.ts';
import { byCodePoint, rankOf } from './compareBlocks.ts';
import type { MemberChoice } from './memberChoice.ts';
import type { Profile } from './Profile.ts';
import type { Choice, Refusal } from './Selection.ts';

/** One document for one group: the union of what its members take, each block once, in the order of the sections' rule. */
export function mergeGroup(
  core: readonly LibraryBlock[],
  pinned: readonly LibraryBlock[],
  members: readonly MemberChoice[],
  profiles: readonly Profile[],
  ranks: readonly string[],
): { readonly chosen: readonly Choice[]; readonly refused: readonly Refusal[] } {
  const influence = new Map(profiles.map((profile) => [profile.id, profile.influence]));
  const blocks = new Map(
    [...core, ...pinned, ...members.flatMap(({ takes }) => takes.map(({ block }) => block))].map((block) => [
      block.id,
      block,
    ]),
  );
  const choices = [...blocks.values()].map((block): Choice => ({
    block,
    core: core.includes(block),
    pinned: pinned.includes(block),
    serves: members.flatMap(({ member, takes }) =>
      takes.filter((take) => take.block.id === block.id).map(({ why }) => ({ member, why })),
    ),
  }));
  const weight = ({ serves }: Choice): number =>
    serves.reduce((sum, { member }) => sum + (influence.get(member) ?? 0), 0);
  const losers = choices.filter((choice) => choices.some((other) => beats(other, choice, weight)));
  const order = (a: Choice, b: Choice): number =>
    Number(b.block.kind === 'uniqueness' && b.core) - Number(a.block.kind === 'uniqueness' && a.core) ||
    rankOf(a.block, ranks) - rankOf(b.block, ranks) ||
    weight(b) - weight(a) ||
    a.block.order - b.block.order ||
    byCodePoint(a.block.id, b.block.id);
  return {
    chosen: choices.filter((choice) => !losers.includes(choice)).sort(order),
    refused: losers.map(({ block }) => ({
      block: block.id,
      kind: block.kind,
      reason: `another block of the group ${block.group ?? ''} is wanted by members with more influence`,
    })),
  };
}

/** Of blocks that say the same, the one wanted by the greater sum of influence stays. */
const beats = (other: Choice, choice: Choice, weight: (choice: Choice) => number): boolean =>
  other !== choice &&
  other.block.group !== null &&
  other.block.group === choice.block.group &&
  (weight(other) > weight(choice) ||
    (weight(other) === weight(choice) && byCodePoint(other.block.id, choice.block.id) < 0));
