import type { RequirementFacts } from '../../../proposal/Requirement.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Composer } from './Composer.ts';

type Where = NonNullable<RequirementFacts['where']>;

/** What page numbers of a requirement lead to: after the client's criteria, which have the first numbers. */
export const targetOf = (proposal: Composer['proposal'], place: number): number =>
  proposal.account.criteria.length + place;

/** A mark for each requirement that is answered where `isHere`. */
export const requirementMarks = ({ proposal }: Composer, isHere: (where: Where) => boolean): Inlines =>
  proposal.requirements.flatMap(({ where }, place) =>
    where !== null && isHere(where) ? [{ type: 'mark', target: targetOf(proposal, place) } as const] : [],
  );

/** The same for a line of the price, by its place. */
export const lineMarks = (composer: Composer, { place }: { readonly place: number }): Inlines =>
  requirementMarks(composer, (where) => 'line' in where && where.line === place);

/** The same for an argument, which knows the requirements that it answers. */
export const argumentMarks = ({ proposal }: Composer, requirements: readonly number[]): Inlines =>
  requirements.map((place) => ({ type: 'mark', target: targetOf(proposal, place) }));

/** What an answer is called. */
export const answerKey = {
  yes: 'requirements.yes',
  partly: 'requirements.partly',
  no: 'requirements.no_answer',
} as const satisfies Readonly<Record<RequirementFacts['answer'], string>>;
