import type { Block } from '../../document/Block.ts';
import { phraseText } from '../../locale/phrase.ts';
import { emphasised, type Composer } from '../Composer.ts';
import { cell } from '../slots/cell.ts';
import { tableOf } from '../slots/tableOf.ts';
import { hanging } from './hanging.ts';

/** What could happen, what is done about it, and who looks after it. */
export function risk({ words, start, proposal, locale }: Composer): readonly Block[] {
  const rows = proposal.offer.points.risk.map(({ text, answer, owner }) => {
    return [
      cell({ children: emphasised('medium', start(text)) }),
      cell({ children: answer === null ? [] : start(answer) }),
      cell({ children: owner === null ? [] : start(owner) }),
    ];
  });
  const table = tableOf({
    columns: [
      { align: 'start', width: 'fill', head: words('working.risk') },
      { align: 'start', width: 'fill', head: words('working.answer') },
      { align: 'start', width: 'person', head: words('working.owner') },
    ],
    rows,
    summary: phraseText(locale, 'working.risks_summary'),
  });
  return hanging(words('working.risks'), table);
}
