import type { Block } from '../../document/Block.ts';
import type { Composer } from '../Composer.ts';
import { emphasised } from '../Composer.ts';
import { cell } from '../slots/cell.ts';
import { phraseText } from '../../locale/phrase.ts';
import { hanging } from './hanging.ts';

/** What could happen, what is done about it, and who looks after it. */
export function risk(composer: Composer): readonly Block[] {
  const { words, say, proposal, locale } = composer;
  const risks = proposal.offer.points.risk;
  if (risks.length === 0) return [];
  const rows = risks.map(({ text, answer, owner }, i) => {
    const path = `offer.points.risk[${i}]`;
    const cells = [
      cell({ children: emphasised('medium', say(text, `${path}.text`)) }),
      cell({ children: answer === null ? [] : say(answer, `${path}.answer`) }),
      cell({ children: owner === null ? [] : say(owner, `${path}.owner`) }),
    ];
    return { kind: 'body' as const, cells, carried: null };
  });
  return hanging(words('working.risks'), [
    {
      type: 'table',
      title: null,
      columns: [
        { align: 'start', width: 'fill', head: words('working.risk') },
        { align: 'start', width: 'fill', head: words('working.answer') },
        { align: 'start', width: 60, head: words('working.owner') },
      ],
      rows,
      carriedForward: null,
      note: null,
      headless: false,
      summary: phraseText(locale, 'working.risks_summary'),
    },
  ]);
}
