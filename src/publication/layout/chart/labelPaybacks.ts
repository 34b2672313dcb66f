import type { CashFlow } from '../../document/Chart.ts';
import type { Extent } from '../ground/pageFrame.ts';
import { type Point, drawDot, drawPath } from './drawPath.ts';
import { fillRect } from '../ground/draw.ts';
import type { Item } from '../ground/Item.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Tag } from '../ground/Tag.ts';
import { chartStyle } from '../../theme/chartStyle.ts';
import { findSpot, type Area, type Spot } from './findSpot.ts';
import { makeLabel, onPaper, stackLabels, type Label } from './makeLabel.ts';

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
  /** The heights of its grid lines. */
  readonly grid: readonly number[];
}

/** From a dot to its label, pt: tried in this order. */
const distances = [38, 14, 24, 50, 62, 76, 90, 106, 124];
const near = 3;
/** Where all of these are on a line: every distance, in steps from the nearest, in pt. */
const nearest = 7;
const step = 5;
const farthest = 160;
const between = Array.from({ length: (farthest - nearest) / step }, (_, i) => nearest + i * step);
/** From a leader to a label beside it. */
const besideLeader = 4;

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
  const spotsAt = (far: readonly number[], across: readonly number[]): readonly Spot[] =>
    sides.flatMap((side) =>
      far.flatMap((distance) =>
        across.map((shift): Spot => {
          const edge = y + side * distance;
          const from = y + (side * dot) / 2;
          return {
            box: { x: x - shift, y: side > 0 ? edge : edge - height, width, height },
            leader: { x: x - 0.25, y: Math.min(from, edge), width: 0.5, height: Math.abs(edge - from) },
          };
        }),
      ),
    );
  return [...spotsAt(distances, shifts), ...spotsAt(between, [...shifts, -besideLeader, width + besideLeader])];
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

/** A label with the places that it could have, best first. */
interface Wanted {
  readonly label: Label;
  readonly spots: readonly Spot[];
}

/** The dots at which money is back, their labels, and the label of what is invested: none on another, and none on a line. */
export function labelPaybacks(
  chart: CashFlow,
  lines: readonly DrawnLine[],
  plot: Plot,
  tag: Tag,
  setting: Setting,
): readonly Item[] {
  const { across, x, y } = plot;
  const zero = y(0);
  const back = order
    .flatMap((which) => lines.filter(({ line }) => line.which === which))
    .flatMap((line) => (line.line.payback === null ? [] : [{ ...line, payback: line.line.payback }]));
  const start: Point = [x(0), y(chart.start.at)];
  const dots = back.map(({ payback, line }) => around([x(payback.month), zero], dotSize[line.which]));
  const invested = makeLabel(chart.start.label, { role: 'chart_label', width: across.width * 0.6 }, tag, setting);
  const paybacks = back.map(({ payback, line, points }): Wanted => {
    const label = labelOf({ line, points }, across.width * 0.4, tag, setting);
    // Its own dot is no obstacle to its leader, which starts at the dot's edge.
    const sides = line.which === 'low' ? ([1, -1] as const) : ([-1, 1] as const);
    return { label, spots: spotsFor([x(payback.month), zero], label, sides, dotSize[line.which] + 0.5) };
  });
  const obstacles: Obstacles = {
    taken: [around(start, 6), ...dots],
    bounds: { x: across.start, y: 0, width: across.width, height: plot.bottom - 3 },
    isCrossed: (box) =>
      lines.some(({ points }) => crosses(points, box)) || (box.y < zero + 1 && box.y + box.height > zero - 1),
    isOver: (box) => plot.grid.some((line) => box.y < line + 1 && box.y + box.height > line - 1),
  };
  const placed = placeAll({ label: invested, spots: besideStart(start, invested) }, paybacks, obstacles);
  return [
    ...placed.flatMap(({ label, spot }) => {
      // Only where a line would strike it through it has a ground of its own.
      const isStruck = obstacles.isCrossed(spot.box) || obstacles.isOver(spot.box);
      return drawLabel(isStruck ? onPaper(label, across, tag, setting) : label, spot, tag, setting);
    }),
    ...back.map(({ payback, line }) => {
      const at: Point = [x(payback.month), zero];
      const isOutside = payback.month > chart.time.high;
      return isOutside ? drawLater(at, line.which, tag, setting) : drawBack(at, line.which, tag, setting);
    }),
  ];
}

/** What labels keep clear of: other things, the edges of the plot, and lines. */
interface Obstacles {
  readonly taken: readonly Area[];
  readonly bounds: Area;
  readonly isCrossed: (box: Area) => boolean;
  /** Of lines behind it. */
  readonly isOver: (box: Area) => boolean;
}

/** In whatever order leaves the fewest labels on a line: the usual one first, in which the expected case has the best place. */
function placeAll(invested: Wanted, paybacks: readonly Wanted[], obstacles: Obstacles): readonly Placed[] {
  const turned = [...paybacks.slice(1, 2), ...paybacks.slice(0, 1), ...paybacks.slice(2)];
  const orders = [
    [invested, ...paybacks],
    [invested, ...turned],
    [...paybacks, invested],
    [...turned, invested],
  ].map((order) => placeInTurn(order, obstacles));
  const crossed = (placed: readonly Placed[]): number =>
    placed.reduce(
      (sum, { spot: { box } }) => sum + (obstacles.isCrossed(box) ? 10 : 0) + (obstacles.isOver(box) ? 1 : 0),
      0,
    );
  return orders.toSorted((a, b) => crossed(a) - crossed(b))[0] ?? [];
}

interface Placed {
  readonly label: Label;
  readonly spot: Spot;
}

/** Each label in the best place that those before it leave. */
function placeInTurn(order: readonly Wanted[], { taken, bounds, isCrossed, isOver }: Obstacles): readonly Placed[] {
  const areas = [...taken];
  return order
    .filter(({ label }) => label.width > 0)
    .map(({ label, spots }) => {
      const spot = findSpot(spots, areas, bounds, isCrossed, isOver);
      areas.push(spot.box, ...(spot.leader === null ? [] : [spot.leader]));
      return { label, spot };
    });
}

function drawLabel(label: Label, { box, leader }: Spot, tag: Tag, setting: Setting): readonly Item[] {
  const line =
    leader === null
      ? []
      : [fillRect({ start: leader.x, width: leader.width }, leader.y, leader.height, 'ink3', setting, tag)];
  return [...line, ...label.place(box.x, box.y)];
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
