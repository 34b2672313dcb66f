import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import { annexTitle } from '../pieces/annexTitle.ts';
import { joined, sentence, type Composer } from '../pieces/Composer.ts';
import { body, hanging } from '../pieces/hanging.ts';
import { contractIndexation } from './indexation.ts';
import { annexTarget } from '../pieces/places.ts';
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

function precedence({ proposal, words, say, start, locale }: Composer): readonly Block[] {
  const [first, ...others] = proposal.offer.precedence;
  if (first === undefined) return [];
  const label = words('terms.precedence');
  if (others.length === 0)
    return hanging(label, body(sentence(words('terms.precedence_one', { document: say(first) }), locale)));
  const items = [first, ...others].map((document) => body(start(document)));
  return hanging(label, [...body(words('terms.precedence_text')), { type: 'list', ordered: true, items }]);
}

/** General terms and the like: an annex that has a version or a day, by its title. */
function documents(composer: Composer): readonly Block[] {
  const lines = composer.proposal.annexes.flatMap((annex, place) => {
    const [title, version] = [annexTitle(composer, annex, place), versionOf(composer, annex)];
    const name: Inlines = [{ type: 'jump', to: annexTarget(place), children: title }];
    return title.length === 0 || version.length === 0 ? [] : [joined([name, version], ' · ')];
  });
  return hanging(composer.words('terms.documents'), lines.flatMap(body));
}
