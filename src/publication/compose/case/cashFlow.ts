import { type Decimal, decimalOf } from '../../../foundation/money/Decimal.ts';
import type { CashFlow, Chart, Mark } from '../../document/Chart.ts';
import type { Inlines } from '../../document/Inline.ts';
import { formatNumber } from '../../locale/formatLeaf.ts';
import { textRun } from '../../locale/phrase.ts';
import { endsOf, hidesYears } from '../pieces/withoutHidden.ts';
import { sentences } from '../pieces/altOf.ts';
import { listed, sentence } from '../pieces/Composer.ts';
import { estimated, monthOf, paybackOf, spaced, type CaseWriter, type ShownCase } from './CaseWriter.ts';
import type { OutcomeFacts } from '../../../proposal/BusinessCase.ts';

const valueOf = ({ amount }: { readonly amount: Decimal }): number => Number(amount);

/** How the invested money comes back, year by year, in each case. */
export function cashFlow(writer: CaseWriter): Chart {
  const { cases, made, currency, words, bare, locale } = writer;
  const all = cases.flatMap(({ outcome }) => outcome.cumulative.map(valueOf));
  const low = Math.min(0, ...all);
  const values = roundValues(low, Math.max(0, ...all));
  const unit = unitOf(values);
  const subtitle = words(unit.key, { currency });
  const more = spaced([writer.apart, writer.estimate]);
  const [initial] = made.expected.cumulative;
  const title = flowTitle(writer);
  return {
    type: 'chart',
    title,
    subtitle: more.length === 0 ? subtitle : spaced([sentence(subtitle, locale), more]),
    // Its sums are whole, and not in thousands as along the axis.
    alt: sentences(
      [title, words('return.flow_units', { currency }), more, ...cases.map((shown) => inWords(writer, shown))],
      locale,
    ),
    drawing: {
      form: 'cashFlow',
      time: timeScale(writer),
      money: {
        low,
        high: Math.max(0, values.at(-1) ?? 0),
        ticks: values.map((at) => ({ at, label: figures(at / unit.size, writer) })),
      },
      start: {
        at: initial ? valueOf(initial) : 0,
        label: initial && valueOf(initial) !== 0 ? words('return.flow_start', { amount: bare(initial) }) : [],
      },
      lines: cases.map((shown) => line(writer, shown)),
    },
  };
}

/** Values along an axis: the layout's own, so without a place in the proposal. */
const figures = (value: number, { locale }: CaseWriter): Inlines =>
  // Beyond 10^21 a number writes itself with an exponent.
  textRun(formatNumber(decimalOf(Number.isInteger(value) ? String(BigInt(value)) : value), locale));

/** Long values of the axis are given in thousands or millions, as the subtitle says. */
function unitOf(values: readonly number[]): { readonly size: number; readonly key: string } {
  const largest = Math.max(...values.map(Math.abs));
  if (largest >= 20_000_000) return { size: 1_000_000, key: 'return.flow_millions' };
  return largest >= 20_000 ? { size: 1000, key: 'return.flow_thousands' } : { size: 1, key: 'return.flow_units' };
}

/** More years have fewer figures, or only their numbers; fewer parts are no scale. */
const mostYears = 8;
const leastParts = 3;

/** Years between two figures, so that the last is even with the others: each year where no step leads there. */
export const stepOfYears = (years: number): number =>
  Array.from({ length: years }, (_, i) => i + 1).find(
    (step) => years % step === 0 && years / step <= mostYears && (step === 1 || years / step >= leastParts),
  ) ?? 1;

/** The start and the years at even steps to the last; where there are many, the first in words and then their numbers. */
function timeScale({ made, words, locale }: CaseWriter): CashFlow['time'] {
  const years = Number(made.years.number);
  const step = stepOfYears(years);
  const isLong = years / step > mostYears;
  const figures = Array.from({ length: years / step }, (_, i) => (i + 1) * step).map((at): Mark => {
    const year = textRun(formatNumber(decimalOf(at), locale));
    return { at: at * 12, label: isLong && at > step ? year : words('return.flow_year', { year }) };
  });
  return { low: 0, high: years * 12, ticks: [{ at: 0, label: words('return.flow_begin') }, ...figures] };
}

