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

/** The sentence in each place: of terms with an end, and without. */
const sentences = {
  summary: ['summary.exclusive', 'summary.exclusive_open'],
  terms: ['terms.exclusivity_text', 'terms.exclusivity_open'],
} as const;

/** What is exclusive, where, and until when, as a sentence. */
export function exclusiveSentence(composer: Composer, where: keyof typeof sentences, scope: Inlines): Inlines {
  const terms = composer.proposal.offer.exclusivity;
  if (terms === null) return [];
  const [closed, open] = sentences[where];
  return composer.words(terms.until === null && terms.months === null ? open : closed, {
    scope,
    territory: composer.say(terms.territory),
    period: period(composer),
  });
}

/** How long the terms are exclusive, in words that go on a sentence. */
function period({ words, say, proposal }: Composer): Inlines {
  const terms = proposal.offer.exclusivity;
  if (terms?.until) return words('why.until', { date: say(terms.until) });
  if (terms?.months) return words('why.months', { count: terms.months });
  return words('why.open_ended');
}
