import type { Block } from '../../document/Block.ts';
import type { NumberedCells } from '../../document/DisplayBlock.ts';
import { joined, pageOf, type Composer } from '../pieces/Composer.ts';
import { answerTo } from './answers.ts';
import { hanging } from '../pieces/hanging.ts';
import { saidRows } from '../pieces/statements.ts';

/** Proof that the seller knows the client's situation (D3, D8): criteria in the client's order, goals, needs, success. */
export function understanding(composer: Composer): readonly Block[] {
  const { situation, shared_goals: shared } = composer.proposal;
  const { words, start } = composer;
  const group = (key: 'goals' | 'needs' | 'success_factors', label: string): readonly Block[] =>
    situation[key].length === 0 ? [] : hanging(words(label), [saidRows(composer, situation[key])]);
  const both = shared.map((text) => ({ text: start(text), source: null }));
  return [
    ...criteria(composer),
    ...group('goals', 'situation.goals'),
    ...group('needs', 'situation.needs'),
    ...group('success_factors', 'situation.success'),
    ...(both.length === 0 ? [] : hanging(words('situation.shared'), [{ type: 'rows', items: both }])),
  ];
}

function criteria(composer: Composer): readonly NumberedCells[] {
  const { account } = composer.proposal;
  if (account.criteria.length === 0) return [];
  return [
    {
      type: 'numberedCells',
      variant: 'criteria',
      title: composer.words('situation.criteria'),
      heads: {
        title: composer.words('guide.criterion'),
        text: composer.words('situation.source'),
        note: composer.words('situation.answered_on'),
      },
      items: account.criteria.map(({ label, source, points }, i) => {
        const worth =
          points === null ? [] : composer.words('situation.points', { count: points, points: composer.count(points) });
        const begin = points === null ? composer.start : composer.say;
        const said = joined([worth, source === null ? [] : begin(source)], ' · ');
        const isAnswered = answerTo(composer, label.text) !== null;
        return {
          title: composer.start(label),
          text: said.length === 0 ? null : said,
          note: isAnswered
            ? [{ type: 'jump', to: i, children: composer.words('situation.answered', { page: pageOf(i) }) }]
            : null,
        };
      }),
    },
  ];
}
