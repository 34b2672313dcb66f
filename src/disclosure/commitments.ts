import type { Offer } from '../internal/dossier/model/Dossier.ts';
import type { CommitmentFacts } from '../proposal/Commitments.ts';
import type { LabelsOf } from './criteria.ts';
import { count, day, wording } from './leaf.ts';
import { placeOf } from './placeOf.ts';
import type { Speaker } from './Speaker.ts';

interface Known {
  readonly labels: LabelsOf;
  readonly speaker: Speaker;
}

/** What is handed over, what is taken for granted, who does what. A milestone is given by its place, never by its id. */
export function discloseCommitments(offer: Offer, { labels, speaker }: Known): CommitmentFacts {
  const { deliverables, acceptance, assumptions, duties, milestones } = offer;
  return {
    deliverables: deliverables.map(({ title, form, due, milestone, accepted_when, criteria }, i) => {
      const path = ['offer', 'deliverables', i];
      const place = placeOf(milestone, milestones);
      return {
        title: speaker.say(title, [...path, 'title']),
        form: speaker.maybe(form, [...path, 'form']),
        due: due === undefined ? null : day(due, [...path, 'due']),
        milestone: place === null ? null : count(place),
        accepted_when: speaker.maybe(accepted_when, [...path, 'accepted_when']),
        criteria: labels(criteria),
      };
    }),
    acceptance:
      acceptance === undefined
        ? null
        : { days: count(acceptance.days, ['offer', 'acceptance', 'days']), silent: acceptance.silent ?? null },
    assumptions: assumptions.map(({ text, source }, i) => ({
      text: speaker.say(text, ['offer', 'assumptions', i, 'text']),
      source: speaker.maybe(source, ['offer', 'assumptions', i, 'source']),
    })),
    duties: duties.map(({ what, who, when, if_late }, i) => {
      const path = ['offer', 'duties', i];
      return {
        what: speaker.say(what, [...path, 'what']),
        // Duties that name nobody are the client's.
        who: speaker.maybe(who, [...path, 'who']) ?? wording('you', null),
        when: speaker.maybe(when, [...path, 'when']),
        if_late: speaker.maybe(if_late, [...path, 'if_late']),
      };
    }),
  };
}
