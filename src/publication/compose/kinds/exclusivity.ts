import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Composer } from '../pieces/Composer.ts';
import { specialTable } from './specialTerms.ts';

/** What this client alone gets: the exclusive terms on tint, then the special ones (D8). */
export const exclusivity = (composer: Composer): readonly Block[] => [...callout(composer), ...specialTable(composer)];

/** For whom as a statement, then scope, territory and period. */
function callout(composer: Composer): readonly Block[] {
  const { words, say, start, proposal } = composer;
  const terms = proposal.offer.exclusivity;
  if (terms === null) return [];
  return [
    {
      type: 'callout',
      label: words('why.exclusive'),
      statement: words('why.exclusive_statement', { client: say(proposal.account.name) }),
      text: terms.text === null ? null : start(terms.text),
      cells: [
        { label: words('why.scope'), value: start(terms.scope) },
        { label: words('why.territory'), value: start(terms.territory) },
        { label: words('why.period'), value: composer.opened(period(composer)) },
      ],
    },
  ];
}

/** How long the terms are exclusive, in words that go on a sentence. */
export function period({ words, say, proposal }: Composer): Inlines {
  const terms = proposal.offer.exclusivity;
  if (terms?.until) return words('why.until', { date: say(terms.until) });
  if (terms?.months) return words('why.months', { count: terms.months });
  return words('why.open_ended');
}
