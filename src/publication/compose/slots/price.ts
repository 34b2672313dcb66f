import type { CurrencyPriceFacts, TaxNameFacts } from '../../../proposal/Price.ts';
import type { Block } from '../../document/Block.ts';
import type { Row, Table } from '../../document/Table.ts';
import { joined, plain, type Composer } from '../pieces/Composer.ts';
import { marksOn } from '../kinds/answers.ts';
import { capLabel } from '../pieces/cap.ts';
import { beforeIndexation } from '../pieces/indexation.ts';
import { marked } from '../pieces/marked.ts';
import { inWordsRow } from '../pieces/inWords.ts';
import { carriedForward, cell } from '../pieces/table.ts';
import { groupCharges, periodRows, row, strong } from './periodRows.ts';
import { besideChoices, chargedPrices, isByPeriod, isFirstYear, isOpen, yearly } from '../pieces/prices.ts';
import { hasOverview, overviewOf } from './priceOverview.ts';
import { beforeAmount, discountRow, lineRows, priceColumns } from './priceRows.ts';
import { areSame, isAlike, mainTaxes, percentOf, taxesNamed, taxName } from '../pieces/taxNames.ts';
import type { Inlines } from '../../document/Inline.ts';

/** Where the alternatives are, in words for what the table shows. */
const choicesNote = {
  lines: 'price.note_choices',
  sections: 'price.note_choices_sections',
  total: 'price.note_choices_total',
} as const;

/** The price as a table a currency; how much it shows is the dossier's `detail`, the sums are the same. */
export function price(composer: Composer): readonly Block[] {
  const parts = chargedPrices(composer).filter((part) => !isAllChosen(part));
  const overviews = hasOverview(composer)
    ? parts.map((part) => overviewOf(composer, part, (before) => sums(composer, part, before)))
    : [];
  const tables = [...overviews, ...parts.map((part) => priceTable(composer, part))];
  // While something is open the alternatives say what it comes to.
  return isOpen(composer) ? tables : marked(tables, marksOn(composer, composer.proposal.price));
}

/** Whether the alternatives say all that there is: no line, no discount and no tax of its own kind stands beside them. */
export const isAllChosen = ({ groups, choices, taxes, discount, cap }: CurrencyPriceFacts): boolean =>
  groups.length === 0 &&
  discount === null &&
  cap === null &&
  choices.length > 0 &&
  taxes.every((tax) => saysWhole(tax, choices));

/** Whether a tax on top is in what every alternative comes to, and is the same for all of them: then its row says nothing more. */
const saysWhole = (
  { included, percent, note }: CurrencyPriceFacts['taxes'][number],
  choices: CurrencyPriceFacts['choices'],
): boolean => {
  const lines = choices.flatMap((choice) => choice.lines);
  const isOnTop = !included && Number(percent.number) > 0;
  return isOnTop && note === null && isAlike(lines) && lines.every((line) => line.with_it !== null);
};

function priceTable(composer: Composer, part: CurrencyPriceFacts): Table {
  const { words, name, proposal } = composer;
  const detail = proposal.price?.detail ?? 'lines';
  const currency = name(part.currency);
  const hasLines = detail === 'lines' && part.groups.length > 0;
  const isOneOfMany = chargedPrices(composer).length > 1;
  const isVaried = !isAlike(part.groups.flatMap(({ lines }) => lines));
  const usual = mainTaxes(part);
  const contained = part.taxes.filter(({ included, percent }) => included && Number(percent.number) > 0);
  const notes = [
    part.groups.some((group) => group.lines.some((line) => line.discount)) && hasLines
      ? words('investment.note_discounts')
      : [],
    usual !== null && hasLines && isVaried ? words('price.note_tax', { tax: taxesNamed(composer, usual) }) : [],
    contained.length > 0 ? words('price.note_included', { tax: taxesNamed(composer, contained) }) : [],
    part.choices.length > 0 ? words(choicesNote[part.groups.length > 0 ? detail : 'total']) : [],
  ];
  const note = joined(notes, ' ');
  return {
    type: 'table',
    title: isOneOfMany ? words('price.table_in', { currency }) : hasOverview(composer) ? words('price.in_lines') : null,
    columns: priceColumns(composer, currency, hasLines),
    rows: [
      ...(detail === 'total' ? [] : groupRows(composer, part, hasLines)),
      ...sums(composer, part, beforeAmount(composer, hasLines)),
    ],
    carriedForward: hasLines && !isByPeriod(composer) ? carriedForward(composer) : null,
    note: note.length === 0 ? null : note,
    headless: false,
    summary: plain(words('investment.summary', { currency })),
  };
}

