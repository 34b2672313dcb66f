import type { Block } from '../../document/Block.ts';
import { type Composer, listed, sentence } from '../pieces/Composer.ts';
import { marksOn } from './answers.ts';
import { hanging, body } from '../pieces/hanging.ts';
import { saidRows } from '../pieces/statements.ts';

/** What the client gains, each with the figure or source behind it (D5). */
export function benefit(composer: Composer): readonly Block[] {
  const { benefits } = composer.proposal.offer;
  const rows = saidRows(composer, benefits, (claim) => marksOn(composer, claim));
  return benefits.length === 0 ? [] : hanging(composer.words('kind.benefit'), [rows]);
}

/** What nobody else offers (D5): the first as the statement of the section, the others under their criterion. */
export function uniqueness(composer: Composer): readonly Block[] {
  const { words, say, start, locale } = composer;
  return composer.proposal.offer.uniqueness.flatMap((claim, i) => {
    const { text, criteria, source } = claim;
    const line = [...marksOn(composer, claim), ...sentence(start(text), locale)];
    const from = source === null ? null : start(source);
    if (i === 0) return hanging(words('why.only'), [{ type: 'paragraph', role: 'statement', children: line }], from);
    const names = criteria.map((name, at) => (at === 0 ? start(name) : say(name)));
    const label = names.length === 0 ? words('why.also') : words('why.criterion', { criterion: listed(names, locale) });
    return hanging(label, body(line), from);
  });
}
