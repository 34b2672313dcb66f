import fc from 'fast-check';
import type { Chart, Mark } from '../../../../src/publication/document/Chart.ts';
import type { Inlines } from '../../../../src/publication/document/Inline.ts';
import { t, v } from '../../inlines.ts';

/** Every kind of number that could come: none, tiny, huge, equal, negative, and no number at all. */
const amount = fc.oneof(
  fc.constantFrom(0, 1, -1, 100, 0.001, 1e-9, 1e12, -1e12, 1e15, Number.NaN, Number.POSITIVE_INFINITY),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
);

let next = 0;
/** Words that stand once only: a chart prints each label once. */
const unique = (text: string): Inlines => {
  next += 1;
  return v(`${text}${next.toString(36).padStart(4, '0')}`);
};
const label = fc.constantFrom('a', 'net ', 'month ', '1,250.00 ', 'value ').map(unique);
const longName = fc
  .constantFrom(
    'x',
    'Fewer leavers ',
    'A name of many words that goes on and on and on without an end ',
    'Nonbreakingname'.repeat(6),
  )
  .map(unique);
const mark: fc.Arbitrary<Mark> = fc.record({ at: amount, label });

const ticks = (most: number) => fc.array(mark, { maxLength: most });
const chart = (drawing: Chart['drawing']): Chart => ({
  type: 'chart',
  title: t('What it shows'),
  subtitle: t('In what'),
  alt: t('In words'),
  drawing,
});

const line = (which: 'low' | 'expected' | 'high') =>
  fc.record({
    which: fc.constant(which),
    name: label,
    points: fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), amount), { minLength: 1, maxLength: 6 }),
    end: label,
    payback: fc.option(
      fc.record({ month: fc.double({ min: -10, max: 90, noNaN: true }), label, note: fc.option(label) }),
    ),
  });

export const cashFlows = fc
  .record({
    time: fc.record({ low: fc.constant(0), high: fc.integer({ min: 0, max: 60 }), ticks: ticks(6) }),
    money: fc.record({ low: amount, high: amount, ticks: ticks(7) }),
    start: mark,
    lines: fc.tuple(line('high'), line('expected'), line('low')),
  })
  .map((drawing) => chart({ form: 'cashFlow', ...drawing }));

export const waterfalls = fc
  .array(
    fc.record({
      kind: fc.constantFrom('gain' as const, 'cost' as const, 'result' as const),
      name: longName,
      value: mark,
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((bars) => chart({ form: 'waterfall', bars }));

export const tornados = fc
  .record({
    base: mark,
    zero: label,
    rows: fc.array(fc.record({ name: longName, range: longName, low: mark, high: mark }), {
      minLength: 1,
      maxLength: 8,
    }),
  })
  .map((drawing) => chart({ form: 'tornado', ...drawing }));

export const barCharts = fc
  .record({
    rows: fc.array(fc.record({ name: longName, value: mark, subject: fc.boolean() }), { minLength: 1, maxLength: 12 }),
    target: fc.option(fc.record({ at: amount, label: longName })),
  })
  .map((drawing) => chart({ form: 'bars', ...drawing }));

const parts = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1e6, noNaN: true }), label: fc.constantFrom('8 ', '12,500 ').map(unique) }),
  { minLength: 2, maxLength: 2 },
);

export const costs = fc
  .record({
    columns: fc.array(fc.record({ name: longName, parts, label }), { minLength: 1, maxLength: 7 }),
    series: fc.tuple(longName, longName, label, label),
    sum: fc.record({ name: longName, total: label }),
    isDivided: fc.boolean(),
  })
  .map(({ columns, series: [one, other, first, second], sum, isDivided }) =>
    chart({
      form: 'columns',
      series: isDivided
        ? [
            { name: one, total: first },
            { name: other, total: second },
          ]
        : [],
      columns: columns.map((column) => ({
        name: column.name,
        total: { at: column.parts.reduce((all, { at }) => all + at, 0), label: column.label },
        stacked: isDivided ? column.parts : [],
      })),
      sum,
    }),
  );

export const shareBars = fc
  .array(
    fc.record({
      share: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.001, Number.NaN)),
      amount: label,
      percent: label,
      event: longName,
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => chart({ form: 'shareBar', parts }));

export const timelines = fc
  .record({
    first: fc.integer({ min: 0, max: 3 }),
    weeks: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom(0, 1, 520)),
    ticks: ticks(14),
    phases: fc.array(fc.record({ from: fc.nat(60), to: fc.nat(60), name: label }), { maxLength: 4 }),
    items: fc.array(
      fc.record({
        week: fc.record({ at: fc.integer({ min: -2, max: 70 }), label }),
        label: longName,
        note: label,
        review: fc.boolean(),
      }),
      { minLength: 1, maxLength: 11 },
    ),
    payments: fc.array(fc.record({ at: fc.nat(60), label: longName }), { maxLength: 5 }),
    legend: fc.constant({ milestone: t('milestone'), review: t('joint review') }),
  })
  .map((drawing) => chart({ form: 'timeline', ...drawing }));

/** Where a step or a line is on the axis of a plan: parts of its length. */
const part = fc.double({ min: 0, max: 1, noNaN: true });

export const plans = fc
  .record({
    end: fc.integer({ min: 1, max: 400 }),
    ticks: ticks(14),
    lines: fc.array(part, { maxLength: 12 }),
    rows: fc.array(
      fc.record({
        name: longName,
        when: label,
        span: fc.tuple(part, part),
        after: fc.array(fc.nat(9), { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 9 },
    ),
    payments: fc.array(fc.record({ at: part, label: longName }), { maxLength: 5 }),
  })
  .map(({ end, lines, rows, payments, ...rest }) =>
    chart({
      form: 'plan',
      ...rest,
      end,
      lines: lines.map((at) => at * end),
      rows: rows.map(({ span: [one, other], ...row }) => {
        const [from, to] = [Math.min(one, other) * end, Math.max(one, other) * end];
        return { ...row, from, to };
      }),
      payments: payments.map(({ at, label: words }) => ({ at: at * end, label: words })),
    }),
  );

export const anyChart = fc.oneof(cashFlows, waterfalls, tornados, barCharts, costs, shareBars, timelines, plans);