/** Sections with their sums and, where they are shown, their lines. */
function groupRows(composer: Composer, part: CurrencyPriceFacts, lines: boolean): readonly Row[] {
  const { start, count, words } = composer;
  return part.groups.flatMap((group, g): readonly Row[] => {
    const title =
      group.title === null
        ? words(part.groups.length > 1 ? 'price.other_lines' : 'price.all_lines')
        : start(group.title);
    // What is charged at different times is no one sum.
    const sum = group.charges.length > 1 ? [] : count(group.net);
    const usual = mainTaxes(part);
    const shared = usual === null ? null : sharedTaxes(group, usual);
    const named = joined(
      [lines ? [] : groupCharges(composer, group.charges), shared === null ? [] : taxesNamed(composer, shared)],
      ' · ',
    );
    const head: Row = {
      kind: lines ? 'group' : 'body',
      cells: [
        cell({ children: title, span: beforeAmount(composer, lines), detail: named.length === 0 ? null : named }),
        cell({ children: sum }),
      ],
      carried: null,
    };
    const inside = lines ? group.lines.flatMap((line) => lineRows(composer, line, shared ?? usual)) : [];
    // Lines without a section need no head where they come first: after another section they would seem to be of it.
    return group.title === null && lines && g === 0 ? inside : [head, ...inside];
  });
}

/** The taxes that all lines of a section bear, where they are not the usual ones: named once, in the section's head. */
function sharedTaxes(
  { title, lines }: CurrencyPriceFacts['groups'][number],
  usual: readonly TaxNameFacts[],
): readonly TaxNameFacts[] | null {
  const taxes = lines[0]?.taxes ?? [];
  if (title === null || taxes.length === 0 || areSame(taxes, usual)) return null;
  return isAlike(lines) ? taxes : null;
}

/** A discount on the whole price belongs to no line: a rule parts it from the last one, under the sum it is taken from. */
function wholeDiscountRow(composer: Composer, part: CurrencyPriceFacts, span: number): readonly Row[] {
  const { discount } = part;
  if (discount === null) return [];
  const amount = discount.amount === null ? [] : composer.count(discount.amount);
  const detail = discountDetail(composer, part);
  const off = discountRow(discountLabel(composer, discount), amount, span, detail.length === 0 ? null : detail);
  const before =
    discount.before === null
      ? []
      : [row('sum', span, composer.words('price.before_discount'), composer.count(discount.before))];
  return [...before, { ...off, kind: 'body' }];
}

/** In which year it is taken off; and, while the total is open, in which amounts it is. */
export function discountDetail(composer: Composer, part: CurrencyPriceFacts): Inlines {
  const { words } = composer;
  const isKnown = part.choices.some(({ lines }) => lines.some((line) => line.with_it !== null));
  const open = part.total !== null ? [] : words(isKnown ? 'price.discount_with_it' : 'price.discount_open');
  const isYearly = part.discount?.percent !== null;
  const years =
    isFirstYear(part) && !isByPeriod(composer)
      ? words(isYearly ? 'price.discount_each_year' : 'price.discount_once')
      : [];
  return joined([years, open], ' · ');
}

/** What an open choice is added to; where the table does not show the lines, it is the first row. */
function restRow(composer: Composer, part: CurrencyPriceFacts, span: number): readonly Row[] {
  const { words, count, proposal } = composer;
  const rest = besideChoices(composer, part);
  if (part.choices.length === 0 || rest === null) return [];
  const sum = count(rest.sum);
  if (proposal.price?.detail === 'total') return [{ ...discountRow(words('price.rest'), sum, span), kind: 'body' }];
  // One line is its own sum, and what a discount is taken from has a row with it.
  if (rest.lines === 1 || part.discount !== null) return [];
  return [row('sum', span, strong(words('price.rest')), strong(sum))];
}

