import type { Proposal } from '../../proposal/Proposal.ts';
import type { Section } from '../document/Document.ts';
import { marksIn } from '../document/lostTargets.ts';
import { targetOf } from './pieces/requirementMarks.ts';

/** The requirements, by their places, whose answer is said to be where these sections have nothing. */
export function lostPlaces(proposal: Proposal, sections: readonly Section[]): readonly number[] {
  const marks = marksIn(sections);
  const ids = new Set(sections.map(({ id }) => id));
  return proposal.requirements.flatMap(({ where }, place) => {
    if (where === null) return [];
    const isThere = 'section' in where ? ids.has(where.section) : marks.has(targetOf(proposal, place));
    return isThere ? [] : [place];
  });
}
