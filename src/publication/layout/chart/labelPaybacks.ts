import type { CashFlow } from '../../document/Chart.ts';
import type { Extent } from '../ground/pageFrame.ts';
import { type Point, drawDot, drawPath } from './drawPath.ts';
import { fillRect } from '../ground/draw.ts';
import type { Item } from '../ground/Item.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Tag } from '../ground/Tag.ts';
import { chartStyle } from './chartStyle.ts';
import { findSpot, type Area, type Spot } from './findSpot.ts';
import { makeLabel, stackLabels, type Label } from './makeLabel.ts';

/** A line of the drawing with its points on the page, in the order of time. */
export interface DrawnLine {
  readonly line: CashFlow['lines'][number];
  readonly points: readonly Point[];
}

/** The plot: where it is, and where values are in it. */
export interface Plot {
  readonly across: Extent;
  readonly bottom: number;
  readonly x: (month: number) => number;
  readonly y: (sum: number) => number;
}

/** From a dot to its label, pt: tried in this order. */
const distances = [38, 14, 24, 50, 62, 76, 90, 106, 124];
const near = 3;

type Case = DrawnLine['line']['which'];
const dotSize: Readonly<Record<Case, number>> = { expected: 8.8, high: 6.6, low: 6.6 };
/** The expected case first: it gets the best place. */
const order: readonly Case[] = ['expected', 'low', 'high'];

const around = ([x, y]: Point, size: number): Area => ({ x: x - size / 2, y: y - size / 2, width: size, height: size });

/** Whether a line passes through the box, a little margin included. */
function crosses(points: readonly Point[], { x, y, width, height }: Area): boolean {
  return points.some((to, i) => {
    const from = points[i - 1] ?? to;
    const [left, right] = [Math.max(from[0], x), Math.min(to[0], x + width)];
    if (left > right) return false;
    const at = (px: number): number =>
      to[0] === from[0] ? to[1] : from[1] + ((px - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
    const [a, b] = [at(left), at(right)];
    return Math.min(a, b) < y + height + 2 && Math.max(a, b) > y - 2;
  });
}

/** Over or under a dot, in its middle or to one side of its leader. */
function spotsFor([x, y]: Point, { width, height }: Label, sides: readonly (1 | -1)[], dot: number): readonly Spot[] {
  const shifts = [width / 2, width - 6, 6];
  return sides.flatMap((side) =>
    distances.flatMap((distance) =>
      shifts.map((shift): Spot => {
        const edge = y + side * distance;
        const from = y + (side * dot) / 2;
        return {
          box: { x: x - shift, y: side > 0 ? edge : edge - height, width, height },
          leader: { x: x - 0.25, y: Math.min(from, edge), width: 0.5, height: Math.abs(edge - from) },
        };
      }),
    ),
  );
}

function labelOf({ line: { which, payback } }: DrawnLine, room: number, tag: Tag, setting: Setting): Label {
  const isExpected = which === 'expected';
  const name = isExpected
    ? ({ role: 'chart_value', color: 'brand', width: room } as const)
    : ({ role: 'chart_label', width: room } as const);
  const note = { role: 'chart_label', width: room } as const;
  return stackLabels(
    [makeLabel(payback?.label ?? [], name, tag, setting), makeLabel(payback?.note ?? [], note, tag, setting)],
    'center',
  );
}

/** The dots at which money is back, their labels, and the label of what is invested: none on another. */
export function labelPaybacks(
  chart: CashFlow,
  lines: readonly DrawnLine[],
  plot: Plot,
  tag: Tag,
  setting: Setting,
): readonly Item[] {
  const { across, bottom, x, y } = plot;
  const zero = y(0);
  const bounds: Area = { x: across.start, y: 0, width: across.width, height: bottom - 3 };
  const isCrossed = (box: Area): boolean =>
    lines.some(({ points }) => crosses(points, box)) || (box.y < zero + 1 && box.y + box.height > zero - 1);
  const back = order
    .flatMap((which) => lines.filter(({ line }) => line.which === which))
    .flatMap((line) => (line.line.payback === null ? [] : [{ ...line, payback: line.line.payback }]));
  const start: Point = [x(0), y(chart.start.at)];
  const dots = back.map(({ payback, line }) => around([x(payback.month), zero], dotSize[line.which]));
  const taken: Area[] = [around(start, 6), ...dots];
  const items: Item[] = [];
  const put = (label: Label, spots: readonly Spot[]): void => {
    if (label.width === 0) return;
    const { box, leader } = findSpot(spots, taken, bounds, isCrossed);
    taken.push(box, ...(leader === null ? [] : [leader]));
    if (leader !== null)
      items.push(fillRect({ start: leader.x, width: leader.width }, leader.y, leader.height, 'ink3', setting, tag));
    items.push(...label.place(box.x, box.y));
  };
  const invested = makeLabel(chart.start.label, { role: 'chart_label', width: across.width * 0.6 }, tag, setting);
  put(invested, besideStart(start, invested));
  for (const { payback, line, points } of back) {
    const isOutside = payback.month > chart.time.high;
    const at: Point = [x(payback.month), zero];
    const label = labelOf({ line, points }, across.width * 0.4, tag, setting);
    // Its own dot is no obstacle to its leader, which starts at the dot's edge.
    put(label, spotsFor(at, label, line.which === 'low' ? [1, -1] : [-1, 1], dotSize[line.which] + 0.5));
    items.push(isOutside ? drawLater(at, line.which, tag, setting) : drawBack(at, line.which, tag, setting));
  }
  return items;
}

/** Under the dot of the start, over it, or at its end-side. */
function besideStart([x, y]: Point, { width, height }: Label): readonly Spot[] {
  const heights = [y + near, y + near + 8, y - height - near, y - height - near - 8];
  return heights.map((top) => ({ box: { x: x + 9, y: top, width, height }, leader: null }));
}

const drawBack = (at: Point, which: Case, tag: Tag, setting: Setting): Item =>
  drawDot(
    at,
    dotSize[which],
    { fill: 'paper', line: { ...chartStyle(setting.theme).cases[which], dash: null } },
    tag,
    setting,
  );

/** The money is back after the last month that is shown: an arrow to the end. */
function drawLater([x, y]: Point, which: Case, tag: Tag, setting: Setting): Item {
  const points: readonly Point[] = [
    [x - 6, y - 3],
    [x, y],
    [x - 6, y + 3],
  ];
  return drawPath(points, { closed: true, fill: chartStyle(setting.theme).cases[which].color }, tag, setting);
}