/** Whether the tables of the alternatives say what the whole comes to with each. */
const saysEach = ({ choices }: CurrencyPriceFacts): boolean =>
  choices.length > 0 && choices.every(({ lines }) => lines.every((line) => line.with_it !== null));

/** Discount on the whole, net, taxes and the total; in words that there is none while something is open. */
function sums(composer: Composer, part: CurrencyPriceFacts, before: number): readonly Row[] {
  const { words, count } = composer;
  const { net, taxes, total } = part;
  if (isByPeriod(composer) && part.charges.length > 0)
    return [
      ...periodRows(composer, part.charges, before, (isFirst) => discountOfPeriod(composer, part, isFirst)),
      ...capRow(composer, part, before),
    ];
  const nets =
    taxes.length === 0 || net === null ? [] : [row('sum', before, strong(words('investment.net')), strong(count(net)))];
  const open = saysEach(part) ? [] : [row('sum', before, strong(words('investment.open')), [])];
  const totals = total === null ? open : [row('total', before, totalName(composer, part), count(total))];
  return [
    ...restRow(composer, part, before),
    ...wholeDiscountRow(composer, part, before),
    ...nets,
    ...taxRows(composer, part, before),
    ...totals,
    ...inWordsRow(composer, total, before + 1),
    ...capRow(composer, part, before),
  ];
}

/** "Total, first year"; where an index moves it, that it is before that. */
const totalName = (composer: Composer, { recurs, indexed }: CurrencyPriceFacts): Inlines =>
  beforeIndexation(composer, composer.words(yearly('investment.total', recurs)), indexed?.first_year);

/** What the total may not exceed stands right under it. */
function capRow(composer: Composer, { cap }: CurrencyPriceFacts, before: number): readonly Row[] {
  if (cap === null) return [];
  return [row('sum', before, [...marksOn(composer, cap), ...capLabel(composer, cap)], composer.count(cap.amount))];
}

/** Each tax with its note; where there are several, or not everything is taxed, also the amount it is computed on. No amount while that is open. */
function taxRows(composer: Composer, { taxes, net, total }: CurrencyPriceFacts, before: number): readonly Row[] {
  const { words, say, count } = composer;
  return taxes.map(({ label, percent, base, amount, note, included }) => {
    // Without an amount a tax says that it is still to be added, or in the prices already.
    const isOpen = amount === null && Number(percent.number) > 0;
    const open = { label: say(label), percent: percentOf(composer, percent) };
    const name = isOpen
      ? words(included ? 'price.tax_within' : 'price.tax_plus', open)
      : taxName(composer, { label, percent }, composer.start);
    const whole = included ? total : net;
    const isOnAll = base === null || (taxes.length === 1 && base.amount === whole?.amount);
    const on = isOnAll ? [] : words(included ? 'price.tax_in' : 'price.tax_on', { base: count(base) });
    const sum = amount === null ? [] : count(amount);
    const why = note === null ? [] : say(note);
    return row('sum', before, name, sum, joined([on, why], ' · '));
  });
}

/** The reason is said once. */
const discountOfPeriod = (composer: Composer, { discount }: CurrencyPriceFacts, isFirst: boolean): Inlines =>
  discount === null ? [] : discountLabel(composer, isFirst ? discount : { ...discount, reason: null });

export function discountLabel(
  composer: Composer,
  { percent, reason }: NonNullable<CurrencyPriceFacts['discount']>,
): Inlines {
  const holes = {
    percent: percent === null ? [] : percentOf(composer, percent),
    reason: reason === null ? [] : composer.say(reason),
  };
  const key = `price.discount${percent === null ? '' : '_percent'}${reason === null ? '' : '_reason'}`;
  return composer.words(key, holes);
}
