import type { Block } from '../../document/Block.ts';
import { phraseText } from '../../locale/phrase.ts';
import type { Composer } from '../Composer.ts';
import { emphasised } from '../Composer.ts';
import { cell } from '../slots/cell.ts';
import { points } from './points.ts';

/** The way from signature to the result: weeks, what the client has then, what we need (D19 marks joint reviews). */
export function roadmap(composer: Composer): readonly Block[] {
  const { words, say, proposal, locale } = composer;
  const { milestones } = proposal.offer;
  const rows = milestones.map(({ phase, text, week, gives, needs, review }, i) => {
    const path = `offer.milestones[${i}]`;
    const step = say(text, `${path}.text`);
    const cells = [
      cell({ children: week === null ? [] : say(week, `${path}.week`) }),
      cell({
        children: emphasised('medium', review ? words('roadmap.review', { text: step }) : step),
        detail: phase === null ? null : say(phase, `${path}.phase`),
      }),
      cell({ children: gives === null ? [] : say(gives, `${path}.gives`) }),
      cell({ children: needs === null ? [] : say(needs, `${path}.needs`) }),
    ];
    return { kind: 'body' as const, cells, carried: null };
  });
  const table: readonly Block[] =
    rows.length === 0
      ? []
      : [
          {
            type: 'table',
            title: words('roadmap.title'),
            columns: [
              { align: 'start', width: 48, head: words('roadmap.week') },
              { align: 'start', width: 'fill', head: words('roadmap.step') },
              { align: 'start', width: 130, head: words('roadmap.gives') },
              { align: 'start', width: 130, head: words('roadmap.needs') },
            ],
            rows,
            carriedForward: null,
            note: null,
            headless: false,
            summary: phraseText(locale, 'roadmap.summary'),
          },
        ];
  return [...table, ...points('roadmap')(composer)];
}
