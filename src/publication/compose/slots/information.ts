import type { ForInformationFacts, RateFacts } from '../../../proposal/Rates.ts';
import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Table } from '../../document/Table.ts';
import { phraseText } from '../../locale/phrase.ts';
import { listed, sentence, type Composer } from '../pieces/Composer.ts';
import { body, hanging } from '../pieces/hanging.ts';
import { chargedPrices, yearly } from '../pieces/prices.ts';
import { rateLine } from '../pieces/rateLine.ts';
import { togetherTable } from './togetherTable.ts';

const informationOf = ({ proposal }: Composer): readonly ForInformationFacts[] => proposal.price?.for_information ?? [];

/** Whether several currencies are added up for information, so that the table says that they are not for good. */
const isAddedUp = ({ parts, total }: ForInformationFacts): boolean => total !== null && parts.length > 1;

export const hasTogether = (composer: Composer): boolean => informationOf(composer).some(isAddedUp);

/** What the price comes to in the currency in which it is paid: several currencies as a table, one in a sentence. */
export function information(composer: Composer): readonly Block[] {
  const all = informationOf(composer);
  const tables = all.flatMap((one) => together(composer, one));
  const lines = all.filter((one) => !isAddedUp(one)).flatMap((one) => linesOf(composer, one));
  return [...tables, ...hanging(composer.words('price.information'), lines.flatMap(body))];
}

function together(composer: Composer, { parts, rates, total, currency }: ForInformationFacts): readonly Table[] {
  const { words, locale } = composer;
  if (total === null || parts.length < 2) return [];
  const table = togetherTable(composer, {
    ...{ currency, parts, rates, total, isPrice: false },
    title: words('price.information_together'),
    note: words('price.information_note'),
    summary: phraseText(locale, 'price.information_summary'),
  });
  return [table];
}

/** Each currency at its rate; where nothing can be converted yet, the rate alone. */
const linesOf = (composer: Composer, one: ForInformationFacts): readonly Inlines[] =>
  one.rates.map((rate) => {
    const parts = one.parts.filter(({ own }) => own.currency === rate.from);
    return parts.length === 0 ? sentence(rateLine(composer, rate), composer.locale) : converted(composer, parts, rate);
  });

function converted(composer: Composer, parts: ForInformationFacts['parts'], rate: RateFacts): Inlines {
  const { words, say, name, count, locale } = composer;
  const said = (which: 'own' | 'amount'): Inlines =>
    listed(
      parts.map(({ each, [which]: sum }) =>
        each === null ? say(sum) : words(`price.charge_${each}`, { amount: say(sum) }),
      ),
      locale,
    );
  const isAlone = chargedPrices(composer).length < 2;
  return words(yearly(isAlone ? 'price.information_amount' : 'price.information_of', isFirstYear(composer, parts)), {
    own: said('own'),
    amount: said('amount'),
    date: say(rate.as_of),
    from: name(rate.from),
    to: name(rate.to),
    rate: count(rate.rate),
  });
}

/** Whether they are sums of the first year: of a currency where it recurs, of all together where any does. */
function isFirstYear(composer: Composer, parts: ForInformationFacts['parts']): boolean {
  const whole = composer.proposal.price?.grand_total?.total.currency;
  return parts.some(
    ({ each, own }) =>
      each === null &&
      chargedPrices(composer).some(
        ({ currency, recurs }) => recurs && (own.currency === whole || own.currency === currency),
      ),
  );
}

/** In what is paid what is priced in another currency, and at whose rate: a term of payment. */
export function paidIn(composer: Composer): readonly Block[] {
  const { words, say, name } = composer;
  const terms = informationOf(composer)
    .flatMap(({ rates }) => rates)
    .filter(({ settle }) => settle === 'payment_date')
    .map(({ from, to, source }) =>
      words(source === null ? 'price.paid' : 'price.paid_source', {
        from: name(from),
        to: name(to),
        source: source === null ? [] : say(source),
      }),
    );
  return hanging(words('price.paid_title'), terms.flatMap(body));
}
