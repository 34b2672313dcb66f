import type { Facts } from '../../proposal/Facts.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';
import type { LibraryBlock } from '../library/LibraryBlock.ts';
import { compareBlocks, type Taste } from './compareBlocks.ts';
import { findRivals } from './findRivals.ts';
import { coreKinds, isOut, memberChoice, type MemberChoice } from './memberChoice.ts';
import { influenceOn, mergeGroup } from './mergeGroup.ts';
import type { Profile } from './Profile.ts';
import type { Choice } from './Selection.ts';

/** What the group gets, and what gave way to something that says the same. */
export interface Settled {
  readonly choices: readonly Choice[];
  readonly members: readonly MemberChoice[];
  /** Id of a block that gave way → id of the one it gave way to. */
  readonly gaveWay: ReadonlyMap<string, string>;
}

/** Lets every member choose, puts it together, and begins again without the blocks that say the same as another. */
export function settle(
  dossier: Dossier,
  facts: Facts,
  passed: readonly LibraryBlock[],
  profiles: readonly Profile[],
): Settled {
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
): Pick<Settled, 'choices' | 'members'> {
  const { pin, exclude, max_per_member: maxPerMember } = dossier.arguments;
  const excluded = new Set(exclude);
  const taste = tasteOf(dossier);
  const free = open.filter((block) => !isOut(block, excluded));
  // What anybody pins shall be the core, rather than stand beside it.
  const compare = compareBlocks({ ...taste, pinned: new Set([...pin, ...profiles.flatMap((profile) => profile.pin)]) });
  const core = coreKinds.flatMap(
    (kind) => free.filter((block) => block.kind === kind && block.placesFacts).sort(compare)[0] ?? [],
  );
  // A member's exclusion is stronger than the document's pin: where all of them exclude a block, nobody wants it.
  const isWanted = (block: LibraryBlock): boolean =>
    profiles.some((profile) => !isOut(block, new Set(profile.exclude))) || profiles.length === 0;
  const pinned = free.filter((block) => pin.includes(block.id) && isWanted(block));
  const offered = { open, core, facts, taste, excluded, maxPerMember };
  const members = profiles.map((profile) => memberChoice(profile, offered));
  return { choices: mergeGroup({ core, pinned, ranks: taste.ranks }, members), members };
}

/** What steers the choice for everybody. */
const tasteOf = ({ account, offer, arguments: { pin } }: Dossier): Taste => ({
  pinned: new Set(pin),
  weights: new Map(),
  ranks: account.criteria.map(({ id }) => id),
  industry: account.industry ?? null,
  tags: new Set(offer.tags),
});
