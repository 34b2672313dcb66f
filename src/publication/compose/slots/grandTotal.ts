import type { RateFacts } from '../../../proposal/Rates.ts';
import type { Block } from '../../document/Block.ts';
import { phraseText } from '../../locale/phrase.ts';
import type { Composer } from '../pieces/Composer.ts';
import { body, hanging } from '../pieces/hanging.ts';
import { chargedPrices } from '../pieces/prices.ts';
import { rateLine } from '../pieces/rateLine.ts';
import { hasTogether, information, paidIn } from './information.ts';
import { payments } from './payments.ts';
import { togetherTable } from './togetherTable.ts';

/**
 * All currencies in one at the rates that are stated with date and source; else, in words, that they are not added up.
 * Then what is paid at the rate of the day, in the currency in which it is paid; how, where nothing says when.
 */
export const grandTotal = (composer: Composer): readonly Block[] => [
  ...inOne(composer),
  ...information(composer),
  ...(payments(composer).length === 0 ? paidIn(composer) : []),
];

function inOne(composer: Composer): readonly Block[] {
  const { proposal, words, locale } = composer;
  const { price } = proposal;
  if (price === null || chargedPrices(composer).length < 2) return [];
  const { grand_total: grand, rates } = price;
  // A table that adds them up for information says itself that they are not.
  if (grand === null) return hasTogether(composer) ? [] : apart(composer, rates);
  return [
    togetherTable(composer, {
      ...{ currency: grand.total.currency, parts: grand.parts, rates, total: grand.total, isPrice: true },
      title: words('price.together'),
      note: null,
      summary: phraseText(locale, 'price.grand_summary'),
    }),
  ];
}

/** Why there is no sum of the currencies: nobody stated rates, or something is open; then the rates that will hold. */
function apart(composer: Composer, rates: readonly RateFacts[]): readonly Block[] {
  const { words } = composer;
  const lines = rates.flatMap((rate) => body(rateLine(composer, rate)));
  return hanging(words('price.together'), [
    ...body(words(lines.length > 0 ? 'price.apart_open' : 'price.apart')),
    ...lines,
  ]);
}
