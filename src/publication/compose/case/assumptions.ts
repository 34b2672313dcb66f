import type { CaseCost, CaseFacts, CaseSource } from '../../../proposal/BusinessCase.ts';
import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Column, ColumnWidth, Row } from '../../document/Table.ts';
import { textRun, phraseText } from '../../locale/phrase.ts';
import { emphasised, joined, listed, plain, type Composer } from '../pieces/Composer.ts';
import { isIndexed } from '../pieces/indexation.ts';
import { pageOfPlace } from '../pieces/places.ts';
import { cell } from '../pieces/table.ts';
import { rateLine } from '../pieces/rateLine.ts';
import { percentOf } from '../pieces/taxNames.ts';
import { datedSource } from '../pieces/sourceDates.ts';
import { spaced, type CaseWriter } from './CaseWriter.ts';

/** What is assumed, each with its calculation and its source, before anything that follows from it (D10). */
export function assumptions(writer: CaseWriter): readonly Block[] {
  const { words, locale, currency, made } = writer;
  const rows = made.benefits.map((_, i) => benefitRow(writer, i));
  return [
    {
      type: 'table',
      title: words('return.assumptions'),
      columns: [
        { align: 'start', width: 'label', head: words('return.benefit', { currency }) },
        { align: 'start', width: 'fill', head: words('return.reckoned') },
        ...writer.cases.map(({ name }): Column => ({ align: 'number', width: longestOf(rows), head: name })),
      ],
      rows: [...rows, costRow(writer)],
      carriedForward: null,
      note: note(writer),
      headless: false,
      summary: phraseText(locale, 'return.assumptions_summary'),
    },
  ];
}

/** As wide as the longest number of all cases: their columns are alike. */
function longestOf(rows: readonly Row[]): ColumnWidth {
  const lengths = rows.flatMap(({ cells }) => cells.slice(2).map(({ children }) => plain(children).length));
  return { characters: Math.max(...lengths) };
}

function benefitRow(writer: CaseWriter, i: number): Row {
  const { made, start, cases, bare } = writer;
  const benefit = made.benefits[i];
  if (!benefit) return { kind: 'body', cells: [], carried: null };
  const sources = benefit.sources.map((source) => sourceWords(writer, source));
  const reckoned = benefit.reckoned === null ? calculation(writer, benefit) : start(benefit.reckoned);
  return {
    kind: 'body',
    cells: [
      cell({ children: emphasised('medium', start(benefit.label)) }),
      cell({ children: reckoned, detail: joined(sources, ' · ') }),
      ...cases.map(({ which }) => {
        const amount = benefit[which];
        const words = amount === null ? [] : bare(amount);
        return cell({ children: which === 'expected' ? emphasised('strong', words) : words });
      }),
    ],
    carried: null,
  };
}

/** The calculation itself, part by part: "900 × 1.5 × 180". */
function calculation({ say }: Composer, { calculation: terms }: CaseFacts['benefits'][number]): Inlines {
  return terms.flatMap(({ sign, number, unit }) => {
    if (number === null) return textRun(sign === '(' || sign === ')' ? sign : ` ${sign ?? ''} `);
    const value = say(number);
    return unit === null ? value : [...value, ...textRun('\u00A0'), ...say(unit)];
  });
}

function sourceWords(composer: Composer, { text, as_of: day }: CaseSource): Inlines {
  const [source = [], date] = datedSource(composer, text, day);
  return date === undefined ? source : composer.words('return.source_dated', { source, date });
}

/** What it costs: the same in each case, because the price is a quoted one. */
function costRow(writer: CaseWriter): Row {
  const { words, over, cases, bare, made, locale } = writer;
  const { costs } = made;
  const lists = (['yearly', 'once', 'other'] as const).map((kind): Inlines => {
    const items = [...costs[kind].map((cost) => costItem(writer, cost, kind)), ...ownItem(writer, kind)];
    return items.length === 0 ? [] : over(costKey(kind, writer), { list: listed(items, locale) });
  });
  const isPriced = costs.yearly.length + costs.once.length + costs.other.length > 0;
  const sources = [
    isPriced ? words('return.cost_source', { page: pageOfPlace('prices') }) : [],
    effortSource(writer, 'effort'),
    effortSource(writer, 'effort_yearly'),
  ];
  return {
    kind: 'body',
    cells: [
      cell({ children: emphasised('medium', words(cases.length > 1 ? 'return.cost_same' : 'return.cost')) }),
      cell({ children: spaced(lists), detail: joined(sources, ' · ') }),
      cell({
        children: over('return.cost_total', { amount: bare(costs.total) }),
        span: cases.length,
      }),
    ],
    carried: null,
  };
}

const costKeys = { yearly: 'return.cost_yearly', once: 'return.cost_once', other: 'return.cost_other' } as const;
type Rhythm = keyof typeof costKeys;

/** One year alone has no years to be unequal. */
const costKey = (kind: Rhythm, { made }: CaseWriter): string =>
  kind === 'other' && made.years.number === '1' ? 'return.cost_within' : costKeys[kind];

const item = ({ words, bare }: CaseWriter, label: Inlines, amount: CaseCost['amount']): Inlines =>
  words('return.cost_item', { label, amount: bare(amount) });

/** A line, or, where the price tells no lines, what the offer charges at this rhythm. */
function costItem(writer: CaseWriter, { label, amount }: CaseCost, kind: Rhythm): Inlines {
  const whole = kind === 'once' ? 'return.offer_once' : 'return.offer_running';
  return item(writer, label === null ? writer.words(whole) : writer.say(label), amount);
}

/** The client's own effort, once or in each year. */
function ownItem(writer: CaseWriter, kind: Rhythm): readonly Inlines[] {
  const key = kind === 'once' ? 'effort' : 'effort_yearly';
  const textRun = kind === 'other' ? null : writer.made.costs[key];
  return textRun === null ? [] : [item(writer, writer.words('return.effort_inside'), textRun.amount)];
}

function effortSource(writer: CaseWriter, key: 'effort' | 'effort_yearly'): Inlines {
  const { made, words, say } = writer;
  const textRun = made.costs[key];
  if (textRun === null) return [];
  return words(key === 'effort' ? 'return.effort_source' : 'return.effort_yearly_source', {
    source: sourceWords({ ...writer, start: say }, textRun.source),
  });
}

/** Over how long, at what rate, when what is paid, and that no tax is in it. */
function note(writer: CaseWriter): Inlines {
  const { over, words, made } = writer;
  const rate = made.rate === null ? null : percentOf(writer, made.rate);
  return spaced([
    rate === null ? over('return.note') : over('return.note_rate', { rate }),
    writer.apart,
    made.rates.length === 0 ? [] : words('return.note_rates', { rates: ratesOf(writer) }),
    paidLater(writer),
    made.runs ? words('return.note_running') : words('return.note_flows'),
    isIndexed(writer) ? words('return.note_indexation') : [],
    made.ends ? words('return.note_ends') : [],
    made.rounded ? words('return.note_rounded') : [],
  ]);
}

/** Of a rate that only is for information, that one pays at another. */
function paidLater({ made, words, name, locale }: CaseWriter): Inlines {
  const later = made.rates.filter(({ settle }) => settle === 'payment_date').map(({ from }) => name(from));
  return later.length === 0 ? [] : words('return.note_rates_paid', { currencies: listed(later, locale) });
}

/** All of them, also those that the price states where it adds up its currencies: here they are assumptions. */
const ratesOf = (writer: CaseWriter): Inlines =>
  joined(
    writer.made.rates.map((rate) => rateLine(writer, rate)),
    plain(writer.words('chart.between')),
  );
