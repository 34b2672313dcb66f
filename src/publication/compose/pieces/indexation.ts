import type { CurrencyPriceFacts, IndexationFacts, IndexedFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import { beside, joined, listed, type Composer } from './Composer.ts';
import { pageOfPlace } from './places.ts';
import { pricesOf } from './prices.ts';
import { percentOf, summedTaxes, taxed } from './taxNames.ts';

/** Each index that something follows: what follows it, from when, how often, and how far the price may rise. */
export const indexesSaid = (composer: Composer): readonly Inlines[] =>
  (composer.proposal.price?.indexation ?? []).map((one) => indexSaid(composer, one));

function indexSaid(composer: Composer, { index, from, every, cap, lines, ...also }: IndexationFacts): Inlines {
  const { words, say, start, locale, proposal } = composer;
  // Lines that the price hides have no names.
  const isNamed = lines.length > 0 && proposal.price?.detail === 'lines';
  const some = isNamed ? 'price.indexation_lines' : 'price.indexation_part';
  const names = lines.map((line, i) => (i === 0 ? start(line) : say(line)));
  const holes = { index: say(index), date: say(from), often: words(`price.indexation_${every}`) };
  return joined(
    [
      words(lines.length > 0 ? some : 'price.indexation_all', { ...holes, lines: listed(names, locale) }),
      cap === null ? [] : words('price.indexation_cap', { percent: percentOf(composer, cap) }),
      isNamed ? [] : besidesSaid(composer, also),
    ],
    ' ',
  );
}

function besidesSaid(
  { words }: Composer,
  { options, alternatives }: Pick<IndexationFacts, 'options' | 'alternatives'>,
): Inlines {
  if (alternatives) return words(options ? 'price.indexation_besides' : 'price.indexation_alternatives');
  return options ? words('price.indexation_options') : [];
}

/** A name of a sum that an index moves: "Over the whole term, before indexation". */
export const beforeIndexation = (composer: Composer, name: Inlines, isMoved: boolean | undefined): Inlines =>
  isMoved === true && name.length > 0 ? beside([name, composer.words('price.before_indexation')], composer) : name;

/** The same of a sum that is said in words: "Total in EUR with this one: 12,500.00 (before indexation)". */
export const sumSaid = ({ words }: Composer, sum: Inlines, isMoved: boolean | undefined): Inlines =>
  isMoved === true && sum.length > 0 ? words('price.sum_before_indexation', { sum }) : sum;

/**
 * "At most 412,000.00 EUR including VAT 20 %, … with indexation at the cap of 4 % a year."; empty where nobody can say. A
 * tax whose rate changes is left out: at the rate of today the sum would not be the most.
 */
export function atCapSaid(composer: Composer, indexed: IndexedFacts | null): Inlines {
  const { words, say, locale } = composer;
  const most = indexed?.at_cap ?? null;
  if (indexed === null || most === null) return [];
  const tax = listed(summedTaxes(composer, most.taxes), locale);
  const key = indexed.cap === null ? 'price.at_caps' : 'price.at_cap';
  const changes = (composer.proposal.price?.taxes ?? []).some(({ later }) => later.length > 0);
  return words(changes && tax.length > 0 ? `${key}_net` : taxed(key, tax), {
    total: say(most.total),
    net: say(most.net),
    tax,
    cap: capOf(composer, indexed.cap),
  });
}

/** The name of that sum in a table. */
export const atCapName = (composer: Composer, { cap }: Pick<IndexedFacts, 'cap'>): Inlines =>
  composer.words(cap === null ? 'price.at_caps_row' : 'price.at_cap_row', { cap: capOf(composer, cap) });

/** "4 % a year". */
const capOf = (composer: Composer, cap: IndexedFacts['cap']): Inlines =>
  cap === null ? [] : composer.words(`price.cap_${cap.every}`, { percent: percentOf(composer, cap.percent) });

/** Whether an index moves a sum of the first year, that with an alternative too. */
export const isFirstYearMoved = ({ indexed, choices }: CurrencyPriceFacts): boolean =>
  indexed?.first_year === true || choices.some(({ lines }) => lines.some((line) => line.indexed?.first_year));

/** Whether anything that counts, or may be chosen, follows an index. */
export const isIndexed = (composer: Composer): boolean =>
  pricesOf(composer).some(
    ({ indexed, choices }) =>
      indexed !== null || choices.some(({ lines }) => lines.some((line) => line.indexed !== null)),
  );

/** That what was just said is before indexation, as a sentence that leads to the index. */
export const beforeIndexationSaid = ({ words }: Composer, key: string, isMoved: boolean): Inlines =>
  isMoved ? words(key, { page: pageOfPlace('indexation') }) : [];
