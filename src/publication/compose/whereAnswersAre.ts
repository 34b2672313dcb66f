import type { Annex, Section } from '../document/Document.ts';
import { lostPlaces } from './lostPlaces.ts';
import { lostTargets } from '../document/lostTargets.ts';
import { answerTo } from './kinds/answers.ts';
import type { Composer } from './pieces/Composer.ts';

/** Sections, and what wrote them. */
export interface Written {
  readonly writer: Composer;
  readonly sections: readonly Section[];
  readonly annexes: readonly Annex[];
}

/**
 * Writes the sections again without each answer to a criterion of the client that their layout does not place, so that
 * the client is led to the next best one, or to none; and without each page of a requirement that leads nowhere. Ends, because each time an answer is taken away.
 */
export function whereAnswersAre(write: (absent: Composer['absent']) => Written): Written {
  const absent = new Set<object>();
  for (;;) {
    const written = write(new Set(absent));
    const { criteria } = written.writer.proposal.account;
    const lost = lostTargets([written.sections, written.annexes]).flatMap(
      (i) => answerTo(written.writer, criteria[i]?.label.text ?? '') ?? [],
    );
    const { proposal } = written.writer;
    const nowhere = lostPlaces(proposal, written)
      .flatMap((place) => proposal.requirements[place] ?? [])
      .filter((requirement) => !absent.has(requirement));
    if (lost.length + nowhere.length === 0) return written;
    for (const answer of [...lost, ...nowhere]) absent.add(answer);
  }
}
