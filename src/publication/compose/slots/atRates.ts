import type { CurrencyPriceFacts, LineAtRateFacts } from '../../../proposal/Price.ts';
import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Cell, Row, Table } from '../../document/Table.ts';
import { phraseText } from '../../locale/phrase.ts';
import { marksOn } from '../kinds/answers.ts';
import { capLabel } from '../pieces/cap.ts';
import { emphasised, joined, type Composer } from '../pieces/Composer.ts';
import { chargedPrices, pricesOf, ratedPrices, titleIn } from '../pieces/prices.ts';
import { marked } from '../pieces/marked.ts';
import { cell, tableOf } from '../pieces/table.ts';
import { isContained, ratedTaxes, taxesNamed } from '../pieces/taxNames.ts';
import { furtherColumns, positionCells } from './priceRows.ts';

/** What is charged by use: each line with its unit and its rate, in a table beside the price; in no sum. */
export const atRates = (composer: Composer): readonly Block[] => {
  const tables = pricesOf(composer).flatMap((part) => ratesIn(composer, part));
  // Where nothing else is charged, they are the price.
  return chargedPrices(composer).length > 0 ? tables : marked(tables, marksOn(composer, composer.proposal.price));
};

function ratesIn(composer: Composer, part: CurrencyPriceFacts): readonly Table[] {
  const { words, name, locale, proposal } = composer;
  const isBeside = chargedPrices(composer).length > 0;
  const tables = tableOf({
    title: titleIn(composer, words(isBeside ? 'price.rates_beside' : 'price.rates'), part),
    columns: [
      ...(proposal.price?.numbered === true
        ? [{ align: 'start', width: 'ordinal', head: words('investment.number') } as const]
        : []),
      { align: 'start', width: 'fill', head: words('investment.position') },
      ...furtherColumns(composer),
      { align: 'start', width: 'date', head: words('price.rate_unit') },
      { align: 'number', width: 'amount', head: words('price.rate_amount', { currency: name(part.currency) }) },
    ],
    rows: part.at_rates.map((line) => rateRow(composer, line)),
    note: noteOn(composer, part),
    summary: phraseText(locale, 'price.rates_summary'),
  });
  return tables.map((table) => ({ ...table, rows: [...table.rows, ...capRow(composer, part, table)] }));
}

/** Where no price table has the cap under its total, it stands under the rates, with the taxes that are in it. */
function capRow(composer: Composer, part: CurrencyPriceFacts, { columns }: Table): readonly Row[] {
  const { cap } = part;
  if (cap === null || !ratedPrices(composer).includes(part)) return [];
  const tax = ratedTaxes(composer, part);
  const detail = tax.length === 0 ? null : composer.words('price.including', { tax });
  const label = cell({
    children: [...marksOn(composer, cap), ...capLabel(composer, cap)],
    detail,
    span: columns.length - 1,
  });
  return [{ kind: 'subtotal', cells: [label, cell({ children: composer.count(cap.amount) })], carried: null }];
}

/** That only what is used is charged; and a tax that the rates contain, in words. */
function noteOn(composer: Composer, { at_rates }: CurrencyPriceFacts): Inlines {
  const contained = at_rates.flatMap(({ taxes }) => taxes.filter(isContained));
  const tax =
    contained.length === 0 ? [] : composer.words('price.note_included', { tax: taxesNamed(composer, contained) });
  return joined([composer.words('price.rates_note'), tax], ' ');
}

function rateRow(composer: Composer, line: LineAtRateFacts): readonly Cell[] {
  const { say, start, opened, count } = composer;
  const detail = opened(
    joined(
      [
        line.section === null ? [] : say(line.section),
        line.detail === null ? [] : say(line.detail),
        line.sku === null ? [] : say(line.sku),
        withTax(composer, line),
      ],
      ' · ',
    ),
  );
  const words = emphasised('medium', start(line.text));
  return [
    ...positionCells(composer, line, cell({ children: words, detail: detail.length === 0 ? null : detail })),
    cell({ children: line.unit === null ? [] : say(line.unit) }),
    cell({ children: count(line.rate) }),
  ];
}

/** What one unit comes to with its taxes. */
function withTax(composer: Composer, { taxes, rate, with_tax }: LineAtRateFacts): Inlines {
  if (with_tax.amount === rate.amount) return [];
  return composer.words('investment.option_tax', { tax: taxesNamed(composer, taxes), total: composer.say(with_tax) });
}
