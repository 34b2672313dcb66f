import type { Block } from '../../document/Block.ts';
import type { Row } from '../../document/Table.ts';
import { phraseText } from '../../locale/phrase.ts';
import type { Composer } from '../Composer.ts';
import { body, hanging } from '../kinds/hanging.ts';
import { cell } from './cell.ts';

/** All currencies in one at the rates that are stated with date and source; else, in words, that they are not added up. */
export function grandTotal(composer: Composer): readonly Block[] {
  const { proposal, words, say, name, count, locale } = composer;
  const { price } = proposal;
  if (price === null || price.currencies.length < 2) return [];
  const { grand_total: grand } = price;
  const isOpen = price.currencies.some(({ total }) => total === null);
  if (grand === null) return hanging(words('price.together'), body(words(isOpen ? 'price.apart_open' : 'price.apart')));
  const path = 'price.grand_total';
  const currency = name(grand.total.currency, `${path}.total.currency`);
  const recurs = price.currencies.some((part) => part.recurs);
  const rows = grand.parts.map(({ own, amount, rate }, i): Row => {
    const place = `${path}.parts[${i}]`;
    const rated =
      rate === null
        ? null
        : words(rate.source === null ? 'price.rate' : 'price.rate_source', {
            from: name(own.currency, `${place}.own.currency`),
            to: currency,
            rate: count(rate.rate.number, `${place}.rate.rate`),
            date: say(rate.as_of, `${place}.rate.as_of`),
            source: rate.source === null ? [] : say(rate.source, `${place}.rate.source`),
          });
    return {
      kind: 'body',
      cells: [
        cell({ children: say(own, `${place}.own`), detail: rated }),
        cell({ children: count(amount.amount, `${place}.amount.amount`) }),
      ],
      carried: null,
    };
  });
  const total: Row = {
    kind: 'total',
    cells: [
      cell({ children: words(recurs ? 'investment.total_first_year' : 'investment.total') }),
      cell({ children: count(grand.total.amount, `${path}.total.amount`) }),
    ],
    carried: null,
  };
  return [
    {
      type: 'table',
      title: words('price.together'),
      columns: [
        { align: 'start', width: 'fill', head: words('price.total_in') },
        { align: 'number', width: 130, head: words('investment.amount', { currency }) },
      ],
      rows: [...rows, total],
      carriedForward: null,
      note: null,
      headless: false,
      summary: phraseText(locale, 'price.grand_summary'),
    },
  ];
}
