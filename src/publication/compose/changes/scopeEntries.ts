import { answerKey } from '../pieces/requirementMarks.ts';
import { joined } from '../pieces/Composer.ts';
import type { Entry, RevisionWriter } from './Entry.ts';
import { statedEntries } from './statedEntries.ts';

/** Points of the offer with their headings; terms and compliance are terms, people are people. */
const points = ['technical', 'usability', 'pilot', 'risk', 'roadmap'] as const;

/** What is done: the scope, its steps, what is handed over, and what is asked for. */
export function scopeEntries(writer: RevisionWriter): readonly Entry[] {
  const { proposal, words, start, say } = writer;
  const { offer, requirements, blocks } = proposal;
  const area = 'scope';
  const stated = (value: unknown, list: string, topic: Entry['topic']): readonly Entry[] =>
    statedEntries(writer, value, { area, list, topic });
  return [
    ...stated(offer.summary, 'offer', words('solution.title')),
    ...stated(offer.scope_in, 'scope', words('solution.scope_in')),
    ...stated(offer.scope_out, 'scope', words('solution.scope_out')),
    ...offer.milestones.map(({ text, phase, gives, needs }) => ({
      ...({
        area,
        list: 'milestones',
        key: writer.keyOf(text),
        topic: words('roadmap.step'),
        name: start(text),
      } as const),
      value: joined(
        [phase, gives, needs].flatMap((leaf) => (leaf === null ? [] : [say(leaf)])),
        ' · ',
      ),
    })),
    ...offer.deliverables.flatMap(({ title, form, accepted_when }) =>
      stated({ title, form, accepted_when }, 'deliverables', words('solution.deliverable')),
    ),
    ...requirements.flatMap(({ no, text, answer, how }): readonly Entry[] => [
      {
        ...({ area, list: 'requirements', key: writer.keyOf(text), topic: words('changes.requirement') } as const),
        name: joined([say(no), say(text)], ' · '),
        value: joined([words(answerKey[answer]), how === null ? [] : say(how)], ' · '),
      },
    ]),
    ...stated(offer.benefits, 'benefits', words('kind.benefit')),
    ...stated(offer.uniqueness, 'uniqueness', words('kind.uniqueness')),
    ...points.flatMap((kind) => stated(offer.points[kind], `points ${kind}`, words(`kind.${kind}`))),
    ...stated(offer.reviews, 'reviews', words('working.reviews')),
    ...stated(offer.working, 'working', words('working.title')),
    ...blocks.flatMap(({ kind, title, text }) => stated({ title, text }, `blocks ${kind}`, words(`kind.${kind}`))),
  ];
}
