import type { CostsElsewhereFacts } from '../../../proposal/CostsElsewhere.ts';
import type { Block } from '../../document/Block.ts';
import type { Row, Table } from '../../document/Table.ts';
import type { Inlines } from '../../document/Inline.ts';
import { body } from '../pieces/hanging.ts';
import { joined, listed, plain, type Composer } from '../pieces/Composer.ts';
import { cell } from '../pieces/table.ts';

/** What the client pays to others, a table a currency: estimates with their sum, in no sum of the price. */
export const costsElsewhere = (composer: Composer): readonly Block[] =>
  composer.proposal.costs_elsewhere.flatMap((costs) => [table(composer, costs), ...together(composer, costs)]);

function table(composer: Composer, { currency, rows, sum }: CostsElsewhereFacts): Table {
  const { proposal, words, name, start, say } = composer;
  const isOneOfMany = proposal.costs_elsewhere.length > 1;
  const inCurrency = isOneOfMany ? words('price.in_currency', { currency: name(currency) }) : [];
  const title = joined([words('investment.elsewhere'), inCurrency], ' · ');
  return {
    type: 'table',
    title,
    columns: [
      { align: 'start', width: 'fill', head: words('investment.elsewhere_what') },
      { align: 'number', width: 'amount', head: words('investment.elsewhere_about', { currency: name(currency) }) },
    ],
    rows: [
      ...rows.map(({ text, about }): Row => row('body', start(text), say(about))),
      // One amount is its own sum.
      ...(rows.length > 1 ? [row('subtotal', words('investment.elsewhere_sum'), say(sum))] : []),
    ],
    carriedForward: null,
    // Said once, under the last.
    note: proposal.costs_elsewhere.at(-1)?.currency === currency ? words('investment.elsewhere_note') : null,
    headless: false,
    summary: plain(title),
  };
}

const row = (kind: Row['kind'], text: Inlines, amount: Inlines): Row => ({
  kind,
  cells: [cell({ children: text }), cell({ children: amount })],
  carried: null,
});

/** Price and costs together, where the price is one total; and what they leave out. */
function together(
  { words, say, name, locale }: Composer,
  { currency, with_price: both, besides }: CostsElsewhereFacts,
): readonly Block[] {
  if (both === null) return [];
  const without = besides.map((what) => words(`investment.elsewhere_${what}`));
  return body(
    words(without.length === 0 ? 'investment.elsewhere_together' : 'investment.elsewhere_without', {
      price: say(both.price),
      sum: say(both.together),
      currency: name(currency),
      without: listed(without, locale),
    }),
  );
}
