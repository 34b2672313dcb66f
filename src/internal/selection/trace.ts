import type { Dossier } from '../dossier/model/Dossier.ts';
import type { Library, LibraryBlock } from '../library/LibraryBlock.ts';
import { byCodePoint, weightOf, weightOfFacts, whyBefore } from './compareBlocks.ts';
import { isOut, type MemberChoice } from './chooseForMember.ts';
import { whyClosed } from './gates.ts';
import type { BlockTrace, ChosenBlock, Refusal, Rule, Verdict } from './Selection.ts';
import { functionOf } from './Profile.ts';
import { wishOf } from './kinds.ts';
import type { ArgumentKind } from '../../proposal/kinds.ts';
import { kindOf } from '../roles/Role.ts';

/** What a trace is made of. */
interface Traced {
  readonly library: Library;
  readonly gated: readonly Refusal[];
  readonly dossier: Dossier;
  readonly choices: readonly ChosenBlock[];
  readonly members: readonly MemberChoice[];
  readonly gaveWay: ReadonlyMap<string, string>;
}

/** Every block with yes or no and the rule or gate responsible, as a whole and for each member (D11). */
export function traceBlocks(traced: Traced): readonly BlockTrace[] {
  const chosen = traced.choices.map((choice) => chosenTrace(choice, traced));
  const ids = new Set(chosen.map(({ block }) => block));
  const others = traced.library.filter(({ id }) => !ids.has(id)).toSorted((a, b) => byCodePoint(a.id, b.id));
  return [...chosen, ...others.map((block) => refusedTrace(block, traced))];
}

/** The strongest reason is that of the block as a whole. */
const ranking: readonly Rule[] = ['pin', 'must_have', 'stand_in', 'criteria', 'list'];

function chosenTrace(choice: ChosenBlock, { members, dossier }: Traced): BlockTrace {
  const { block, core, serves } = choice;
  const verdicts = members.map((member) => verdictOf(block, member, dossier));
  const first = ranking.flatMap((rule) => verdicts.find((verdict) => verdict.yes && verdict.rule === rule) ?? [])[0];
  const trace = { block: block.id, kind: block.kind, yes: true, members: verdicts };
  if (core) return { ...trace, rule: 'core', reason: 'For everybody: this kind prints whenever its facts are there.' };
  if (dossier.arguments.pin.includes(block.id))
    return { ...trace, rule: 'pin', reason: 'Pinned for the whole document (arguments.pin).' };
  const more = serves.length - 1;
  const others = more === 0 ? '' : ` It serves ${more === 1 ? 'one more member' : `${more} more members`} as well.`;
  return { ...trace, rule: first?.rule ?? 'list', reason: `${first?.reason ?? ''}${others}` };
}

/** A reason that holds for everybody is that of the block; else each member has a reason of its own. */
function refusedTrace(block: LibraryBlock, traced: Traced): BlockTrace {
  const { gated, dossier, gaveWay, members } = traced;
  const trace = { block: block.id, kind: block.kind, yes: false };
  const forAll = (rule: BlockTrace['rule'], reason: string): BlockTrace => ({
    ...trace,
    rule,
    reason,
    members: members.map(({ profile }) => ({ member: profile.id, yes: false, rule, reason })),
  });
  const refusal = gated.find(({ block: { id } }) => id === block.id);
  if (refusal) return forAll('gate', `Gate: ${whyClosed(refusal)}.`);
  const pin = dossier.arguments.pin.includes(block.id) ? 'Pinned, but ' : '';
  const { exclude } = dossier.arguments;
  if (isOut(block, new Set(exclude))) {
    const by = exclude.includes(block.id) ? block.id : `kind:${block.kind}`;
    return forAll('exclude', sentence(`${pin}excluded for the whole document (arguments.exclude: ${by}).`));
  }
  const winner = gaveWay.get(block.id);
  if (winner !== undefined) return { ...forAll('same_words', gaveWayTo(winner, block, traced)), winner };
  const verdicts = members.map((member) => verdictOf(block, member, dossier));
  const wish = verdicts.find(({ rule }) => rule !== 'not_asked') ?? verdicts[0];
  return {
    ...trace,
    rule: wish?.rule ?? 'not_asked',
    reason: wish?.reason ?? 'Nobody is there to ask for it.',
    ...(wish?.winner !== undefined && { winner: wish.winner }),
    members: verdicts,
  };
}

