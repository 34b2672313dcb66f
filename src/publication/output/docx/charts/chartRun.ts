import { ChartRun, type ChartRunOptions } from 'docx/charts';
import type { Chart, Mark } from '../../../document/Chart.ts';
import type { Inlines } from '../../../document/Inline.ts';
import { plainText } from '../../../layout/text/plainText.ts';
import { stripIgnorables } from '../../../layout/text/resolveParagraph.ts';
import { chartStyle } from '../../../theme/chartStyle.ts';
import type { ColorToken } from '../../../theme/color.ts';
import type { Desk } from '../ground/Desk.ts';
import { hex, pixels } from '../ground/lengths.ts';

/** The height of a chart, and of each of its rows where its bars lie, in pt. */
const height = { columns: 210, row: 30, over: 40 };

/** Of a bar's width: the room between bars. */
const gapWidth = 60;

/** The words of a chart: labels hold no controls but the marks that keep what is from the right in its order. */
export function wordsOf(line: Inlines): string {
  const words = stripIgnorables(plainText(line)).trim();
  return /\p{Script=Arabic}/u.test(words) ? `\u200F${words}\u200F` : words;
}

type Base = Pick<ChartRunOptions, 'legend' | 'font' | 'transformation' | 'altText' | 'chartArea'>;

/** What all charts have: their words for who cannot see them, the face of labels, and their size. */
function baseOf({ alt }: Chart, high: number, width: number, desk: Desk, hasLegend: boolean): Base {
  const { theme } = desk;
  return {
    legend: hasLegend ? { position: 'bottom', font: labelFont(desk) } : false,
    font: { color: hex('ink2', theme) },
    chartArea: { border: 'none' },
    transformation: { width: pixels(width, theme), height: pixels(high, theme) },
    altText: { name: '', title: '', description: wordsOf(alt) },
  };
}

const labelFont = ({ theme }: Desk) => ({
  size: Math.round(theme.type.chart_label.size * theme.scale * 2) / 2,
  color: hex('ink2', theme),
});

const valueFont = ({ theme }: Desk) => ({
  size: Math.round(theme.type.chart_value.size * theme.scale * 2) / 2,
  color: hex('ink', theme),
});

/** A label that says what is printed, and no number of its own; none where nothing is printed. */
const labelled = ({ label }: Pick<Mark, 'label'>): false | { readonly text: string } =>
  label.length === 0 ? false : { text: wordsOf(label) };

/** In a document from the right charts begin there too. */
const turned = ({ direction }: Desk): { readonly reverseOrder?: true } =>
  direction === 'rtl' ? { reverseOrder: true } : {};

type Of<F extends Chart['drawing']['form']> = Extract<Chart['drawing'], { form: F }>;

/** A chart that Word draws from the numbers and words that are printed, and from no others. */
export function chartRun(chart: Chart, width: number, desk: Desk): ChartRun | null {
  const { drawing } = chart;
  switch (drawing.form) {
    case 'cashFlow':
      return lines(chart, drawing, width, desk);
    case 'waterfall':
      return waterfall(chart, drawing, width, desk);
    case 'tornado':
      return tornado(chart, drawing, width, desk);
    case 'bars':
      return bars(chart, drawing, width, desk);
    case 'columns':
      return columns(chart, drawing, width, desk);
    default:
      return null;
  }
}

/** One line a case, over the years; each ends with its sum. */
function lines(chart: Chart, { lines: all, time, money }: Of<'cashFlow'>, width: number, desk: Desk): ChartRun {
  const { theme } = desk;
  const { cases } = chartStyle(theme);
  const months = [...new Set(all.flatMap(({ points }) => points.map(([month]) => month)))].sort((a, b) => a - b);
  const nameOf = (month: number): string => {
    const tick = time.ticks.find(({ at }) => at === month);
    return tick === undefined ? '' : wordsOf(tick.label);
  };
  return new ChartRun({
    type: 'line',
    ...baseOf(chart, height.columns, width, desk, all.length > 1),
    categories: months.map(nameOf),
    series: all.map(({ which, name, points, end }) => ({
      name: wordsOf(name),
      values: months.map((month) => points.find(([at]) => at === month)?.[1] ?? null),
      color: hex(cases[which].color, theme),
      line: { width: which === 'expected' ? 2 : 1.5, ...(which === 'low' ? { dash: 'dash' as const } : {}) },
      markers: false,
      pointLabels: months.map((_, i) =>
        i === months.length - 1 && end.length > 0
          ? { text: wordsOf(end), position: 'above' as const, font: valueFont(desk) }
          : false,
      ),
    })),
    // Along the bottom, also where values are below zero.
    categoryAxis: { font: labelFont(desk), ...turned(desk), crossesAt: 'minimum' },
    valueAxis: { ...roundScale(money), font: labelFont(desk), numberFormat: formatOf(money) },
  });
}

type Scale = Of<'cashFlow'>['money'];

/** The ends of an axis at round values, a step beyond the lowest sum. */
function roundScale({ low, high, ticks }: Scale): {
  readonly minimum: number;
  readonly maximum: number;
  readonly interval?: number;
} {
  const [first, second] = ticks;
  if (first === undefined || second === undefined) return { minimum: low, maximum: high };
  const interval = second.at - first.at;
  const steps = (value: number, round: (steps: number) => number): number => round(value / interval) * interval;
  return { minimum: steps(low, Math.floor), maximum: steps(high, Math.ceil), interval };
}

