import type { Block } from '../../document/Block.ts';
import { phraseText } from '../../locale/phrase.ts';
import { emphasised, type Composer } from '../pieces/Composer.ts';
import { withoutEmptyDecimals } from '../pieces/emptyDecimals.ts';
import { body, hanging } from '../pieces/hanging.ts';
import { cell, tableOf } from '../pieces/table.ts';

/** Who we are, for those who check every bidder: facts a line each, certificates with their numbers, registers. */
export function profile(composer: Composer): readonly Block[] {
  const { proposal, words, say } = composer;
  const given = proposal.seller.profile;
  if (given === null) return [];
  const facts = [
    ...(given.founded === null
      ? []
      : [words('proof.fact', { label: words('proof.founded'), value: say(given.founded) })]),
    ...(given.people === null ? [] : [words('proof.fact', { label: words('proof.people'), value: say(given.people) })]),
    ...given.turnover.map(({ year, amount }) =>
      words('proof.fact', { label: words('proof.turnover', { year: say(year) }), value: say(withoutEmptyDecimals(amount)) }),
    ),
    ...given.registers.map((register) => composer.start(register)),
  ];
  return hanging(words('proof.profile', { company: say(proposal.seller.name) }), [
    ...facts.flatMap(body),
    ...certificates(composer),
  ]);
}

function certificates({ proposal, words, say, start, locale }: Composer): readonly Block[] {
  const rows = (proposal.seller.profile?.certificates ?? []).map(({ name, number, until }) => [
    cell({ children: emphasised('medium', start(name)) }),
    cell({ children: number === null ? [] : say(number) }),
    cell({ children: until === null ? [] : say(until) }),
  ]);
  return tableOf({
    columns: [
      { align: 'start', width: 'fill', head: words('proof.certificate') },
      { align: 'start', width: 'label', head: words('proof.certificate_number') },
      { align: 'start', width: 'date', head: words('proof.certificate_until') },
    ],
    rows,
    summary: phraseText(locale, 'proof.certificates_summary'),
  });
}
