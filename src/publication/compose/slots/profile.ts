import type { Block } from '../../document/Block.ts';
import { phraseText } from '../../locale/phrase.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Profile } from '../../../proposal/Profile.ts';
import { emphasised, type Composer } from '../pieces/Composer.ts';
import { shortenedAlike } from '../pieces/emptyDecimals.ts';
import { inParts } from '../pieces/inParts.ts';
import { hanging } from '../pieces/hanging.ts';
import { cell, tableOf } from '../pieces/table.ts';

/** Who we are, for those who check every bidder, on one page: facts, certificates with their numbers, registers. */
export function profile(composer: Composer): readonly Block[] {
  const { proposal, words, say } = composer;
  const given = proposal.seller.profile;
  if (given === null) return [];
  return hanging(words('proof.profile', { company: inParts(say(proposal.seller.name)) }), [
    ...facts(composer, given),
    ...certificates(composer),
  ]).map((block) => ({ ...block, together: true }));
}

/** A row a fact, with its name before it; a register says itself what it is. */
function facts({ words, say, start, locale }: Composer, given: Profile): readonly Block[] {
  const { founded, people, turnover, registers } = given;
  const shortened = shortenedAlike(turnover.map(({ amount }) => amount));
  const fact = (label: Inlines, value: Inlines) => [cell({ children: label }), cell({ children: value })];
  return tableOf({
    columns: [
      { align: 'start', width: 'label', head: [] },
      { align: 'start', width: 'fill', head: [] },
    ],
    rows: [
      ...(founded === null ? [] : [fact(words('proof.founded'), say(founded))]),
      ...(people === null ? [] : [fact(words('proof.people'), say(people))]),
      ...turnover.map(({ year, amount }) => fact(words('proof.turnover', { year: say(year) }), say(shortened(amount)))),
      ...registers.map((register) => [cell({ children: start(register), span: 2 })]),
    ],
    headless: true,
    summary: phraseText(locale, 'proof.facts_summary'),
  });
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
