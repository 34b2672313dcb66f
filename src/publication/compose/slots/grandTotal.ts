import type { RateFacts } from '../../../proposal/Price.ts';
import type { Block } from '../../document/Block.ts';
import type { Row } from '../../document/Table.ts';
import { phraseText } from '../../locale/phrase.ts';
import type { Composer } from '../pieces/Composer.ts';
import { body, hanging } from '../pieces/hanging.ts';
import { inWordsRow } from '../pieces/inWords.ts';
import { cell } from '../pieces/table.ts';
import { beforeIndexation } from '../pieces/indexation.ts';
import { chargedPrices, yearly } from '../pieces/prices.ts';
import { rateLine } from '../pieces/rateLine.ts';

/** All currencies in one at the rates that are stated with date and source; else, in words, that they are not added up. */
export function grandTotal(composer: Composer): readonly Block[] {
  const { proposal, words, say, name, count, locale } = composer;
  const { price } = proposal;
  const charged = chargedPrices(composer);
  if (price === null || charged.length < 2) return [];
  const { grand_total: grand, rates } = price;
  if (grand === null) return apart(composer, rates);
  const currency = name(grand.total.currency);
  const recurs = charged.some((price) => price.recurs);
  const rows = grand.parts.map(({ own, amount }): Row => {
    const at = rates.findIndex(({ from }) => from === own.currency);
    const rated = rateLine(composer, rates[at]);
    return {
      kind: 'body',
      cells: [
        cell({ children: say(own), detail: rated.length === 0 ? null : rated }),
        cell({ children: count(amount) }),
      ],
      carried: null,
    };
  });
  const isMoved = charged.some(({ indexed }) => indexed?.first_year);
  const total: Row = {
    kind: 'total',
    cells: [
      cell({ children: beforeIndexation(composer, words(yearly('investment.total', recurs)), isMoved) }),
      cell({ children: count(grand.total) }),
    ],
    carried: null,
  };
  return [
    {
      type: 'table',
      title: words('price.together'),
      columns: [
        { align: 'start', width: 'fill', head: words('price.total_in') },
        { align: 'number', width: 'wide', head: words('investment.amount', { currency }) },
      ],
      rows: [...rows, total, ...inWordsRow(composer, grand.total, 2)],
      carriedForward: null,
      note: null,
      headless: false,
      summary: phraseText(locale, 'price.grand_summary'),
    },
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
