import type { Block } from '../../document/Block.ts';
import type { Row } from '../../document/Table.ts';
import { phraseText } from '../../locale/phrase.ts';
import { emphasised, type Composer } from '../Composer.ts';
import { body, hanging } from '../kinds/hanging.ts';
import { cell } from './cell.ts';

/** Joint reviews: when, what is decided, who is there (D19). */
export function reviews({ proposal, words, say, locale }: Composer): readonly Block[] {
  const rows = proposal.offer.reviews.map(({ when, decides, who }, i): Row => {
    const path = `offer.reviews[${i}]`;
    return {
      kind: 'body',
      cells: [
        cell({ children: emphasised('medium', say(when, `${path}.when`)) }),
        cell({ children: say(decides, `${path}.decides`) }),
        cell({ children: who === null ? [] : say(who, `${path}.who`) }),
      ],
      carried: null,
    };
  });
  if (rows.length === 0) return [];
  return hanging(words('working.reviews'), [
    {
      type: 'table',
      title: null,
      columns: [
        { align: 'start', width: 80, head: words('working.when') },
        { align: 'start', width: 'fill', head: words('working.decides') },
        { align: 'start', width: 105, head: words('working.who') },
      ],
      rows,
      carriedForward: null,
      note: null,
      headless: false,
      summary: phraseText(locale, 'working.reviews_summary'),
    },
  ]);
}

/** How we work, in the seller's own words. */
export const working = ({ proposal, say }: Composer): readonly Block[] =>
  proposal.offer.working.flatMap(({ title, text }, i) =>
    hanging(say(title, `offer.working[${i}].title`), body(say(text, `offer.working[${i}].text`))),
  );

/** What is in the scope and what is not. */
export function scope({ proposal, words, say }: Composer): readonly Block[] {
  const { scope_in: inside, scope_out: outside } = proposal.offer;
  const column = (title: string, mark: 'check' | 'dash', items: readonly string[], path: string) => ({
    title: words(title),
    mark,
    items: items.map((item, i) => say(item, `${path}[${i}]`)),
  });
  const columns = [
    column('solution.scope_in', 'check', inside, 'offer.scope_in'),
    column('solution.scope_out', 'dash', outside, 'offer.scope_out'),
  ].filter(({ items }) => items.length > 0);
  return columns.length === 0 ? [] : [{ type: 'scopeLists', columns }];
}
