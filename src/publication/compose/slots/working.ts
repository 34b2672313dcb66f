import type { Scoped } from '../../../proposal/claims.ts';
import type { Block } from '../../document/Block.ts';
import { phraseText } from '../../locale/phrase.ts';
import { emphasised, sentence, type Composer } from '../pieces/Composer.ts';
import { points } from '../kinds/points.ts';
import { contract } from './contractTerms.ts';
import { body, hanging } from '../pieces/hanging.ts';
import { marksBeside } from '../kinds/answers.ts';
import { marked } from '../pieces/marked.ts';
import { periodOf } from '../pieces/periodOf.ts';
import { titledText } from '../pieces/statements.ts';
import { cell, tableOf } from '../pieces/table.ts';

/** Joint reviews: when, what is decided, who is there (D19). */
export function reviews(composer: Composer): readonly Block[] {
  const { proposal, words, say, start, locale } = composer;
  const rows = proposal.offer.reviews.map(({ when, decides, who }) => {
    return [
      cell({ children: emphasised('medium', periodOf(composer, when)) }),
      cell({ children: start(decides) }),
      cell({ children: who === null ? [] : say(who) }),
    ];
  });
  const table = tableOf({
    columns: [
      { align: 'start', width: 'date', head: words('working.when') },
      { align: 'start', width: 'fill', head: words('working.decides') },
      { align: 'start', width: 'people', head: words('working.who') },
    ],
    rows,
    summary: phraseText(locale, 'working.reviews_summary'),
  });
  return hanging(words('working.reviews'), table);
}

/** How we work, in the seller's own words. */
export const working = (composer: Composer): readonly Block[] => titled(composer, 'working');

/** The terms of the contract, a label and a sentence each, the points that are terms, whatever the library chose, and the law. */
export const terms = (composer: Composer): readonly Block[] => [
  ...marked(titled(composer, 'terms'), marksBeside(composer, 'terms')),
  ...unplacedPoints(composer, 'terms'),
  ...contract(composer),
];

/** Rules that are kept, whatever the library chose. */
export const compliance = (composer: Composer): readonly Block[] => unplacedPoints(composer, 'compliance');

/** Points of a contract never compete: where no argument prints them, they stand by themselves. */
const unplacedPoints = (composer: Composer, kind: 'terms' | 'compliance'): readonly Block[] =>
  composer.placed.has(kind) ? [] : points(kind)(composer);

const titled = ({ proposal, start, locale }: Composer, key: 'working' | 'terms'): readonly Block[] =>
  proposal.offer[key].flatMap(({ title, text }) => hanging(start(title), body(sentence(start(text), locale))));

/** What is in the scope and what is not. */
export function scope(composer: Composer): readonly Block[] {
  const { proposal, words } = composer;
  const { scope_in: inside, scope_out: outside } = proposal.offer;
  const column = (title: string, mark: 'check' | 'dash', items: readonly Scoped[]) => ({
    title: words(title),
    mark,
    items: items.map((item) => (item.title === null ? composer.start(item.text) : titledText(composer, item))),
  });
  const columns = [column('solution.scope_in', 'check', inside), column('solution.scope_out', 'dash', outside)].filter(
    ({ items }) => items.length > 0,
  );
  return columns.length === 0 ? [] : [{ type: 'scopeLists', columns }];
}
