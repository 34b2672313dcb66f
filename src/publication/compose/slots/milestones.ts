import type { Block } from '../../document/Block.ts';
import { phraseText } from '../../locale/phrase.ts';
import { emphasised, joined, type Composer } from '../Composer.ts';
import { cell } from './cell.ts';
import { tableOf } from './tableOf.ts';

/** The way from signature to the result: weeks, what the client has then, what we need (D19 marks joint reviews). */
export function milestones({ words, say, start, proposal, locale }: Composer): readonly Block[] {
  const rows = proposal.offer.milestones.map(({ phase, text, week, gives, needs, review }, i) => {
    const path = `offer.milestones[${i}]`;
    const about = [phase === null ? [] : say(phase, `${path}.phase`), review ? words('roadmap.review') : []];
    const detail = joined(about, ' · ');
    return [
      cell({ children: week === null ? [] : say(week, `${path}.week`) }),
      cell({
        children: emphasised('medium', say(text, `${path}.text`)),
        detail: detail.length === 0 ? null : detail,
      }),
      cell({ children: gives === null ? [] : start(gives, `${path}.gives`) }),
      cell({ children: needs === null ? [] : start(needs, `${path}.needs`) }),
    ];
  });
  return tableOf({
    title: words('roadmap.title'),
    columns: [
      { align: 'start', width: 48, head: words('roadmap.week') },
      { align: 'start', width: 'fill', head: words('roadmap.step') },
      { align: 'start', width: 130, head: words('roadmap.gives') },
      { align: 'start', width: 130, head: words('roadmap.needs') },
    ],
    rows,
    summary: phraseText(locale, 'roadmap.summary'),
  });
}
