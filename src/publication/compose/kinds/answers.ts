import type { Deliverable } from '../../../proposal/Commitments.ts';
import type { CaseFacts } from '../../../proposal/BusinessCase.ts';
import type { Claim, Figure, Point } from '../../../proposal/claims.ts';
import type { Reference } from '../../../proposal/Facts.ts';
import { isContract, isPointKind, pointKinds, type ArgumentKind } from '../../../proposal/kinds.ts';
import type { Wording } from '../../../proposal/leaves.ts';
import type { ArgumentBlock, Proposal } from '../../../proposal/Proposal.ts';
import type { PriceFacts, SumsFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Composer } from '../pieces/Composer.ts';

/** What can carry the criteria of the client: a fact, what follows from the sums, or an argument. */
export type Answer =
  Claim | Deliverable | Point | Reference | Figure | CaseFacts | PriceFacts | SumsFacts | ArgumentBlock;

interface Carrier {
  readonly criteria: readonly Wording[];
}

/**
 * The best answer to one of the client's criteria that is in the document: a gain that was measured, else what is unique,
 * else what is gained, else the sums, else an argument written for this client, else the very fact that carries the criterion, else an argument of the library.
 */
export function answerTo(composer: Composer, label: string): Answer | null {
  const { offer, blocks, references, figures } = composer.proposal;
  const carries = ({ criteria }: Carrier): boolean => criteria.some(({ text }) => text === label);
  // Facts of a contract stand in their section whoever asks for them.
  const isThere = (kind: ArgumentKind): boolean => composer.placed.has(kind) || isContract(kind);
  const facts = (kind: ArgumentKind): readonly Answer[] => {
    // A body can place one figure without the others.
    if (kind === 'figure') return Object.values(figures).filter(carries);
    if (!isThere(kind)) return [];
    if (kind === 'reference') return references.filter(carries);
    return isPointKind(kind) ? offer.points[kind].filter(carries) : [];
  };
  const arguing = blocks.filter((block) => carries(block) && isAnswer(composer, block));
  const found: readonly Answer[] = [
    ...(isThere('benefit') ? offer.benefits.filter((claim) => carries(claim) && claim.figure !== null) : []),
    ...(isThere('uniqueness') ? offer.uniqueness.filter(carries) : []),
    ...(isThere('benefit') ? offer.benefits.filter(carries) : []),
    ...sums(composer, carries),
    ...arguing.filter(({ text }) => text !== null),
    ...offer.deliverables.filter(carries),
    ...pointKinds.flatMap(facts),
    ...facts('reference'),
    ...facts('figure'),
    ...arguing,
  ];
  return found.find((answer) => !composer.absent.has(answer)) ?? null;
}

/** Cost over years is answered best by the total over the term; then by what comes back for it. */
function sums({ proposal }: Composer, carries: (carrier: Carrier) => boolean): readonly Answer[] {
  const { price, case: made } = proposal;
  const priced = price !== null && carries(price) ? price : null;
  const overTerm = priced?.currencies.flatMap(({ over_term: term }) => term ?? [])[0];
  return [overTerm ?? [], made !== null && carries(made) ? made : [], priced ?? []].flat();
}

/** Whether an argument says something to the criteria that it carries: to have understood a wish is no answer to it. */
const isAnswer = ({ silent, proposal }: Composer, block: ArgumentBlock): boolean =>
  block.kind !== 'understanding' && (!silent.has(block) || standsByItself(block.kind, proposal));

/** Whether the layout prints what such an argument is about, whatever the library chose. */
function standsByItself(kind: ArgumentKind, proposal: Proposal): boolean {
  const { offer, price, service_levels: levels, case: made } = proposal;
  switch (kind) {
    case 'figure':
      return made !== null;
    case 'roadmap':
      return offer.milestones.length > 0;
    case 'compliance':
      return levels !== null;
    case 'terms':
      return (
        levels !== null ||
        offer.terms.length > 0 ||
        (price?.currencies.some(({ payments, billed }) => payments.length + billed.length > 0) ?? false)
      );
    default:
      return false;
  }
}

/** A mark for each criterion of the client that this answers best: its place among them is what page numbers lead to. */
export const marksOn = (composer: Composer, answer: Answer | null): Inlines =>
  marksWhere(composer, (best) => best === answer);

/** The same for what the layout prints in the place of arguments of a kind that have no words of their own. */
export const marksBeside = (composer: Composer, kind: 'figure' | 'roadmap' | 'terms' | 'compliance'): Inlines =>
  marksWhere(composer, (best) => 'kind' in best && best.kind === kind && composer.silent.has(best));

const marksWhere = (composer: Composer, isIt: (best: Answer) => boolean): Inlines =>
  composer.proposal.account.criteria.flatMap(({ label }, target) => {
    const best = answerTo(composer, label.text);
    return best !== null && isIt(best) ? [{ type: 'mark', target } as const] : [];
  });
