import type { Dossier } from '../../dossier/model/Dossier.ts';
import type { Library, LibraryBlock } from '../../library/LibraryBlock.ts';
import { byCodePoint } from '../compareBlocks.ts';
import { isOut, type MemberChoice } from '../memberChoice.ts';
import type { BlockTrace, Choice, Refusal, Rule, Verdict } from '../Selection.ts';
import { noFor } from './noFor.ts';
import { yesFor } from './yesFor.ts';

/** All that the trace is told from. */
export interface Traced {
  readonly library: Library;
  readonly gated: readonly Refusal[];
  readonly dossier: Dossier;
  readonly choices: readonly Choice[];
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

/** The strongest reason is told for the block as a whole. */
const ranking: readonly Rule[] = ['pin', 'must_have', 'stand_in', 'criteria', 'list'];

function chosenTrace(choice: Choice, { members, dossier }: Traced): BlockTrace {
  const { block, core, serves } = choice;
  const verdicts = members.map((member): Verdict => {
    const take = member.takes.find((taken) => taken.block.id === block.id);
    if (take) return { member: member.profile.id, yes: true, rule: take.why, reason: yesFor(take, member) };
    return { member: member.profile.id, yes: false, ...noFor(block, member, dossier) };
  });
  const first = ranking.flatMap((rule) => verdicts.find((verdict) => verdict.yes && verdict.rule === rule) ?? [])[0];
  const own = { block: block.id, kind: block.kind, yes: true, members: verdicts };
  if (core) return { ...own, rule: 'core', reason: 'For everybody: this kind prints whenever its facts are there.' };
  if (dossier.arguments.pin.includes(block.id))
    return { ...own, rule: 'pin', reason: 'Pinned for the whole document (arguments.pin).' };
  const more = serves.length - 1;
  const others = more === 0 ? '' : ` It serves ${more === 1 ? 'one more member' : `${more} more members`} as well.`;
  return { ...own, rule: first?.rule ?? 'list', reason: `${first?.reason ?? ''}${others}` };
}

/** A reason that holds for everybody is told once for the block; else each member has a reason of its own. */
function refusedTrace(block: LibraryBlock, traced: Traced): BlockTrace {
  const { gated, dossier, gaveWay, members } = traced;
  const own = { block: block.id, kind: block.kind, yes: false };
  const forAll = (rule: BlockTrace['rule'], reason: string): BlockTrace => ({
    ...own,
    rule,
    reason,
    members: members.map(({ profile }) => ({ member: profile.id, yes: false, rule, reason })),
  });
  const gate = gated.find((refusal) => refusal.block === block.id);
  if (gate) return forAll('gate', `Gate: ${gate.reason}.`);
  const pin = dossier.arguments.pin.includes(block.id) ? 'Pinned, but ' : '';
  const { exclude } = dossier.arguments;
  if (isOut(block, new Set(exclude))) {
    const by = exclude.includes(block.id) ? block.id : `kind:${block.kind}`;
    return forAll('exclude', sentence(`${pin}excluded for the whole document (arguments.exclude: ${by}).`));
  }
  const winner = gaveWay.get(block.id);
  if (winner !== undefined) return forAll('same_words', gaveWayTo(winner, block, traced));
  const verdicts = members.map((member): Verdict => ({
    member: member.profile.id,
    yes: false,
    ...noFor(block, member, dossier),
  }));
  const wish = verdicts.find(({ rule }) => rule !== 'not_asked') ?? verdicts[0];
  return {
    ...own,
    rule: wish?.rule ?? 'not_asked',
    reason: wish?.reason ?? 'Nobody is there to ask for it.',
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
