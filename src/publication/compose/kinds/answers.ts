import type { Deliverable } from '../../../proposal/Commitments.ts';
import type { CaseFacts } from '../../../proposal/BusinessCase.ts';
import type { Claim, Figure, Point } from '../../../proposal/claims.ts';
import type { Reference } from '../../../proposal/Facts.ts';
import { isContract, isPointKind, pointKinds, type ArgumentKind } from '../../../proposal/kinds.ts';
import type { Wording } from '../../../proposal/leaves.ts';
import type { ArgumentBlock, Proposal } from '../../../proposal/Proposal.ts';
import type { CurrencyPriceFacts, PriceFacts, SumsFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Composer } from '../pieces/Composer.ts';
import { termRange } from '../pieces/termRange.ts';
import { shownIn } from './shownIn.ts';

/** What the price may not exceed. */
export type Cap = NonNullable<CurrencyPriceFacts['cap']>;

/** What can carry the criteria of the client: a fact, what follows from the sums, or an argument. */
export type Answer =
  Claim | Deliverable | Point | Reference | Figure | CaseFacts | PriceFacts | SumsFacts | Cap | ArgumentBlock;

interface Carrier {
  readonly criteria: readonly Wording[];
}

/** The answer to one of the client's criteria, by its label; null where nothing in the document answers it. */
export const answerTo = (composer: Composer, label: string): Answer | null => dealtBy(composer).get(label) ?? null;

const dealt = new WeakMap<Composer, ReadonlyMap<string, Answer>>();

/**
 * The answers to all criteria, each its own as far as there are enough: those with the fewest to choose from choose first.
 * One that the dossier answers itself needs only a page, and takes none away.
 */
function dealtBy(composer: Composer): ReadonlyMap<string, Answer> {
  const known = dealt.get(composer);
  if (known !== undefined) return known;
  const { criteria } = composer.proposal.account;
  const wanted = criteria
    .map(({ label, answer }) => ({ label: label.text, isSaid: answer !== null, all: answersFor(composer, label.text) }))
    .toSorted((a, b) => Number(a.isSaid) - Number(b.isSaid) || a.all.length - b.all.length);
  const taken = new Set<string | object>();
  const answers = new Map<string, Answer>();
  for (const { label, isSaid, all } of wanted) {
    const answer = all.find((one) => !taken.has(saidBy(one))) ?? all[0];
    if (answer === undefined) continue;
    answers.set(label, answer);
    if (!isSaid) taken.add(saidBy(answer));
  }
  dealt.set(composer, answers);
  return answers;
}

/** What tells an answer from another: a figure is the same wherever it stands. */
function saidBy(answer: Answer): string | object {
  const figure = 'value' in answer ? answer : 'figure' in answer ? answer.figure : null;
  return figure === null ? answer : `${figure.label.text}\n${figure.value.number}`;
}

/**
 * What in the document answers a criterion, the best first: what a price over its term comes to, else a gain that was
 * measured, else what is unique, else what is gained, else the other sums, else an argument written for this client, else the very fact that carries the criterion, else an argument of the library.
 */
function answersFor(composer: Composer, label: string): readonly Answer[] {
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
    ...priceOfTerm(composer, carries),
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
  return found.filter((answer, i) => found.indexOf(answer) === i && !composer.absent.has(answer));
}

/** A cost over years is answered by what it may not exceed, else by what the term comes to, with each alternative where one is open. */
function priceOfTerm(composer: Composer, carries: (carrier: Carrier) => boolean): readonly Answer[] {
  const { price } = composer.proposal;
  if (price === null || !carries(price)) return [];
  // A cap on one of several currencies holds only a part.
  const [only, ...others] = price.currencies;
  const cap = others.length > 0 ? null : (only?.cap ?? null);
  const overTerm = price.currencies.flatMap(({ over_term: term }) => term ?? [])[0];
  return [cap ?? [], overTerm ?? [], overTerm === undefined && termRange(composer) !== null ? price : []].flat();
}

/** What comes back for a cost, then the cost. */
function sums({ proposal }: Composer, carries: (carrier: Carrier) => boolean): readonly Answer[] {
  const { price, case: made } = proposal;
  return [made !== null && carries(made) ? made : [], price !== null && carries(price) ? price : []].flat();
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

/** Whether an answer is the sentence that the summary opens with: of that one its figure says more. */
export const isStatement = (
  { proposal }: Composer,
  answer: Answer | null,
): answer is Claim & { readonly figure: Figure } =>
  answer !== null && answer === proposal.offer.benefits[0] && 'figure' in answer && answer.figure !== null;

/** What the words of an answer stand with: those of a figure with the reference that shows it, where one is printed. */
function standsAt(composer: Composer, answer: Answer): Answer {
  const { answers } = composer.proposal.proposal;
  const onSheet = answers === 'summary' || answers === 'both';
  const figure = 'value' in answer ? answer : onSheet && isStatement(composer, answer) ? answer.figure : null;
  return (figure === null ? null : shownIn(composer, figure)) ?? answer;
}

/** A mark for each criterion of the client that this answers best: its place among them is what page numbers lead to. */
export const marksOn = (composer: Composer, answer: Answer | null): Inlines =>
  marksWhere(composer, (best) => standsAt(composer, best) === answer);

/** The same for what the layout prints in the place of arguments of a kind that have no words of their own. */
export const marksBeside = (composer: Composer, kind: 'figure' | 'roadmap' | 'terms' | 'compliance'): Inlines =>
  marksWhere(composer, (best) => 'kind' in best && best.kind === kind && composer.silent.has(best));

const marksWhere = (composer: Composer, isIt: (best: Answer) => boolean): Inlines =>
  composer.proposal.account.criteria.flatMap(({ label }, target) => {
    const best = answerTo(composer, label.text);
    return best !== null && isIt(best) ? [{ type: 'mark', target } as const] : [];
  });
