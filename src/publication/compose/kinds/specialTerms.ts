import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import { phraseText } from '../../locale/phrase.ts';
import { emphasised, joined, plain, sentence, type Composer } from '../pieces/Composer.ts';
import { telling } from '../pieces/sourceDates.ts';
import { body, hanging } from '../pieces/hanging.ts';
import { within } from '../pieces/within.ts';
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
  return hanging(words('why.special', { count: rows.length, client: say(proposal.account.name) }), table);
}

/** The same in the terms of the contract, a paragraph each. */
export const specialLines = (composer: Composer): readonly Block[] =>
  hanging(
    composer.words('terms.special', { count: composer.proposal.offer.special_terms.length }),
    composer.proposal.offer.special_terms.flatMap((term) => body(line(composer, term))),
  );

function line({ say, start, words, locale }: Composer, { text, until }: SpecialTerm): Inlines {
  // Its own words say the day.
  if (until !== null && text.text.includes(plain(say(until)))) return telling(sentence(start(text), locale), until);
  const said = sentence(start(text), locale);
  // A term holds as long as the contract, where nothing else is said.
  if (until === null) return said;
  return joined([said, sentence(words('terms.special_until', { date: say(until) }), locale)], ' ');
}

/** One of them inside a sentence, with its end: nothing where it has none of its own, or its words say the day. */
export function specialClause(composer: Composer, { text, until }: SpecialTerm): Inlines {
  const { say, words } = composer;
  const said = withoutStop(within(composer, text));
  if (until === null) return said;
  const date = say(until);
  if (text.text.includes(plain(date))) return telling(said, until);
  return words('summary.special_term', { text: said, period: words('why.until', { date }) });
}

/** A text that goes on: without the full stop at its end. */
const withoutStop = (line: Inlines): Inlines =>
  line.map((inline, i) =>
    i === line.length - 1 && inline.type === 'text'
      ? { ...inline, value: inline.value.replace(/\s*[.。]$/u, '') }
      : inline,
  );
