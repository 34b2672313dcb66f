import type { CurrencyPriceFacts, TaxNameFacts } from '../../../proposal/Price.ts';
import type { Block } from '../../document/Block.ts';
import type { Row, Table } from '../../document/Table.ts';
import { joined, plain, type Composer } from '../Composer.ts';
import { cell } from './cell.ts';
import { chargedPrices } from './eachCurrency.ts';
import { lineRows, priceColumns } from './priceRows.ts';
import { sums } from './priceSums.ts';
import { isAlike, isSameTax, mainTax, taxName } from './taxNames.ts';

/** Where the alternatives are, in words for what the table shows. */
const choicesNote = {
  lines: 'price.note_choices',
  sections: 'price.note_choices_sections',
  total: 'price.note_choices_total',
} as const;

/** The price as a table a currency; how much it shows is the dossier's `detail`, the sums are the same. */
export const price = (composer: Composer): readonly Block[] =>
  chargedPrices(composer).map((part) => priceTable(composer, part));

function priceTable(composer: Composer, part: CurrencyPriceFacts): Table {
  const { words, name, proposal } = composer;
  const detail = proposal.price?.detail ?? 'lines';
  const currency = name(part.currency);
  const hasLines = detail === 'lines' && part.groups.length > 0;
  const isOneOfMany = chargedPrices(composer).length > 1;
  const isVaried = !isAlike(part.groups.flatMap(({ lines }) => lines));
  const usual = mainTax(part);
  const notes = [
    part.groups.some((group) => group.lines.some((line) => line.discount)) && hasLines
      ? words('investment.note_discounts')
      : [],
    usual !== null && hasLines && isVaried ? words('price.note_tax', { tax: taxName(composer, usual) }) : [],
    part.choices.length > 0 ? words(choicesNote[part.groups.length > 0 ? detail : 'total']) : [],
    part.options.length > 0 ? words('investment.note_options') : [],
  ];
  const note = joined(notes, ' ');
  return {
    type: 'table',
    title: isOneOfMany ? words('price.table_in', { currency }) : null,
    columns: priceColumns(composer, currency, hasLines),
    rows: [...(detail === 'total' ? [] : groupRows(composer, part, hasLines)), ...sums(composer, part)],
    carriedForward: hasLines ? words('investment.carried') : null,
    note: note.length === 0 ? null : note,
    headless: false,
    summary: plain(words('investment.summary', { currency })),
  };
}

/** Sections with their sums and, where they are shown, their lines. */
function groupRows(composer: Composer, part: CurrencyPriceFacts, lines: boolean): readonly Row[] {
  const { say, count, words } = composer;
  return part.groups.flatMap((group, g): readonly Row[] => {
    const title =
      group.title === null ? words(part.groups.length > 1 ? 'price.other_lines' : 'price.all_lines') : say(group.title);
    const sum = count(group.net);
    const usual = mainTax(part);
    const shared = usual === null ? null : sharedTax(group, usual);
    const named = shared === null ? null : taxName(composer, shared);
    const head: Row = {
      kind: lines ? 'group' : 'body',
      cells: [cell({ children: title, span: 3, detail: named }), cell({ children: sum })],
      carried: null,
    };
    const inside = lines ? group.lines.flatMap((line) => lineRows(composer, line, shared ?? usual)) : [];
    // Lines without a section need no head where they stand first: after another section they would seem to be of it.
    return group.title === null && lines && g === 0 ? inside : [head, ...inside];
  });
}

/** The tax that all lines of a section bear, where it is not the usual one: said once, in the section's head. */
function sharedTax({ title, lines }: CurrencyPriceFacts['groups'][number], usual: TaxNameFacts): TaxNameFacts | null {
  const tax = lines[0]?.tax ?? null;
  if (title === null || tax === null || isSameTax(tax, usual)) return null;
  return lines.every((line) => line.tax !== null && isSameTax(line.tax, tax)) ? tax : null;
}