function gaveWayTo(winner: string, block: LibraryBlock, { library, choices }: Traced): string {
  const other = library.find(({ id }) => id === winner);
  const isGroup = block.group !== null && block.group === other?.group;
  const same = isGroup ? `says the same (group ${block.group})` : 'prints the same facts';
  const choice = choices.find(({ block: { id } }) => id === winner);
  if (choice?.core) return `${winner} ${same}, for everybody.`;
  return `${winner} ${same}, and ${choice?.pinned ? 'is pinned' : 'has at least as much influence behind it'}.`;
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function verdictOf(block: LibraryBlock, member: MemberChoice, dossier: Dossier): Verdict {
  const take = member.takes.find((taken) => taken.block.id === block.id);
  const verdict = take ? { yes: true, rule: take.why, reason: yesFor(take, member) } : noFor(block, member, dossier);
  return { member: member.profile.id, ...verdict };
}

/** Why a member gets a block: "HR asks for references; retail-proof before starter-reference: same industry." */
function yesFor({ block, why, answer }: MemberChoice['takes'][number], member: MemberChoice): string {
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
      return profile.kinds.length > 0 && !profile.kinds.includes(block.kind)
        ? `${who} does not ask for ${kind}, but its facts answer ${criteria(member, block)}.`
        : `${who} asks for ${kind}, and it answers ${criteria(member, block)}${before(member, block.kind)}.`;
    case 'list':
      if (profile.kinds.length === 0) return `${who} has no list of kinds, and the dossier tells ${kind}.`;
      return `${who} asks for ${kind}${before(member, block.kind)}.`;
  }
}

/** The best of a kind and the next one, with what separated them; nothing where it is the only one. */
function before({ ranked, taste }: MemberChoice, kind: ArgumentKind): string {
  const [best, next] = ranked(kind);
  return best && next ? `; ${best.id} before ${next.id}: ${whyBefore(best, next, taste)}` : '';
}

const criteria = ({ profile, taste }: MemberChoice, block: LibraryBlock): string =>
  taste
    .answers(block)
    .filter((criterion) => profile.weights.has(criterion))
    .map((criterion) => `${criterion} (weight ${profile.weights.get(criterion) ?? 0})`)
    .join(' and ');

/** Why a block that passed every gate is not for this member. */
function noFor(block: LibraryBlock, member: MemberChoice, dossier: Dossier): Omit<Verdict, 'member'> {
  const { profile, ranked, taste, coverage } = member;
  const no = (rule: Rule, reason: string): Omit<Verdict, 'member'> => ({ yes: false, rule, reason });
  const who = functionOf(profile.roles);
  const wish = wishOf(block.kind);
  const pinned = profile.pin.includes(block.id) ? 'Pinned, but excluded' : 'Excluded';
  if (isOut(block, new Set(profile.exclude))) return no('exclude', `${pinned} for ${profile.label}.`);
  if (isOut(block, new Set(dossier.arguments.exclude))) return no('exclude', `${pinned} for the whole document.`);
  const waived = coverage.find(({ status, mustHave }) => status === 'waived' && isOfKind(mustHave, block.kind));
  if (waived && !profile.kinds.includes(block.kind))
    return no('waived', `Waived for ${profile.label}: ${waived.reason ?? ''}.`);
  if (!asksFor(member, block))
    return no(
      'not_asked',
      profile.kinds.length === 0
        ? `${who} has no list of kinds: own criteria come first, then what the dossier tells.`
        : `${who} does not ask for ${wish}.`,
    );
  const instead = coverage.find(({ mustHave }) => isOfKind(mustHave, block.kind))?.mustHave[0];
  if (profile.kinds.length > 0 && !profile.kinds.includes(block.kind) && instead !== undefined)
    return no('not_asked', `${who} takes ${wish} only in place of ${wishOf(instead)}.`);
  const [best] = ranked(block.kind);
  if (best && best.id !== block.id)
    return {
      ...no('second_best', `${who} asks for ${wish}; ${best.id} before ${block.id}: ${whyBefore(best, block, taste)}.`),
      winner: best.id,
    };
  return no(
    'limit',
    `${who} asks for ${wish}, but other arguments come first and the number for one member is full (arguments.max_per_member: ${dossier.arguments.max_per_member}).`,
  );
}

const isOfKind = (mustHave: MemberChoice['coverage'][number]['mustHave'], kind: LibraryBlock['kind']): boolean =>
  mustHave.some((answer) => kindOf(answer) === kind);

function asksFor({ profile, coverage, taste }: MemberChoice, block: LibraryBlock): boolean {
  const { kind, placesFacts } = block;
  const isWanted = weightOf(block, taste) > 0;
  if (profile.kinds.length === 0) return placesFacts || isWanted;
  if (weightOfFacts(block, taste) > 0) return true;
  return profile.kinds.includes(kind) || coverage.some(({ mustHave }) => isOfKind(mustHave, kind));
}
