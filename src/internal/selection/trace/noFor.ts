import type { Dossier } from '../../dossier/model/Dossier.ts';
import type { LibraryBlock } from '../../library/LibraryBlock.ts';
import { kindOf } from '../../roles/Role.ts';
import { whyBefore } from '../compareBlocks.ts';
import { functionOf, wishOf } from '../kindWords.ts';
import { isOut, type MemberChoice } from '../memberChoice.ts';
import type { Verdict } from '../Selection.ts';

type Reason = Pick<Verdict, 'rule' | 'reason'>;

/** Why a block that passed every gate is not for this member. */
export function noFor(block: LibraryBlock, member: MemberChoice, dossier: Dossier): Reason {
  const { profile, ranked, taste, coverage } = member;
  const who = functionOf(profile.roles);
  const wish = wishOf(block.kind);
  const pinned = profile.pin.includes(block.id) ? 'Pinned, but excluded' : 'Excluded';
  if (isOut(block, new Set(profile.exclude))) return { rule: 'exclude', reason: `${pinned} for ${profile.label}.` };
  if (isOut(block, new Set(dossier.arguments.exclude)))
    return { rule: 'exclude', reason: `${pinned} for the whole document.` };
  const waived = coverage.find(({ status, mustHave }) => status === 'waived' && isOfKind(mustHave, block.kind));
  if (waived && !profile.kinds.includes(block.kind))
    return { rule: 'waived', reason: `Waived for ${profile.label}: ${waived.reason ?? ''}.` };
  if (!asksFor(member, block))
    return {
      rule: 'not_asked',
      reason:
        profile.kinds.length === 0
          ? `${who} is convinced by own criteria alone, and it carries none of them.`
          : `${who} does not ask for ${wish}.`,
    };
  const instead = coverage.find(({ mustHave }) => isOfKind(mustHave, block.kind))?.mustHave[0];
  if (profile.kinds.length > 0 && !profile.kinds.includes(block.kind) && instead !== undefined)
    return { rule: 'not_asked', reason: `${who} takes ${wish} only in place of ${wishOf(instead)}.` };
  const [best] = ranked(block.kind);
  if (best && best.id !== block.id)
    return {
      rule: 'second_best',
      reason: `${who} asks for ${wish}; ${best.id} before ${block.id}: ${whyBefore(best, block, taste)}.`,
    };
  return {
    rule: 'limit',
    reason: `${who} asks for ${wish}, but other arguments come first and the number for one member is full (arguments.max_per_member: ${dossier.arguments.max_per_member}).`,
  };
}

const isOfKind = (mustHave: MemberChoice['coverage'][number]['mustHave'], kind: LibraryBlock['kind']): boolean =>
  mustHave.some((answer) => kindOf(answer) === kind);

function asksFor({ profile, coverage }: MemberChoice, { kind, criteria }: LibraryBlock): boolean {
  if (profile.kinds.length === 0 && criteria.some((criterion) => profile.weights.has(criterion))) return true;
  return profile.kinds.includes(kind) || coverage.some(({ mustHave }) => isOfKind(mustHave, kind));
}
