import type { Proposal } from '../../proposal/Proposal.ts';
import type { Annex, Section } from '../document/Document.ts';
import { marksIn } from '../document/lostTargets.ts';
import { targetOf } from './pieces/requirementMarks.ts';

interface Parts {
  readonly sections: readonly Section[];
  readonly annexes: readonly Annex[];
}

/** The requirements, by their places, whose answer is said to be where these parts have nothing. */
export function lostPlaces(proposal: Proposal, { sections, annexes }: Parts): readonly number[] {
  const marks = marksIn([sections, annexes]);
  const ids = new Set(sections.map(({ id }) => id));
  return proposal.requirements.flatMap(({ where }, place) => {
    if (where === null) return [];
    const isThere = 'section' in where ? ids.has(where.section) : marks.has(targetOf(proposal, place));
    return isThere ? [] : [place];
  });
}
