import type { Chart } from '../../src/publication/document/Chart.ts';
import type { Inlines } from '../../src/publication/document/Inline.ts';
import { t, v } from './inlines.ts';

/** A value with its figure as a label. */
const mark = (at: number, label: string = at.toLocaleString('en').replace('-', '−')) => ({ at, label: v(label) });
const nothing: Inlines = [];

export const cashFlow: Chart = {
  type: 'chart',
  title: t('Even in the low case the investment comes back within two years'),
  subtitle: t('Cumulative cash flow in thousand SAR, without VAT'),
  alt: t('Low: month 19, 153,260. Expected: month 7, 839,960. High: month 5, 1,219,760.'),
  drawing: {
    form: 'cashFlow',
    time: { low: 0, high: 36, ticks: [mark(0, 'Start'), mark(12, 'Year 1'), mark(24, 'Year 2'), mark(36, 'Year 3')] },
    money: {
      low: -250_000,
      high: 1_250_000,
      ticks: [0, 250, 500, 750, 1000, 1250].map((thousand) => mark(thousand * 1000, thousand.toLocaleString('en'))),
    },
    start: mark(-168_400, '−168,400 initial investment'),
    lines: [
      {
        which: 'high',
        name: t('High'),
        points: [
          [0, -168_400],
          [36, 1_219_760],
        ],
        end: v('1,219,760'),
        payback: { month: 4.4, label: nothing, note: null },
      },
      {
        which: 'expected',
        name: t('Expected'),
        points: [
          [0, -168_400],
          [36, 839_960],
        ],
        end: v('839,960'),
        payback: { month: 6.01, label: v('month 7'), note: t('expected payback') },
      },
      {
        which: 'low',
        name: t('Low'),
        points: [
          [0, -168_400],
          [36, 153_260],
        ],
        end: v('153,260'),
        payback: { month: 18.8, label: t('low: month 19'), note: null },
      },
    ],
  },
};

export const waterfall: Chart = {
  type: 'chart',
  title: t('Where the net benefit of three years comes from'),
  subtitle: t('Expected case, SAR, not discounted. Outlined bars are costs.'),
  alt: t(
    'Fewer leavers 936,000, faster onboarding 729,000, licences −656,640, set-up −128,400, effort −40,000: 839,960.',
  ),
  drawing: {
    form: 'waterfall',
    bars: [
      { kind: 'gain', name: v('Fewer leavers'), value: mark(936_000) },
      { kind: 'gain', name: v('Faster onboarding'), value: mark(729_000) },
      { kind: 'cost', name: v('Licences'), value: mark(-656_640) },
      { kind: 'cost', name: v('Set-up, trainers'), value: mark(-128_400) },
      { kind: 'cost', name: v('Your internal effort'), value: mark(-40_000) },
      { kind: 'result', name: v('Net benefit'), value: mark(839_960) },
    ],
  },
};

export const tornado: Chart = {
  type: 'chart',
  title: t('No single assumption turns the result negative'),
  subtitle: t('Net present value in SAR when one assumption changes and the others stay as expected'),
  alt: t('Expected 667,481. Fewer leavers 279,532 to 861,455. Faster onboarding 486,189 to 788,342.'),
  drawing: {
    form: 'tornado',
    base: mark(667_481, 'Expected 667,481'),
    zero: v('0'),
    rows: [
      { name: v('Fewer leavers'), range: t('50% to 125% of expected'), low: mark(279_532), high: mark(861_455) },
      {
        name: v('Faster onboarding'),
        range: t('70% to 120% of expected'),
        low: mark(486_189),
        high: mark(788_342),
      },
      { name: v('Discount rate'), range: t('12% to 8%'), low: mark(638_904), high: mark(697_814) },
      { name: v('Your internal effort'), range: t('60,000 to 20,000'), low: mark(647_481), high: mark(687_481) },
    ],
  },
};

export const bars: Chart = {
  type: 'chart',
  title: t('All four at or under your request 2.3'),
  subtitle: t('Time to productivity in the pilot, days'),
  alt: t('Store 07: 8, store 11: 9, store 23: 9, store 38: 10, together 9; your request 2.3: 10.'),
  drawing: {
    form: 'bars',
    rows: [
      { name: v('Store 07'), value: mark(8), subject: false },
      { name: v('Store 11'), value: mark(9), subject: false },
      { name: v('Store 23'), value: mark(9), subject: false },
      { name: v('Store 38'), value: mark(10), subject: false },
      { name: v('Pilot average'), value: mark(9), subject: true },
    ],
    target: mark(10, 'your request 2.3: ten days'),
  },
};

export const shareBar: Chart = {
  type: 'chart',
  title: t('Payment follows progress'),
  subtitle: t('Including VAT.'),
  alt: t('159,748.80 on signature, 159,748.80 with twelve stores live, 79,874.40 with the final report.'),
  drawing: {
    form: 'shareBar',
    parts: [
      { share: 0.4, amount: v('159,748.80'), percent: v('40%'), event: v('on signature') },
      { share: 0.4, amount: v('159,748.80'), percent: v('40%'), event: v('first twelve stores live') },
      { share: 0.2, amount: v('79,874.40'), percent: v('20%'), event: v('final report') },
    ],
  },
};

export const timeline: Chart = {
  type: 'chart',
  title: t('From kick-off to all 42 stores in fourteen weeks'),
  subtitle: t('Weeks after signature.'),
  alt: t('Week 1 kick-off, week 4 HR data connected, week 6 first twelve stores live, week 8 joint interim review.'),
  drawing: {
    form: 'timeline',
    first: 1,
    weeks: 16,
    ticks: [mark(1, 'Week 1'), mark(5), mark(9), mark(13), mark(16)],
    phases: [
      { from: 1, to: 6, name: v('Prepare') },
      { from: 6, to: 14, name: v('Start') },
      { from: 14, to: 16, name: v('Complete') },
    ],
    items: [
      { week: mark(1), label: v('Kick-off'), note: v('project owners named'), review: false },
      { week: mark(4), label: v('HR data connected'), review: false },
      { week: mark(6), label: v('First twelve stores live'), note: v('six trainer days'), review: false },
      { week: mark(8), label: v('Joint interim review'), review: true },
      { week: mark(14), label: v('All 42 stores live'), review: false },
      { week: mark(16), label: v('Final report'), review: true },
    ],
    payments: [mark(1, '40% on signature'), mark(6, '40% first twelve stores live'), mark(16, '20% final report')],
    legend: { milestone: t('milestone'), review: t('joint review') },
  },
};

export const costColumns: Chart = {
  type: 'chart',
  title: t('902,796 SAR over 36 months: 399,372 in the first year, then 251,712 a year'),
  subtitle: t('What each year of the term comes to, SAR, including VAT 15%'),
  alt: t('Year 1: 399,372; year 2: 251,712; year 3: 251,712; over the whole term: 902,796.'),
  drawing: {
    form: 'columns',
    series: [
      { name: t('Recurring'), total: v('755,136') },
      { name: t('One-off'), total: v('147,660') },
    ],
    columns: [
      { name: t('Year 1'), total: mark(399_372), stacked: [mark(251_712, '251,712 '), mark(147_660)] },
      { name: t('Year 2'), total: mark(251_712), stacked: [mark(251_712, '251,712 '), mark(0)] },
    ],
    sum: { name: t('Over the whole term'), total: v('902,796') },
  },
};

/** One drawing of each form. */
export const sampleCharts: readonly Chart[] = [cashFlow, waterfall, tornado, bars, costColumns, shareBar, timeline];
