import type { ChargedFacts, PriceLineFacts, TaxNameFacts } from '../../../proposal/Price.ts';
import type { Amount } from '../../../proposal/leaves.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Cell, Column, ColumnWidth, NamedWidth, Row } from '../../document/Table.ts';
import { emphasised, joined, plain, spoken, type Composer } from '../pieces/Composer.ts';
import { timeOf } from '../pieces/inTime.ts';
import { lineMarks } from '../pieces/requirementMarks.ts';
import { isByPeriod } from '../pieces/prices.ts';
import { cell } from '../pieces/table.ts';
import { areSame, percentOf, taxesNamed } from '../pieces/taxNames.ts';
import { hasRoom, pricedLines, quantityCell } from './quantity.ts';

/** The columns of every table of prices; without lines there is nothing to count. */
export function priceColumns(composer: Composer, currency: Inlines, lines = true): readonly Column[] {
  const { words, count, proposal } = composer;
  const further = lines ? furtherColumns(composer) : [];
  const lined = pricedLines(composer);
  // A range needs more room than a column of amounts has, in the tables above and below it too.
  const isWide = lines && (further.length > 0 || lined.some(({ net }) => net.up_to !== undefined));
  const all = isWide ? lined : [];
  const width = (usual: NamedWidth, entry: (line: ChargedFacts) => Inlines): ColumnWidth =>
    all.length === 0 ? usual : { characters: Math.max(...all.map((line) => plain(entry(line)).length)) };
  return [
    ...(lines && proposal.price?.numbered === true
      ? [{ align: 'start', width: 'ordinal', head: words('investment.number') } as const]
      : []),
    { align: 'start', width: 'fill', head: words('investment.position') },
    ...further,
    {
      align: 'number',
      width: width('narrow', (line) => quantityCell(composer, line).children),
      head: lines ? words('investment.quantity') : [],
    },
    {
      align: 'number',
      width: width('price', (line) => unitCells(composer, line)[0]?.children ?? []),
      head: lines ? words('investment.unit_price') : [],
    },
    ...(lines && proposal.price?.unit_with_tax === true
      ? [
          {
            align: 'number',
            width: width('price', (line) => unitCells(composer, line)[1]?.children ?? []),
            head: words('price.unit_with_tax'),
            wraps: true,
          } as const,
        ]
      : []),
    {
      align: 'number',
      width: width('amount', ({ gross }) => count(gross)),
      head: words('investment.amount', { currency }),
    },
  ];
}

/** Those at a rate too. */
const entriesOf = (composer: Composer): readonly Pick<ChargedFacts, 'more'>[] => [
  ...pricedLines(composer),
  ...(composer.proposal.price?.currencies ?? []).flatMap(({ at_rates }) => at_rates),
];

/** Longer entries of a further column go over several lines, in characters. */
const longestEntry = 14;

/** The columns of the dossier's own: as wide as their longest entry. */
export function furtherColumns(composer: Composer): readonly Column[] {
  const { start, proposal } = composer;
  return (proposal.price?.columns ?? []).map((head, i) => {
    const entries = [head, ...entriesOf(composer).map(({ more }) => more[i] ?? null)];
    const longest = Math.max(...entries.map((entry) => entry?.text.length ?? 0));
    return {
      align: 'start',
      width: { characters: Math.min(longest, longestEntry) },
      head: start(head),
      foldable: true,
    };
  });
}

/** What stands before the quantity in the row of a line: its number, its words, and the further columns. */
export function positionCells(
  composer: Composer,
  line: Pick<ChargedFacts, 'place' | 'number' | 'more' | 'text' | 'picture'>,
  words: Cell,
): readonly Cell[] {
  const { count, start } = composer;
  const { number, more } = line;
  return [
    ...(number === null ? [] : [cell({ children: count(number) })]),
    { ...words, ...picturedLine(composer, line), children: [...lineMarks(composer, line), ...words.children] },
    ...more.map((entry) => cell({ children: entry === null ? [] : start(entry) })),
  ];
}

/** What a line looks like, read by its words. */
export const picturedLine = (
  { start, locale }: Composer,
  { text, picture }: Pick<ChargedFacts, 'text' | 'picture'>,
): Pick<Cell, 'picture'> => (picture === null ? {} : { picture: { ...picture, alt: spoken(start(text), locale) } });

/** The columns that a table of prices has before the amount, where it shows lines. */
export const beforeAmount = ({ proposal }: Composer, lines: boolean): number => {
  const { numbered = false, unit_with_tax = false, columns = [] } = (lines ? proposal.price : null) ?? {};
  return 3 + (numbered ? 1 : 0) + (unit_with_tax ? 1 : 0) + columns.length;
};

/**
 * The price of one unit, and with its tax where that is a column; a range has room under the words of its line only. Beside
 * the amount of a year, that it is the price of one month or quarter.
 */
export function unitCells(composer: Composer, line: ChargedFacts): readonly Cell[] {
  const { count, words } = composer;
  const { unit_price, unit_with_tax, recurring, charges } = line;
  const isPart = recurring !== null && !isByPeriod(composer) && charges.number !== '1';
  return [unit_price, unit_with_tax].flatMap((price) => {
    if (price === null) return [];
    if (price.up_to !== undefined) return [cell({ children: [] })];
    return [cell({ children: count(price), detail: isPart ? words(`price.unit_${recurring}`) : null })];
  });
}