/** Values in thousands or millions, where the printed ones are: as many groups of digits as those leave out. */
function formatOf({ ticks }: Scale): string {
  const [largest] = ticks.toSorted((a, b) => Math.abs(b.at) - Math.abs(a.at));
  if (largest === undefined) return '#,##0';
  const whole = Math.trunc(Math.abs(largest.at)).toString().length;
  const [printed = ''] = /^[^\p{Nd}]*[\p{Nd}\u00A0\u202F,٬ ]*/u.exec(wordsOf(largest.label)) ?? [];
  const shown = printed.replaceAll(/[^\p{Nd}]/gu, '').length;
  const groups = Math.max(0, Math.round((whole - shown) / 3));
  return `#,##0${','.repeat(groups)}`;
}

/** Gains, costs and what they come to, each as a column of its own. */
function waterfall(chart: Chart, { bars: all }: Of<'waterfall'>, width: number, desk: Desk): ChartRun {
  const { theme } = desk;
  const [main, second] = theme.chart.series;
  const colors = {
    gain: second,
    cost: theme.chart.cost === 'outline' ? 'ink3' : theme.chart.cost,
    result: main,
  } as const;
  return new ChartRun({
    type: 'column',
    ...baseOf(chart, height.columns, width, desk, false),
    gapWidth,
    categories: all.map(({ name }) => wordsOf(name)),
    series: [
      {
        name: wordsOf(chart.subtitle ?? chart.title),
        values: all.map(({ value }) => value.at),
        colors: all.map(({ kind }) => hex(colors[kind], theme)),
        pointLabels: all.map(({ value }) => withFont(labelled(value), desk)),
      },
    ],
    categoryAxis: { font: labelFont(desk), ...turned(desk) },
    valueAxis: { visible: false, gridlines: false },
  });
}

const withFont = (label: false | { readonly text: string }, desk: Desk) =>
  label === false ? false : { ...label, position: 'outsideEnd' as const, font: valueFont(desk) };

/** What each assumption does to the result: bars to both sides of the expected one. */
function tornado(chart: Chart, { base, rows }: Of<'tornado'>, width: number, desk: Desk): ChartRun {
  const { theme } = desk;
  const [main, second] = theme.chart.series;
  const series = (side: 'low' | 'high', color: ColorToken) => ({
    name: wordsOf(base.label),
    values: rows.map((row) => row[side].at),
    color: hex(color, theme),
    pointLabels: rows.map((row) => withFont(labelled(row[side]), desk)),
  });
  return new ChartRun({
    type: 'bar',
    ...baseOf(chart, height.over + rows.length * height.row * 1.3, width, desk, false),
    gapWidth,
    overlap: 100,
    categories: rows.map(({ name, range }) =>
      [wordsOf(name), wordsOf(range)].filter((words) => words !== '').join(' · '),
    ),
    series: [series('low', second), series('high', main)],
    // The first row on top; bars begin at the expected result.
    categoryAxis: { font: labelFont(desk), reverseOrder: true, crossesAt: base.at },
    valueAxis: { visible: false, gridlines: false, ...turned(desk) },
  });
}

/** Single values, and what was asked for as one more. */
function bars(chart: Chart, { rows, target, ends }: Of<'bars'>, width: number, desk: Desk): ChartRun {
  const { theme } = desk;
  const [main, , third] = theme.chart.series;
  const asked =
    target === null ? [] : [{ name: target.label, value: { at: target.at, label: [] }, color: 'ink3' as const }];
  const all = [...rows.map(({ name, value, subject }) => ({ name, value, color: subject ? main : third })), ...asked];
  return new ChartRun({
    type: 'bar',
    ...baseOf(chart, height.over + all.length * height.row, width, desk, false),
    gapWidth,
    categories: all.map(({ name }) => wordsOf(name)),
    series: [
      {
        name: wordsOf(chart.subtitle ?? chart.title),
        values: all.map(({ value }) => value.at),
        colors: all.map(({ color }) => hex(color, theme)),
        pointLabels: all.map(({ value }) => withFont(labelled(value), desk)),
      },
    ],
    categoryAxis: { font: labelFont(desk), reverseOrder: true },
    valueAxis: {
      visible: false,
      gridlines: false,
      ...turned(desk),
      ...(ends === undefined ? {} : { minimum: Math.min(0, ends[0]), maximum: ends[1] }),
    },
  });
}

/** What each year comes to, its parts one on the other; over its name stands its sum. */
function columns(chart: Chart, { series, columns: all }: Of<'columns'>, width: number, desk: Desk): ChartRun {
  const { theme } = desk;
  const [main, second, third] = theme.chart.series;
  const palette = [main, second, third] as const;
  const isParted = series.length > 0;
  const parts = isParted
    ? series.map(({ name, total }, i) => ({
        name: [name, total].map(wordsOf).join(': '),
        marks: all.map(({ stacked }) => stacked[i] ?? { at: 0, label: [] }),
      }))
    : [{ name: wordsOf(chart.subtitle ?? chart.title), marks: all.map(({ total }) => total) }];
  return new ChartRun({
    type: 'column',
    ...baseOf(chart, height.columns, width, desk, isParted),
    gapWidth,
    stacking: isParted ? 'stacked' : 'none',
    // Where columns are parted, only their names have room for what they come to.
    categories: all.map(({ name, total }) => (isParted ? `${wordsOf(name)}\n${wordsOf(total.label)}` : wordsOf(name))),
    series: parts.map(({ name, marks }, i) => ({
      name,
      values: marks.map(({ at }) => at),
      color: hex(palette[i % palette.length] ?? main, theme),
      pointLabels: marks.map((mark) => (isParted ? false : withFont(labelled(mark), desk))),
    })),
    categoryAxis: { font: labelFont(desk), ...turned(desk) },
    valueAxis: { visible: false, gridlines: false, minimum: 0 },
  });
}
