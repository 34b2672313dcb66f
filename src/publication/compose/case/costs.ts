import type { CaseCost, CaseFacts } from '../../../proposal/BusinessCase.ts';
import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Row } from '../../document/Table.ts';
import { phraseText } from '../../locale/phrase.ts';
import { emphasised, joined, listed, plain } from '../pieces/Composer.ts';
import { isIndexed } from '../pieces/indexation.ts';
import { pageOfPlace } from '../pieces/places.ts';
import { rateLine } from '../pieces/rateLine.ts';
import { cell } from '../pieces/table.ts';
import { percentOf } from '../pieces/taxNames.ts';
import { spaced, type CaseWriter } from './CaseWriter.ts';
import { sourceWords } from './sourceWords.ts';

/** What it costs over the horizon, item by item: the same in each case, because the price is a quoted one. */
export function costs(writer: CaseWriter): readonly Block[] {
  const { words, over, currency, cases, locale } = writer;
  const items = itemsOf(writer);
  const rows = [...items.map((item) => itemRow(writer, item)), ...totalRow(writer, items)];
  return [
    {
      type: 'table',
      title: null,
      columns: [
        { align: 'start', width: 'label', head: over('return.cost', { currency }) },
        { align: 'start', width: 'fill', head: words('return.cost_when') },
        {
          align: 'number',
          width: { characters: Math.max(...rows.map(({ cells }) => plain(cells[2]?.children ?? []).length)) },
          head: cases.length > 1 ? words('return.cost_same') : currency,
        },
      ],
      rows,
      carriedForward: null,
      note: note(writer),
      headless: false,
      summary: phraseText(locale, 'return.costs_summary'),
    },
  ];
}

/** What is paid, when, and what that comes to over the horizon. */
interface Item {
  readonly label: Inlines;
  readonly when: Inlines;
  readonly source: Inlines | null;
  readonly inAll: CaseCost['over'];
}

type Rhythm = 'yearly' | 'once' | 'other';

/** What recurs first, then what is paid once; of each the offer's before the client's own. */
const itemsOf = (writer: CaseWriter): readonly Item[] => [
  ...ofOffer(writer, 'yearly'),
  ...ofClient(writer, 'effort_yearly', 'yearly'),
  ...ofOffer(writer, 'other'),
  ...ofOffer(writer, 'once'),
  ...ofClient(writer, 'effort', 'once'),
];

/** Lines, or, where the price tells no lines, what the offer charges at this rhythm. */
const ofOffer = (writer: CaseWriter, rhythm: Rhythm): readonly Item[] =>
  writer.made.costs[rhythm].map((cost) => ({
    label:
      cost.label === null
        ? writer.words(rhythm === 'once' ? 'return.offer_once' : 'return.offer_running')
        : writer.start(cost.label),
    when: whenPaid(writer, cost, rhythm),
    source: null,
    inAll: cost.over,
  }));

/** The client's own effort. */
function ofClient(writer: CaseWriter, key: 'effort' | 'effort_yearly', rhythm: Rhythm): readonly Item[] {
  const effort = writer.made.costs[key];
  if (effort === null) return [];
  return [
    {
      label: writer.words('return.effort'),
      when: whenPaid(writer, effort, rhythm),
      source: sourceWords(writer, effort.source),
      inAll: effort.over,
    },
  ];
}

function whenPaid({ words, bare, made }: CaseWriter, { amount }: Pick<CaseCost, 'amount'>, rhythm: Rhythm): Inlines {
  if (rhythm === 'yearly') return words('return.cost_yearly', { amount: bare(amount) });
  if (rhythm === 'once') return words('return.cost_once');
  // One year alone has no years to be unequal.
  return words(made.years.number === '1' ? 'return.cost_within' : 'return.cost_other');
}

const itemRow = ({ bare }: CaseWriter, { label, when, source, inAll }: Item): Row => ({
  kind: 'body',
  cells: [
    cell({ children: emphasised('medium', label) }),
    cell({ children: when, detail: source }),
    cell({ children: bare(inAll) }),
  ],
  carried: null,
});

/** What all of them come to; one alone says it itself. */
const totalRow = ({ words, bare, made }: CaseWriter, items: readonly Item[]): readonly Row[] =>
  items.length === 1
    ? []
    : [
        {
          kind: 'subtotal',
          cells: [
            cell({ children: emphasised('strong', words('return.cost_total')), span: 2 }),
            cell({ children: emphasised('strong', bare(made.costs.total)) }),
          ],
          carried: null,
        },
      ];

/** Where the prices come from, over how long, at what rate, when what is paid, and that no tax is in it. */
function note(writer: CaseWriter): Inlines {
  const { over, words, made } = writer;
  const rate = made.rate === null ? null : percentOf(writer, made.rate);
  return spaced([
    isPriced(made) ? words('return.cost_source', { page: pageOfPlace('prices') }) : [],
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

const isPriced = ({ costs: { yearly, once, other } }: CaseFacts): boolean =>
  yearly.length + once.length + other.length > 0;

/** Of a rate that only is for information, that one pays at another. */
function paidLater({ made, words, name, locale }: CaseWriter): Inlines {
  const later = made.rates.filter(({ settle }) => settle === 'payment_date').map(({ from }) => name(from));
  return later.length === 0 ? [] : words('return.note_rates_paid', { currencies: listed(later, locale) });
}

/** All of them, also those that the price states where it adds up its currencies: here they are assumptions. */
const ratesOf = (writer: CaseWriter): Inlines =>
  joined(
    writer.made.rates.map((rate) => rateLine(writer, rate)),
    plain(writer.words('clauses.between')),
  );
