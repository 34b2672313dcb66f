import type { Block } from '../../document/Block.ts';
import { phraseText } from '../../locale/phrase.ts';
import type { Composer } from '../pieces/Composer.ts';
import { hanging } from '../pieces/hanging.ts';
import { cell, tableOf } from '../pieces/table.ts';

/** What changed in each revision: under the terms, since it belongs to what is agreed. */
export function history({ proposal, words, say, start, locale }: Composer): readonly Block[] {
  const rows = proposal.proposal.history.map(({ revision, date, text }) => [
    cell({ children: say(revision) }),
    cell({ children: say(date) }),
    cell({ children: start(text) }),
  ]);
  const table = tableOf({
    columns: [
      { align: 'start', width: 'week', head: words('history.revision') },
      { align: 'start', width: 'label', head: words('history.date') },
      { align: 'start', width: 'fill', head: words('history.text') },
    ],
    rows,
    summary: phraseText(locale, 'history.summary'),
  });
  return hanging(words('history.title'), table);
}
