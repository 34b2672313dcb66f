import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Column, Row } from '../../document/Table.ts';
import { phraseText } from '../../locale/phrase.ts';
import { emphasised } from '../pieces/Composer.ts';
import { marksBeside, marksOn } from '../kinds/answers.ts';
import { cell } from '../pieces/table.ts';
import { percentOf } from '../pieces/taxNames.ts';
import { paybackOf, spaced, type CaseWriter, type ShownCase } from './CaseWriter.ts';
import type { Callout } from '../../document/DisplayBlock.ts';

/** What follows from the assumptions, in each case; the expected one stands out. */
export function results(writer: CaseWriter): readonly Block[] {
  const { words, locale, currency, cases } = writer;
  return [
    {
      type: 'table',
      title: [...marksOn(writer, writer.proposal.case), ...marksBeside(writer, 'figure'), ...words('return.results')],
      columns: [
        { align: 'start', width: 'fill', head: currency },
        ...cases.map(({ which, name }): Column =>
          which === 'expected'
            ? { align: 'end', width: 'outcome', head: emphasised('strong', name), highlight: true }
            : { align: 'end', width: 'outcome', head: name },
        ),
      ],
      rows: rowsOf(writer),
      carriedForward: null,
      note: spaced([words('return.results_note'), writer.apart, writer.estimate]),
      headless: false,
      summary: phraseText(locale, 'return.results_summary'),
    },
  ];
}

function rowsOf(writer: CaseWriter): readonly Row[] {
  const { words, over, cases, made, bare } = writer;
  const row = (label: Inlines, value: (shown: ShownCase) => Inlines): Row => ({
    kind: 'body',
    cells: [cell({ children: label }), ...cases.map((shown) => cell({ children: value(shown) }))],
    carried: null,
  });
  const yearly = !made.runs ? 'return.yearly_benefit' : made.even ? 'return.yearly' : 'return.yearly_average';
  return [
    row(words(yearly), ({ outcome }) => bare(outcome.yearly)),
    made.rate === null
      ? row(over('return.net'), ({ outcome }) => bare(outcome.net))
      : row(words('return.npv'), ({ outcome }) => (outcome.npv ? bare(outcome.npv) : [])),
    row(over('return.roi'), ({ outcome }) => percentOf(writer, outcome.roi)),
    row(words('return.payback'), (shown) => writer.opened(paybackOf(writer, shown))),
  ];
}

/** The assumption that moves the result most, and how far it may fall until nothing is left. */
export function matters(writer: CaseWriter): readonly Callout[] {
  const [first] = writer.made.sensitivity.drivers;
  if (!first) return [];
  return [
    {
      type: 'callout',
      label: writer.words('return.matters'),
      statement: writer.driver(first),
      text: breakEven(writer),
      cells: [],
    },
  ];
}

function breakEven(writer: CaseWriter): Inlines | null {
  const { made, words } = writer;
  const { drivers, break_even: share } = made.sensitivity;
  const [first] = drivers;
  if (!first) return null;
  if (share === null) return first.kind === 'rate' ? ofRate(writer) : null;
  const percent = Number(share.number);
  // What breaks even is the measure that is printed: the net present value, or without a rate the gain itself.
  const key = (name: string): string => (made.expected.npv === null ? name : `${name}_npv`);
  const holes = { share: percentOf(writer, share) };
  if (first.kind === 'benefit') {
    if (percent <= 0) return words(key('return.matters_none'));
    return percent < 100 ? words(key('return.matters_only'), holes) : words(key('return.matters_needs'), holes);
  }
  if (percent <= 0) return words(key('return.matters_never'));
  return percent >= 100 ? words(key('return.matters_up_to'), holes) : words(key('return.matters_at_most'), holes);
}

/** A rate has no share of itself: what the result is at both ends of its range. */
function ofRate({ made, words, say, input }: CaseWriter): Inlines | null {
  const [first] = made.sensitivity.drivers;
  if (!first) return null;
  return words('return.matters_rate', {
    from: input(first, 'from'),
    low: say(first.low),
    to: input(first, 'to'),
    high: say(first.high),
  });
}
