import { whyBefore } from '../compareBlocks.ts';
import { functionOf, wishOf } from '../kindWords.ts';
import type { ArgumentKind } from '../../../proposal/kinds.ts';
import type { MemberChoice } from '../memberChoice.ts';

/** Why a member gets a block: "HR asks for references; retail-proof before starter-reference: same industry." */
export function yesFor({ block, why, answer }: MemberChoice['takes'][number], member: MemberChoice): string {
  const { profile, coverage } = member;
  const who = functionOf(profile.roles);
  const kind = wishOf(answer ?? block.kind);
  switch (why) {
    case 'pin':
      return `Pinned for ${profile.label}.`;
    case 'must_have':
      return `${who} must have ${kind}${before(member, block.kind)}.`;
    case 'stand_in': {
      const first = coverage.find((entry) => entry.block === block.id)?.mustHave[0];
      const wish = first === undefined ? '' : ` instead of ${wishOf(first)}`;
      return `${who} gets ${kind}${wish}${before(member, block.kind)}.`;
    }
    case 'criteria':
      return `${who} asks for ${kind}, and it answers ${criteria(member, block.criteria)}${before(member, block.kind)}.`;
    case 'list':
      return `${who} asks for ${kind}${before(member, block.kind)}.`;
  }
}

/** The best of a kind and the next one, with what parted them; nothing where it stands alone. */
function before({ ranked, taste }: MemberChoice, kind: ArgumentKind): string {
  const [best, next] = ranked(kind);
  return best && next ? `; ${best.id} before ${next.id}: ${whyBefore(best, next, taste)}` : '';
}

const criteria = ({ profile }: MemberChoice, of: readonly string[]): string =>
  of
    .filter((criterion) => profile.weights.has(criterion))
    .map((criterion) => `${criterion} (weight ${profile.weights.get(criterion) ?? 0})`)
    .join(' and ');
