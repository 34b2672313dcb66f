import type { Section } from '../document/Document.ts';
import type { GuideCriteria } from '../document/Guide.ts';
import { marksIn } from '../document/lostTargets.ts';
import { pageOf, type Composer } from './pieces/Composer.ts';

/** The map of those who evaluate: the client's criteria, where the dossier asks for it; null else. */
export function guideCriteria(composer: Composer, sections: readonly Section[]): GuideCriteria | null {
  const { proposal, words, start, count } = composer;
  const { criteria, points: sum } = proposal.account;
  if (proposal.proposal.guide !== 'criteria' || criteria.length === 0) return null;
  const marks = marksIn(sections);
  return {
    title: words('guide.criteria'),
    head: { criterion: words('guide.criterion'), points: words('guide.points') },
    rows: criteria.map(({ label, points }, i) => ({
      label: start(label),
      points: points === null ? [] : count(points),
      page: marks.has(i) ? pageOf(i) : [],
    })),
    sum: sum === null ? null : { label: words('guide.points_sum'), points: count(sum) },
  };
}
