import type { Chart } from '../../document/Chart.ts';
import { sentences } from '../pieces/altOf.ts';
import { listed } from '../pieces/Composer.ts';
import { cashFlow } from './cashFlow.ts';
import type { CaseWriter } from './CaseWriter.ts';
import type { CaseFacts, DriverFacts } from '../../../proposal/BusinessCase.ts';
import type { Inlines } from '../../document/Inline.ts';
import { decimalOf } from '../../../foundation/money/Decimal.ts';
import { formatNumber } from '../../locale/formatLeaf.ts';
import { textRun } from '../../locale/phrase.ts';

/** The case in three drawings: when it comes back, what it is made of, what it hangs on. */
export const caseCharts = (writer: CaseWriter): readonly Chart[] => [
  cashFlow(writer),
  waterfall(writer),
  ...(writer.made.sensitivity.drivers.length === 0 ? [] : [tornado(writer)]),
];

type Bar = CaseFacts['waterfall'][number];

const kinds = { gain: 'gain', running: 'cost', once: 'cost', effort: 'cost', result: 'result' } as const;

/** What the net benefit is made of. */
function waterfall(writer: CaseWriter): Chart {
  const { made, over, words, currency, bare, locale } = writer;
  const bars = made.waterfall.map((bar) => ({
    kind: kinds[bar.kind],
    name: nameOf(bar, writer),
    value: { at: Number(bar.amount.amount), label: bare(bar.amount) },
  }));
  const isNegative = made.expected.net.amount.startsWith('-');
  const inWords = bars.map(({ name, value }) => words('return.cost_item', { label: name, amount: value.label }));
  const title = over(isNegative ? 'return.waterfall_short' : 'return.waterfall_title');
  const subtitle = words('return.waterfall_subtitle', { currency });
  return {
    type: 'chart',
    title,
    subtitle,
    alt: sentences([title, subtitle, listed(inWords, locale)], locale),
    drawing: { form: 'waterfall', bars },
  };
}

function nameOf({ kind, label }: Bar, { words, start }: CaseWriter): Inlines {
  if (label !== null) return start(label);
  switch (kind) {
    case 'gain':
      return words('return.other_benefits');
    case 'running':
      return words('return.running_cost');
    case 'once':
      return words('return.once_cost');
    case 'effort':
      return words('return.effort');
    case 'result':
      return words('return.net_benefit');
  }
}

/** What each assumption does to the result while the others stay as expected. */
function tornado(writer: CaseWriter): Chart {
  const { made, words, over, currency, bare, locale } = writer;
  const { drivers, measure } = made.sensitivity;
  const base = made.expected[measure] ?? made.expected.net;
  const rows = drivers.map((driver) => ({
    name: writer.driver(driver),
    range: rangeOf(driver, writer),
    low: { at: Number(driver.low.amount), label: bare(driver.low) },
    high: { at: Number(driver.high.amount), label: bare(driver.high) },
  }));
  const label = words('return.tornado_base', { amount: bare(base) });
  const inWords = rows.map(({ name, range, low, high }) =>
    words('return.tornado_alt', { name, range, low: low.label, high: high.label }),
  );
  const title = titleOf(writer);
  const subtitle =
    measure === 'npv' ? words('return.tornado_npv', { currency }) : over('return.tornado_net', { currency });
  return {
    type: 'chart',
    title,
    subtitle,
    alt: sentences([title, subtitle, label, ...inWords], locale),
    drawing: {
      form: 'tornado',
      base: { at: Number(base.amount), label },
      zero: textRun(formatNumber(decimalOf(0), locale)),
      rows,
    },
  };
}

function rangeOf(driver: DriverFacts, { words, input }: CaseWriter): Inlines {
  const holes = { from: input(driver, 'from'), to: input(driver, 'to') };
  return driver.kind === 'benefit' ? words('return.range_times', holes) : words('return.range', holes);
}

/** Whether an assumption alone turns the result round, and which. */
function titleOf({ made, words, driver, locale }: CaseWriter): Inlines {
  const { drivers, measure } = made.sensitivity;
  const base = made.expected[measure] ?? made.expected.net;
  const isBelow = base.amount.startsWith('-');
  const turning = drivers.flatMap((one) => {
    const turned = isBelow ? !one.high.amount.startsWith('-') : one.low.amount.startsWith('-');
    return turned ? [driver(one)] : [];
  });
  const [first] = turning;
  if (!first) return words(isBelow ? 'return.tornado_none_up' : 'return.tornado_none');
  if (turning.length === 1) return words(isBelow ? 'return.tornado_one_up' : 'return.tornado_one', { name: first });
  return words(isBelow ? 'return.tornado_some_up' : 'return.tornado_some', { names: listed(turning, locale) });
}
