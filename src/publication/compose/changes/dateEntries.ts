import { whenOf } from '../pieces/whenOf.ts';
import type { Entry, RevisionWriter } from './Entry.ts';

/** When: until when it holds, and when each step and each thing is due. */
export function dateEntries(writer: RevisionWriter): readonly Entry[] {
  const { proposal, words, say, start } = writer;
  const { validity, offer } = proposal;
  const area = 'dates';
  const steps = offer.milestones.map((step): Entry => {
    const { text } = step;
    return {
      area,
      list: 'steps',
      key: writer.keyOf(text),
      topic: words('changes.dates'),
      name: start(text),
      value: whenOf(writer, step),
    };
  });
  const due = offer.deliverables.flatMap(({ title, due: day }): readonly Entry[] =>
    day === null
      ? []
      : [
          {
            area,
            list: 'due',
            key: writer.keyOf(title),
            topic: words('solution.due'),
            name: start(title),
            value: say(day),
          },
        ],
  );
  return [
    { area, list: 'until', key: null, topic: words('summary.valid'), name: [], value: say(validity.until) },
    ...steps.filter(({ value }) => value.length > 0),
    ...due,
  ];
}
