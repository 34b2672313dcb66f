import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Facts } from '../../proposal/Facts.ts';
import type { Dossier } from '../dossier/Dossier.ts';
import type { Library, LibraryBlock } from '../library/LibraryBlock.ts';
import type { Role } from '../roles/Role.ts';
import { compareBlocks, type Taste } from './compareBlocks.ts';
import { coverageFindings } from './coverageFindings.ts';
import { consentFindings } from './gates/consentFindings.ts';
import { gateOf } from './gates/gateOf.ts';
import { groupFindings } from './groupFindings.ts';
import { coreKinds, memberChoice } from './memberChoice.ts';
import { mergeGroup } from './mergeGroup.ts';
import { overrideFindings } from './overrideFindings.ts';
import { profileOf } from './Profile.ts';
import type { Refusal, Selection } from './Selection.ts';

export interface SelectionInput {
  readonly dossier: Dossier;
  readonly facts: Facts;
  readonly library: Library;
  readonly roles: ReadonlyMap<string, Role>;
  readonly language: string;
  readonly expiry: CalendarDate;
}

/** Chooses the arguments this group needs (D6–D11): gates, then each member, then one document for all. */
export function select({ dossier, facts, library, roles, language, expiry }: SelectionInput): Selection {
  const gated = library.flatMap((block): readonly Refusal[] => {
    const reason = gateOf(block, facts, language);
    return reason === null ? [] : [{ block: block.id, kind: block.kind, reason }];
  });
  const closed = new Set(gated.map(({ block }) => block));
  const excluded = new Set(dossier.arguments.exclude);
  const isOut = ({ id, kind }: LibraryBlock): boolean => excluded.has(id) || excluded.has(`kind:${kind}`);
  const open = library.filter((block) => !closed.has(block.id));

  const taste: Taste = {
    pinned: new Set(dossier.arguments.pin),
    weights: new Map(),
    ranks: dossier.account.criteria.map(({ id }) => id),
    industry: dossier.account.industry ?? null,
    tags: new Set(dossier.offer.tags),
  };
  const core = coreKinds.flatMap((kind) => {
    const [best] = open
      .filter((block) => block.kind === kind && block.placesFacts && !isOut(block))
      .sort(compareBlocks(taste));
    return best ?? [];
  });
  const pinned = open.filter((block) => dossier.arguments.pin.includes(block.id) && !isOut(block));
  const profiles = dossier.dmu.map((member, i) => profileOf(member, i, roles));
  const offered = { open, core, facts, taste, excluded, maxPerMember: dossier.arguments.max_per_member };
  const members = profiles.map((profile) => memberChoice(profile, offered));
  const { chosen, refused } = mergeGroup(core, pinned, members, profiles, taste.ranks);
  const coverage = members.flatMap((member) => member.coverage);
  return {
    chosen,
    refused: [...gated, ...refused],
    coverage,
    findings: [
      ...overrideFindings(dossier, library, gated),
      ...consentFindings(dossier, expiry),
      ...coverageFindings(coverage, profiles),
      ...groupFindings(dossier, profiles, chosen),
    ],
  };
}
