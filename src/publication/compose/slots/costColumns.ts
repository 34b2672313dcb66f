import type { Amount } from '../../../proposal/leaves.ts';
import type { CostByYearFacts, CurrencyPriceFacts } from '../../../proposal/Price.ts';
import type { Block } from '../../document/Block.ts';
import type { Chart, Mark } from '../../document/Chart.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Table } from '../../document/Table.ts';
import { phraseText } from '../../locale/phrase.ts';
import { altOf, pair } from '../pieces/altOf.ts';
import { listed, type Composer } from '../pieces/Composer.ts';
import { shortenedAlike } from '../pieces/emptyDecimals.ts';
import { beforeIndexation } from '../pieces/indexation.ts';
import { chargedPrices, pricesOf } from '../pieces/prices.ts';
import { cell, tableOf } from '../pieces/table.ts';
import { summedTaxes, taxed } from '../pieces/taxNames.ts';

/** As many years are drawn. */
const fewestYears = 2;
const mostYears = 7;

/** What each year of the term costs, drawn: where one currency is charged, nothing is open, and nothing is at a rate. */
export function costColumns(composer: Composer): readonly Block[] {
  const [part, ...others] = chargedPrices(composer);
  const isRated = pricesOf(composer).some(({ at_rates }) => at_rates.length > 0);
  if (part?.by_year === undefined || others.length > 0 || isRated) return [];
  const cost = part.by_year;
  if (cost.years.length < fewestYears || cost.years.length > mostYears) return [];
  const writer = { ...composer, cost, part, ...wordsOf(composer, cost) };
  // Where the years differ they are a table as well.
  const written = part.years.length > 0 ? [] : tableFor(writer);
  return [{ type: 'alternatives', drawn: [chartOf(writer)], written }];
}

/** The composer with the cost that it writes of: all amounts with decimals, or none. */
interface CostWriter extends Composer {
  readonly cost: CostByYearFacts;
  readonly part: CurrencyPriceFacts;
  readonly amount: (amount: Amount) => Inlines;
  readonly inCurrency: (amount: Amount) => Inlines;
  readonly names: readonly Inlines[];
}

type Year = CostByYearFacts['years'][number];

function wordsOf({ count, say, words }: Composer, cost: CostByYearFacts) {
  const all = [cost, ...cost.years];
  const short = shortenedAlike(all.flatMap((sums) => [sums.total, ...partsOf(sums)]));
  const months = Number(cost.months.number);
  return {
    amount: (amount: Amount) => count(short(amount)),
    inCurrency: (amount: Amount) => say(short(amount)),
    names: cost.years.map((_, i) => {
      const rest = months - 12 * i;
      return rest < 12 ? words('cost.part_year', { year: i + 1, count: rest }) : words('price.year', { year: i + 1 });
    }),
  };
}

/** What recurs, and over it what is charged once; nothing where the total is not divided. */
const partsOf = ({ divided }: Year): readonly Amount[] =>
  divided === undefined ? [] : [divided.recurring, divided.once];

const isNothing = ({ amount }: Amount): boolean => Number(amount) === 0;

/** Whether something is charged once, and something recurs: else there is nothing to part. */
const isDivided = ({ cost }: CostWriter): boolean =>
  partsOf(cost).length > 0 && partsOf(cost).every((part) => !isNothing(part));

const series = ['cost.recurring', 'cost.once'] as const;

function chartOf(writer: CostWriter): Chart {
  const { cost, words, amount, names, part, name } = writer;
  const title = titleOf(writer);
  const tax = taxOf(writer);
  const measure = words(taxed('cost.measure', tax), { currency: name(part.currency), tax });
  const mark = (value: Amount): Mark => ({
    at: Number(value.amount),
    label: isNothing(value) ? [] : amount(value),
  });
  const parted = isDivided(writer);
  const inWords = cost.years.map((year, i) => pair(writer, names[i] ?? [], yearSaid(writer, year)));
  const whole = pair(writer, words('investment.term'), yearSaid(writer, cost));
  return {
    type: 'chart',
    title,
    subtitle: measure,
    alt: altOf(writer, { title, measure, values: [...inWords, whole] }),
    drawing: {
      form: 'columns',
      series: parted
        ? partsOf(cost).map((total, i) => ({ name: words(series[i] ?? series[0]), total: amount(total) }))
        : [],
      columns: cost.years.map((year, i) => ({
        name: names[i] ?? [],
        total: mark(year.total),
        stacked: parted ? partsOf(year).map(mark) : [],
      })),
      sum: { name: words('investment.term'), total: amount(cost.total) },
    },
  };
}

/** What a year comes to, and of what, where it has both. */
function yearSaid(writer: CostWriter, year: Year): Inlines {
  const { words, amount } = writer;
  const total = amount(year.total);
  const [recurring, once] = partsOf(year);
  if (!isDivided(writer) || recurring === undefined || once === undefined || isNothing(once)) return total;
  return words('cost.divided', { total, once: amount(once), recurring: amount(recurring) });
}

const taxOf = (writer: CostWriter): Inlines =>
  listed(summedTaxes(writer, writer.part.over_term?.taxes ?? []), writer.locale);

/** What the term comes to, and how the years differ. */
function titleOf(writer: CostWriter): Inlines {
  const { cost, words, amount, inCurrency, part } = writer;
  const [first, second, ...others] = cost.years.map(({ total }) => total);
  const last = others.at(-1) ?? second;
  if (first === undefined || second === undefined || last === undefined) return [];
  const isLike =
    (one: Amount) =>
    (other: Amount): boolean =>
      one.amount === other.amount;
  const holes = { total: inCurrency(cost.total), count: Number(cost.months.number), first: amount(first) };
  const title = [second, ...others].every(isLike(first))
    ? words('cost.title_same', holes)
    : others.length === 0
      ? words('cost.title_second', { ...holes, last: amount(second) })
      : others.every(isLike(second))
        ? words('cost.title_then', { ...holes, later: amount(second) })
        : words('cost.title_last', { ...holes, last: amount(last) });
  return beforeIndexation(writer, title, part.indexed?.term);
}

/** The same in rows, where the drawing has no room for its words. */
function tableFor(writer: CostWriter): readonly Table[] {
  const { cost, words, amount, names, part, name, locale } = writer;
  const tax = taxOf(writer);
  const parted = isDivided(writer);
  const row = (label: Inlines, year: Year) => [
    cell({ children: label }),
    ...(parted ? partsOf(year).map((value) => cell({ children: amount(value) })) : []),
    cell({ children: amount(year.total) }),
  ];
  const currency = name(part.currency);
  return tableOf({
    title: titleOf(writer),
    columns: [
      { align: 'start', width: 'fill', head: words('price.year_head') },
      ...(parted ? series.map((key) => ({ align: 'number', width: 'wide', head: words(key) }) as const) : []),
      { align: 'number', width: 'wide', head: words(taxed('price.years_amount', tax), { currency, tax }) },
    ],
    rows: [...cost.years.map((year, i) => row(names[i] ?? [], year)), row(words('investment.term'), cost)],
    summary: phraseText(locale, 'price.years_summary'),
  });
}