function line(writer: CaseWriter, shown: ShownCase): CashFlow['lines'][number] {
  const { outcome, which, name } = shown;
  const sums = outcome.cumulative.map(valueOf);
  const end = outcome.cumulative.length - 1;
  const last = outcome.cumulative[end];
  return {
    which,
    name,
    points: sums.map((sum, year) => [year * 12, sum] as const),
    end: last ? writer.bare(last) : [],
    payback: crossing(writer, shown, sums),
  };
}

/** Where the line meets zero for good; the expected one is named above its dot, the low one below, the high one is not. */
function crossing(writer: CaseWriter, shown: ShownCase, sums: readonly number[]): CashFlow['lines'][number]['payback'] {
  const { payback } = shown.outcome;
  if (payback === null || payback.number === '0') return null;
  const after = sums.findLastIndex((sum) => sum < 0);
  const [from = 0, to = 0] = sums.slice(after, after + 2);
  const month = 12 * (after + (to === from ? 1 : -from / (to - from)));
  const words = paybackOf(writer, shown);
  if (shown.which === 'expected') return { month, label: words, note: writer.words('return.flow_payback') };
  const label = shown.which === 'low' ? writer.words('return.flow_low_payback', { payback: words }) : [];
  return { month, label, note: null };
}

/** One case in words: its sums, as far as they are told, and when it is paid back. */
function inWords(writer: CaseWriter, shown: ShownCase): Inlines {
  const { cumulative } = shown.outcome;
  const sums = hidesYears(writer.proposal) ? endsOf(cumulative) : cumulative;
  return writer.words(sums.length < cumulative.length ? 'return.flow_alt_ends' : 'return.flow_alt', {
    name: shown.name,
    sums: listed(
      sums.map((sum) => writer.bare(sum)),
      writer.locale,
    ),
    payback: paybackOf(writer, shown),
  });
}

const paidBack = (outcome: OutcomeFacts | null): number | null =>
  outcome?.payback ? Number(outcome.payback.number) : null;

/** The finding of the cash flow, in a whole sentence: when the investment comes back, and in which cases. */
function flowTitle(writer: CaseWriter): Inlines {
  const { made, words, over } = writer;
  const [low, expected, high] = [paidBack(made.low), paidBack(made.expected), paidBack(made.high)];
  const month = made.expected.payback === null ? [] : monthOf(writer, made.expected.payback);
  const about = (key: string): string => estimated(key, writer);
  if (expected === null) return high === null ? over('return.flow_never') : over('return.flow_only_high');
  if (made.low === null)
    return expected === 0 ? words('return.flow_at_once') : words(about('return.flow_month'), { month });
  if (low === null)
    return expected === 0 ? over('return.flow_low_behind') : over(about('return.flow_low_never'), { month });
  return low === 0
    ? words('return.flow_at_once_low')
    : words(about('return.flow_low_within'), { count: Math.ceil(low / 12) });
}

const steps = [1, 2, 2.5, 5, 10];

/**
 * About five round values that cover a range, zero among them where it lies inside: multiples of 1, 2, 2.5 or 5 times a
 * power of ten, from the first inside to the first at or beyond the upper end.
 */
export function roundValues(low: number, high: number): readonly number[] {
  const range = high - low;
  if (!(range > 0)) return [low];
  const power = 10 ** Math.floor(Math.log10(range / 5));
  const step = power * (steps.find((factor) => range / (factor * power) <= 6) ?? 10);
  // Whole numbers of steps: sums of steps would gather the dust of binary fractions.
  const [first, last] = [Math.ceil(low / step), Math.ceil(high / step)];
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}
