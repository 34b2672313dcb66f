import { digitsOf } from '../../../foundation/money/currency.ts';
import type {
  CurrencyPriceFacts,
  LineAtRateFacts,
  PriceChoiceFacts,
  PriceOptionFacts,
  TaxNameFacts,
} from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Formula, NumberCell, Sheet } from '../../document/Workbook.ts';
import { joined, type Composer } from '../pieces/Composer.ts';
import { extensionOf, isDiscountedForGood } from '../pieces/inTime.ts';
import { lessDiscount } from '../pieces/lessDiscount.ts';
import { chargedPrices, isByPeriod, ratedPrices, titleIn } from '../pieces/prices.ts';
import { taxesNamed } from '../pieces/taxNames.ts';
import { choiceTitle, insteadOf } from '../slots/priceBeside.ts';
import { lineDetail } from '../slots/priceRows.ts';
import { count, money, text } from './cells.ts';
import { hasNet } from './charges.ts';
import { ref } from './formula.ts';
import { lineRows } from './lineRows.ts';
import type { PricedRow } from './PricedRow.ts';
import { priceTable } from './priceTable.ts';
import { sheetOf, space, type SheetTable } from './sheets.ts';
import { capLine } from './sums.ts';
import type { Unit } from './taxBases.ts';
import { onTop, unitOnTop, withIt } from './withTaxes.ts';

/** What may be ordered besides: a table a currency, in no sum. */
export function optionsSheet(composer: Composer, parts: readonly CurrencyPriceFacts[]): Sheet {
  const { words } = composer;
  const key = chargedPrices(composer).length > 0 ? 'investment.options' : 'investment.options_alone';
  const tables = parts.map((part): SheetTable => {
    const rows = part.options.flatMap((option) =>
      besideRows(composer, option, { isDiscounted: false, isNet: hasNet(part.options) }),
    );
    return { ...tableOf(composer, part, rows), title: parts.length > 1 ? titleIn(composer, words(key), part) : [] };
  });
  return sheetOf(composer, { name: words('workbook.options'), title: words(key), tables });
}

/** Alternatives of which one is still to be chosen: what each comes to, and the whole with it. */
export function choiceSheet(
  composer: Composer,
  {
    choice,
    part,
    units,
  }: { readonly choice: PriceChoiceFacts; readonly part: CurrencyPriceFacts; readonly units: readonly Unit[] },
): Sheet {
  const title = titleIn(composer, choiceTitle(composer, choice), part);
  const how = { isDiscounted: isDiscountedForGood(part), isNet: hasNet(choice.lines) };
  const rows = choice.lines.flatMap((line) => {
    const own = besideRows(composer, line, how);
    const [first, ...others] = own;
    if (first === undefined || line.with_it === null || isByPeriod(composer)) return own;
    const formula = others.length > 0 ? null : withIt([...units, first], part);
    return [
      { ...first, cells: { ...first.cells, with: money(`${line.place} with`, line.with_it.total, formula) } },
      ...others,
    ];
  });
  const note = composer.words('price.no_total');
  const name = choice.title === null ? choiceTitle(composer, choice) : composer.start(choice.title);
  return sheetOf(composer, { name, title, tables: [{ ...tableOf(composer, part, rows), notes: [note] }] });
}

/** A table of what is in no sum; where taxes come on top, with what each line comes to with them. */
function tableOf(composer: Composer, part: CurrencyPriceFacts, rows: readonly PricedRow[]): SheetTable {
  const table = priceTable(composer, composer.name(part.currency), rows);
  return { table, body: rows.map(table.line) };
}

/** A line beside the offer, with the words that the page says of it. */
function besideRows(
  composer: Composer,
  line: PriceOptionFacts,
  how: { readonly isDiscounted: boolean; readonly isNet: boolean },
): readonly PricedRow[] {
  const section = line.section === null ? [] : composer.say(line.section);
  const detail = joined(
    [
      ...[insteadOf(composer, line), section, lineDetail(composer, line, null)],
      ...[extensionOf(composer, line, how), lessDiscount(composer, line)],
    ],
    ' · ',
  );
  const [first, ...steps] = lineRows(composer, line, how.isNet, detail);
  if (first === undefined) return [];
  const { total, net } = line;
  if (total.amount === net.amount) return [first, ...steps];
  const digits = digitsOf(total.currency);
  const including = money(
    `${line.place} including`,
    total,
    steps.length > 0 ? null : onTop(ref(first.net), line.taxes, digits),
  );
  const most = total.up_to;
  const includingTo =
    most === undefined
      ? null
      : money(`${line.place} including to`, { ...total, amount: most }, upperTotal(first, line.taxes, digits));
  return [{ ...first, cells: { ...first.cells, including, includingTo } }, ...steps];
}

/** The other end of a range, with tax. */
const upperTotal = ({ cells }: PricedRow, taxes: readonly TaxNameFacts[], digits: number): Formula | null =>
  cells.grossTo?.kind === 'number' ? onTop(ref(cells.grossTo), taxes, digits) : null;

/** What is charged by use: what one unit costs; in no sum. */
export function ratesSheet(composer: Composer, parts: readonly CurrencyPriceFacts[]): Sheet {
  const { words } = composer;
  const isBeside = chargedPrices(composer).length > 0;
  const title = words(isBeside ? 'price.rates_beside' : 'price.rates');
  const tables = parts.map((part): SheetTable => {
    const rows = part.at_rates.map((line) => rateRow(composer, line));
    const table = priceTable(composer, composer.name(part.currency), rows);
    const cap = ratedPrices(composer).includes(part) ? capLine(composer, part.cap, part.currency) : [];
    return {
      table,
      body: [...rows.map(table.line), ...(cap.length === 0 ? [] : [space, ...cap.map(table.sum)])],
      title: parts.length > 1 ? titleIn(composer, title, part) : [],
      notes: [words('price.rates_note')],
    };
  });
  return sheetOf(composer, { name: words('workbook.rates'), title, tables });
}

function rateRow(composer: Composer, line: LineAtRateFacts): PricedRow {
  const { say, start, opened } = composer;
  const said = (words: typeof line.detail): Inlines => (words === null ? [] : say(words));
  const rate = money(`${line.place} rate`, line.rate);
  const isTaxed = line.with_tax.amount !== line.rate.amount;
  return {
    ...{ kind: 'body', place: line.place, each: 'once', net: rate, taxes: line.taxes },
    cells: {
      no: line.number === null ? null : count(`${line.place} no`, line.number),
      item: text(start(line.text)),
      detail: text(opened(joined([said(line.section), said(line.detail), said(line.sku)], ' · '))),
      unit: text(said(line.unit)),
      unitPrice: rate,
      unitWithTax: isTaxed ? money(`${line.place} with tax`, line.with_tax, withTax(rate, line)) : null,
      tax: line.taxes.length === 0 ? null : text(taxesNamed(composer, line.taxes)),
    },
    more: line.more.map((entry) => (entry === null ? null : text(start(entry)))),
  };
}

/** Of one unit tax is reckoned to as many digits as are shown. */
const withTax = (rate: NumberCell, { with_tax: all, taxes }: LineAtRateFacts): Formula =>
  unitOnTop(ref(rate), taxes, all.amount.split('.')[1]?.length ?? 0);