/** What a line comes to; where it is what is charged each period, that it is. */
export function amountCell(composer: Composer, { recurring }: ChargedFacts, amount: Amount): Cell {
  const { count, words } = composer;
  const isCharge = recurring !== null && isByPeriod(composer);
  return cell({ children: count(amount), detail: isCharge ? words(`price.unit_${recurring}`) : null });
}

/** One line of the price, and under it its discount. */
export function lineRows(
  composer: Composer,
  line: PriceLineFacts,
  usual: readonly TaxNameFacts[] | null,
): readonly Row[] {
  const { start, opened, count, words } = composer;
  const detail = opened(lineDetail(composer, line, usual));
  const body: Row = {
    kind: 'body',
    cells: [
      ...positionCells(
        composer,
        line,
        cell({ children: emphasised('medium', start(line.text)), detail: detail.length === 0 ? null : detail }),
      ),
      quantityCell(composer, line),
      ...unitCells(composer, line),
      amountCell(composer, line, line.gross),
    ],
    carried: isByPeriod(composer) ? null : count(line.running),
  };
  const under = subtotalRows(composer, line);
  if (line.discount === null) return [body, ...under];
  const { percent, amount } = line.discount;
  const label =
    percent === null
      ? words('investment.discount')
      : words('investment.discount_percent', { percent: percentOf(composer, percent) });
  // Under the words of the line, and not under its number.
  const indent = line.number === null ? [] : [cell({ children: [] })];
  const { cells, ...discount } = discountRow(label, count(amount), beforeAmount(composer, true) - indent.length);
  return [body, { ...discount, cells: [...indent, ...cells], carried: body.carried }, ...under];
}

/** What all lines down to here come to. */
function subtotalRows(composer: Composer, { subtotal, running }: PriceLineFacts): readonly Row[] {
  if (subtotal === null) return [];
  const { start, count } = composer;
  const label = cell({ children: start(subtotal.label), span: beforeAmount(composer, true) });
  return [{ kind: 'subtotal', cells: [label, cell({ children: count(subtotal.net) })], carried: count(running) }];
}

/** A row that belongs to the one above it; `span` is how many columns its words have. */
export const discountRow = (label: Inlines, amount: Inlines, span: number, detail: Inlines | null = null): Row => ({
  kind: 'discount',
  cells: [cell({ children: label, detail, span }), cell({ children: amount })],
  carried: null,
});

/** How often a line is charged and how long, its tax where it is not the `usual` one, what it is in detail, and its prices by quantity. */
export const lineDetail = (composer: Composer, line: ChargedFacts, usual: readonly TaxNameFacts[] | null): Inlines =>
  joined([...chargesOf(composer, line), detailOf(composer, line, usual)], ' · ');

/** The same without how often it is charged. */
const detailOf = (composer: Composer, line: ChargedFacts, usual: readonly TaxNameFacts[] | null): Inlines =>
  joined([...timeOf(composer, line), contentOf(composer, line, usual)], ' · ');

/** The same without any of its time. */
export function contentOf(composer: Composer, line: ChargedFacts, usual: readonly TaxNameFacts[] | null): Inlines {
  const { say, words } = composer;
  return joined(
    [
      line.detail === null ? [] : say(line.detail),
      line.unit === null || hasRoom(line.unit) ? [] : words('price.unit', { unit: say(line.unit) }),
      line.sku === null ? [] : say(line.sku),
      otherTax(composer, line, usual),
      unitRange(composer, line),
      listPrice(composer, line),
      ...line.tiers.map((tier) => tierOf(composer, tier)),
    ],
    ' · ',
  );
}

/**
 * How often a line is charged; where it shows the sum of a year, what one month or quarter comes to, which says the
 * period too.
 */
function chargesOf(composer: Composer, { recurring, charge, charges, ramp }: ChargedFacts): readonly Inlines[] {
  const { words, count } = composer;
  if (recurring === null) return [];
  if (isByPeriod(composer)) return [words(`price.charge_${recurring}`, { amount: count(charge) })];
  const times = ramp.reduce((rest, step) => rest - Number(step.charges.number), Number(charges.number));
  if (recurring === 'year' || times === 1) return [words(`investment.per_${recurring}`, { count: times })];
  return [
    words(`price.charge_${recurring}`, { amount: count(charge) }),
    words('price.charged_times', { count: times }),
  ];
}

/** The taxes of a line, where they are not the usual ones. */
function otherTax(composer: Composer, { taxes }: ChargedFacts, usual: readonly TaxNameFacts[] | null): Inlines {
  if (usual === null) return [];
  if (taxes.length === 0) return composer.words('price.no_tax');
  return areSame(taxes, usual) ? [] : taxesNamed(composer, taxes);
}

/** "900.00 – 1,200.00 each", where the quantity makes another amount of it, and one charge is another. */
const unitRange = ({ count, words }: Composer, { unit_price, gross, charge }: ChargedFacts): Inlines =>
  unit_price.up_to === undefined || [gross.up_to, charge.up_to].includes(unit_price.up_to)
    ? []
    : words('price.each', { price: count(unit_price) });

/** "list price 7,900.00, discount 35.4%": where the price is below it. */
const listPrice = (composer: Composer, { list }: ChargedFacts): Inlines =>
  list === undefined
    ? []
    : composer.words('price.list', { price: composer.count(list.price), percent: percentOf(composer, list.below) });

/** "92.00 each from 500". */
function tierOf({ count, words }: Composer, { from, unit_price }: ChargedFacts['tiers'][number]): Inlines {
  const price = count(unit_price);
  if (from === null) return words('price.each', { price });
  return words('price.each_from', { price, quantity: count(from) });
}
