import type { CashFlow, CaseName } from '../../document/Chart.ts';
import type { Extent } from '../ground/pageFrame.ts';
import { fillRect } from '../ground/draw.ts';
import type { Item } from '../ground/Item.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Box } from '../ground/Slice.ts';
import type { Tag } from '../ground/Tag.ts';
import { chartStyle } from '../../theme/chartStyle.ts';
import { axisGap, axisTicks, gridLines, placeLevel, placeUpright } from './drawAxis.ts';
import { drawDot, drawPath, type Point } from './drawPath.ts';
import { type DrawnLine, type Plot, labelPaybacks } from './labelPaybacks.ts';
import { makeLabel, stackLabels } from './makeLabel.ts';
import { makeScale } from './makeScale.ts';
import { spread } from './spread.ts';

const height = 215;
const top = 6;
/** Under the plot: ticks and figures of the time axis. */
const foot = 20;
/** How far under the plot the names of the lines may reach: the last figure of the time axis is beside them. */
const overFigures = 7;
const narrowest = 41.6;
/** Between the names of two lines at their ends. */
const betweenEnds = 3;
/** Room under the zero line, and over it, in which labels of paybacks are. */
const underZero = 39;
const overZero = 60;
/** Room under the first sum, for the label of what is invested. */
const underStart = 18;

/** Room is kept on both sides of zero, so that labels fit there, and under the start for its own. */
function moneyScale({ money, lines, start }: CashFlow, bottom: number): Plot['y'] {
  const [low, high] = [Math.min(0, money.low), Math.max(0, money.high)];
  const partOf = makeScale(low, high, 0, 1);
  const room = bottom - top;
  const spare = (need: number, part: number): number =>
    part >= 1 ? 0 : Math.max(0, (need - part * room) / (1 - part));
  const paysBack = lines.some(({ payback }) => payback !== null);
  const under = Math.max(spare(underZero, partOf(0)), spare(underStart, partOf(start.at)));
  const over = paysBack ? spare(overZero, 1 - partOf(0)) : 0;
  return makeScale(low, high, bottom - Math.min(under, room / 3), top + Math.min(over, room / 3));
}

/** The names and sums at the lines' ends, apart from each other. */
function endLabels({ lines }: CashFlow, room: number, tag: Tag, setting: Setting) {
  return lines.map(({ which, name, end }) => {
    const value = which === 'expected' ? ({ color: 'brand' } as const) : ({ weight: 500 } as const);
    return stackLabels([
      makeLabel(name, { role: 'chart_label', width: room }, tag, setting),
      makeLabel(end, { role: 'chart_value', width: room, ...value }, tag, setting),
    ]);
  });
}

/** What is invested and how it comes back in each case: the expected line strong, the others beside it, zero across. */
export function drawCashFlow(chart: CashFlow, across: Extent, tag: Tag, setting: Setting): Box {
  const { time, money } = chart;
  const third = across.width / 3;
  const bottom = height - foot;
  const look = { width: third - axisGap, strongZero: true };
  const figures = axisTicks(money.ticks, [Math.min(0, money.low), Math.max(0, money.high)], look, tag, setting);
  const ends = endLabels(chart, third - 9, tag, setting);
  const gutter = Math.max(narrowest, axisGap + Math.max(0, ...figures.map(({ label }) => label.width)));
  const start = across.start + gutter;
  const width = across.width - gutter - 9 - Math.max(62, ...ends.map((end) => end.width));
  const x = makeScale(time.low, time.high, start, start + width);
  const y = moneyScale(chart, bottom);
  const grid = figures.filter(({ at }) => at !== 0).map(({ at }) => y(at));
  const plot: Plot = { across: { start, width }, bottom, x, y, grid };
  const lines = chart.lines.map((line): DrawnLine => ({
    line,
    points: [...line.points].sort(([a], [b]) => a - b).map(([month, sum]): Point => [x(month), plot.y(sum)]),
  }));
  const tops = spread(
    ends.map(({ height: own }, i) => ({ at: lines[i]?.points.at(-1)?.[1] ?? plot.y(0), height: own + betweenEnds })),
    0,
    bottom + overFigures,
  );
  const endOf = start + width + 9;
  return {
    height,
    items: [
      ...gridLines(figures, plot.y, plot.across, tag, setting),
      ...drawArea(lines, tag, setting),
      fillRect(plot.across, plot.y(0) - 0.375, 0.75, 'ink', setting, tag),
      ...placeUpright(figures, plot.y, start - axisGap),
      ...drawTimeAxis(chart, plot, across, tag, setting),
      ...lines.flatMap((line) => drawLine(line, tag, setting)),
      drawDot([x(0), plot.y(chart.start.at)], 5, { fill: 'ink' }, tag, setting),
      ...labelPaybacks(chart, lines, plot, tag, setting),
      ...ends.flatMap((label, i) => label.place(endOf, (tops[i] ?? 0) + betweenEnds / 2)),
    ],
  };
}

/** Between the low and the high case. */
function drawArea(lines: readonly DrawnLine[], tag: Tag, setting: Setting): readonly Item[] {
  const pointsOf = (which: CaseName) => lines.find(({ line }) => line.which === which)?.points ?? [];
  const [low, high] = [pointsOf('low'), pointsOf('high')];
  if (low.length < 2 || high.length < 2) return [];
  return [
    drawPath([...high, ...[...low].reverse()], { closed: true, fill: chartStyle(setting.theme).area }, tag, setting),
  ];
}

/** A line, and a dot where it ends. */
function drawLine({ line, points }: DrawnLine, tag: Tag, setting: Setting): readonly Item[] {
  const stroke = chartStyle(setting.theme).cases[line.which];
  const end = points.at(-1);
  if (end === undefined) return [];
  const path = points.length < 2 ? [] : [drawPath(points, { closed: false, line: stroke }, tag, setting)];
  return [...path, drawDot(end, line.which === 'expected' ? 5.6 : 4.8, { fill: stroke.color }, tag, setting)];
}

function drawTimeAxis(
  { time }: CashFlow,
  { across: { start, width }, bottom, x }: Plot,
  across: Extent,
  tag: Tag,
  setting: Setting,
): readonly Item[] {
  const { hair } = setting.theme.line;
  const ticks = axisTicks(time.ticks, [time.low, time.high], { width: width / 2 }, tag, setting);
  return [
    fillRect({ start, width }, bottom, hair, 'ink3', setting, tag),
    ...ticks.map(({ at }) => fillRect({ start: x(at) - hair / 2, width: hair }, bottom, 4, 'ink3', setting, tag)),
    ...placeLevel(ticks, x, bottom + 8, { start, width: across.start + across.width - start }),
  ];
}
