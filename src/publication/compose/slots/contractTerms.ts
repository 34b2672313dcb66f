import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import { joined, sentence, type Composer } from '../pieces/Composer.ts';
import { body, hanging } from '../pieces/hanging.ts';
import { contractIndexation } from './indexation.ts';
import { versionOf } from '../pieces/versionOf.ts';

/** How the price moves with an index, which law holds, which document prevails, and in which version those behind the guarantee belong to the contract. */
export const contract = (composer: Composer): readonly Block[] => [
  ...contractIndexation(composer),
  ...law(composer),
  ...precedence(composer),
  ...documents(composer),
];

function law({ proposal, words, start, locale }: Composer): readonly Block[] {
  const { law: given } = proposal.offer;
  return given === null ? [] : hanging(words('terms.law'), body(sentence(start(given), locale)));
}

function precedence({ proposal, words, say, locale }: Composer): readonly Block[] {
  const [first, ...others] = proposal.offer.precedence.map((document) => say(document));
  if (first === undefined) return [];
  const documents = others.reduce<Inlines>((a, b) => words('terms.precedence_then', { a, b }), first);
  return hanging(words('terms.precedence'), body(sentence(words('terms.precedence_text', { documents }), locale)));
}

/** General terms and the like: an annex that has a version or a day, by its title. */
function documents(composer: Composer): readonly Block[] {
  const { proposal, words, start } = composer;
  const lines = proposal.annexes.flatMap(({ title, ...annex }) => {
    const version = versionOf(composer, annex);
    return title === null || version.length === 0 ? [] : [joined([start(title), version], ' · ')];
  });
  return hanging(words('terms.documents'), lines.flatMap(body));
}
