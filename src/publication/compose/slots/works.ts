import type { Block } from '../../document/Block.ts';
import { phraseText } from '../../locale/phrase.ts';
import { emphasised, type Composer } from '../pieces/Composer.ts';
import { cell, tableOf } from '../pieces/table.ts';

/** Contracts on public record: what, for whom, when, how long, for how much, and where the record is. */
export function works({ proposal, words, say, start, locale }: Composer): readonly Block[] {
  const rows = proposal.works.map(({ project, client, year, duration, value, source }) => [
    cell({ children: emphasised('medium', start(project)), detail: start(source) }),
    cell({ children: start(client) }),
    cell({ children: year === null ? [] : say(year) }),
    cell({ children: duration === null ? [] : say(duration) }),
    cell({ children: value === null ? [] : say(value) }),
  ]);
  return tableOf({
    title: words('proof.works'),
    columns: [
      { align: 'start', width: 'fill', head: words('proof.work') },
      { align: 'start', width: 'fill', head: words('proof.work_client') },
      { align: 'start', width: 'narrow', head: words('proof.work_year'), wraps: true },
      { align: 'start', width: 'narrow', head: words('proof.work_duration'), wraps: true },
      { align: 'number', width: 'amount', head: words('proof.work_value') },
    ],
    rows,
    summary: phraseText(locale, 'proof.works_summary'),
  });
}
