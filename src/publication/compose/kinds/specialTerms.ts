import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import { phraseText } from '../../locale/phrase.ts';
import { emphasised, joined, plain, sentence, type Composer } from '../pieces/Composer.ts';
import { telling } from '../pieces/sourceDates.ts';
import { body, hanging } from '../pieces/hanging.ts';
import { cell, tableOf } from '../pieces/table.ts';

type SpecialTerm = Composer['proposal']['offer']['special_terms'][number];

/** The terms for this client alone as an argument: what, until when, and why this client. */
export function specialTable(composer: Composer): readonly Block[] {
  const { words, say, start, opened, proposal, locale } = composer;
  const rows = proposal.offer.special_terms.map(({ text, until, because }) => [
    cell({ children: emphasised('medium', start(text)) }),
    cell({ children: opened(until === null ? words('why.special_open') : words('why.until', { date: say(until) })) }),
    cell({ children: because === null ? [] : start(because) }),
  ]);
  const table = tableOf({
    columns: [
      { align: 'start', width: 'fill', head: words('why.special_text') },
      { align: 'start', width: 'label', head: words('why.period') },
      { align: 'start', width: 'fill', head: words('why.special_because') },
    ],
    rows,
    summary: phraseText(locale, 'why.special_summary'),
  });
  return hanging(words('why.special', { client: say(proposal.account.name) }), table);
}

/** The same in the terms of the contract, a paragraph each. */
export const specialLines = (composer: Composer): readonly Block[] =>
  hanging(
    composer.words('terms.special'),
    composer.proposal.offer.special_terms.flatMap((term) => body(line(composer, term))),
  );

function line({ say, start, words, locale, opened }: Composer, { text, until }: SpecialTerm): Inlines {
  // Its own words say the day.
  if (until !== null && text.text.includes(plain(say(until)))) return telling(sentence(start(text), locale), until);
  const ends = until === null ? opened(words('why.special_open')) : words('terms.special_until', { date: say(until) });
  return joined([sentence(start(text), locale), sentence(ends, locale)], ' ');
}
