import type { Waterfall } from '../../document/Chart.ts';
import type { Extent } from '../ground/pageFrame.ts';
import { fillRect } from '../ground/draw.ts';
import type { Item } from '../ground/Item.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Box } from '../ground/Slice.ts';
import type { Tag } from '../ground/Tag.ts';
import { chartStyle } from '../../theme/chartStyle.ts';
import { drawPath } from './drawPath.ts';
import { foldValue } from './foldValue.ts';
import { findSpot, movedInto, type Area, type Spot } from './findSpot.ts';
import { besideWords, makeLabel, onPaper, type Label } from './makeLabel.ts';
import { makeScale, spanWithZero } from './makeScale.ts';

/** The least room for a value over the highest bar and under the lowest. */
const leastHead = 15;
const plotHeight = 110;
const underPlot = 6;
/** Between a bar and its value, and between two values beside and over each other: closer they read as one. */
const clearance = 2.5;
const betweenValues = 8;
const overValue = 1;

interface DrawnBar {
  readonly bar: Waterfall['bars'][number];
  readonly slot: Extent;
  readonly area: Area;
  /** Where the next one begins. */
  readonly level: number;
}

/** Where each bar begins and ends: a result is on zero. */
function sumsOf(bars: Waterfall['bars']): readonly (readonly [from: number, to: number])[] {
  let sum = 0;
  return bars.map(({ kind, value: { at } }) => {
    const from = kind === 'result' ? 0 : sum;
    sum = from + at;
    return [from, sum];
  });
}

function layBars(
  bars: Waterfall['bars'],
  across: Extent,
  head: number,
  part: number,
): { readonly zero: number; readonly drawn: readonly DrawnBar[] } {
  const sums = sumsOf(bars);
  const [low, high] = spanWithZero(sums.flat());
  const y = makeScale(low, high, head + plotHeight - (low < 0 ? head : 0), head);
  const width = across.width / Math.max(1, bars.length);
  const drawn = bars.map((bar, i): DrawnBar => {
    const [from, to] = sums[i] ?? [0, 0];
    const slot = { start: across.start + i * width, width };
    const inside = width * part;
    // A bar of next to nothing is still seen.
    const extent = Math.max(0.75, Math.abs(y(from) - y(to)));
    const area = { x: slot.start + (width - inside) / 2, y: Math.min(y(from), y(to)), width: inside, height: extent };
    return { bar, slot, area, level: y(to) };
  });
  return { zero: y(0), drawn };
}

function drawBar({ bar, area }: DrawnBar, tag: Tag, setting: Setting): Item {
  const { x, y, width, height } = area;
  if (bar.kind !== 'cost')
    return fillRect({ start: x, width }, y, height, chartStyle(setting.theme)[bar.kind], setting, tag);
  const corners = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ] as const;
  const { fill, line } = chartStyle(setting.theme).cost;
  return drawPath(corners, { closed: true, fill, ...(line === null ? {} : { line }) }, tag, setting);
}

/** Values of neighbours that differ by less in height are on one height, in pt. */
const level = 5;

/** Outside a bar's end, in pt: gains above and losses below. */
const sidesOf = ({ area }: DrawnBar, { height }: Label): readonly [above: number, below: number] => [
  area.y - height - clearance,
  area.y + area.height + clearance,
];

/** Where a value would be best: at its bar, or a little further, where its neighbour's is. */
function wishOf(at: number, drawn: readonly DrawnBar[], labels: readonly Label[]): number {
  const bestOf = (i: number): readonly [isBelow: boolean, y: number] | null => {
    const [shape, label] = [drawn[i], labels[i]];
    if (shape === undefined || label === undefined) return null;
    const [above, below] = sidesOf(shape, label);
    return shape.bar.value.at < 0 ? [true, below] : [false, above];
  };
  const [isBelow, own] = bestOf(at) ?? [false, 0];
  const near = [at - 1, at + 1].flatMap((i) => {
    const other = bestOf(i);
    return other?.[0] === isBelow && Math.abs(other[1] - own) < level ? [other[1]] : [];
  });
  return isBelow ? Math.max(own, ...near) : Math.min(own, ...near);
}

/** There, or right at the bar's end; where that is taken, on the other side or further away. */
function valueSpots(shape: DrawnBar, label: Label, wish: number): readonly Spot[] {
  const { area, bar } = shape;
  const { width, height } = label;
  const x = area.x + (area.width - width) / 2;
  const [above, below] = sidesOf(shape, label);
  const heights = [wish, ...(bar.value.at < 0 ? [below, above] : [above, below])];
  return heights.map((y) => ({ box: { x, y, width, height }, leader: null }));
}

/** Gains over costs to the result, each bar beginning where the one before ends, its value at its end. */
export function drawWaterfall({ bars }: Waterfall, across: Extent, tag: Tag, setting: Setting): Box {
  const labels = bars.map((bar) => valueOf(bar, across.width / bars.length, tag, setting));
  const head = Math.max(leastHead, ...labels.map((label) => label.height + clearance + 1));
  const { zero, drawn } = layBars(bars, across, head, chartStyle(setting.theme).bar);
  const bottom = head + plotHeight;
  const bounds: Area = { x: across.start, y: 0, width: across.width, height: bottom };
  // The ground of a value reaches no bar beside it.
  const taken: Area[] = drawn.map(({ area }) => ({
    ...area,
    x: area.x - besideWords,
    width: area.width + 2 * besideWords,
  }));
  taken.push({ x: across.start, y: zero - 0.4, width: across.width, height: 0.8 });
  const values = drawn.flatMap((shape, i) => {
    const label = labels[i];
    if (label === undefined || label.width === 0) return [];
    const spots = valueSpots(shape, label, wishOf(i, drawn, labels)).map((spot) => ({
      ...spot,
      box: inside(spot.box, across),
    }));
    const { box } = findSpot(spots, taken, bounds);
    taken.push({
      x: box.x - betweenValues,
      y: box.y - overValue,
      width: box.width + 2 * betweenValues,
      height: box.height + 2 * overValue,
    });
    return onPaper(label, across, tag, setting).place(box.x, box.y);
  });
  const names = drawn.map(({ bar, slot }) => {
    const strong = bar.kind === 'result' ? ({ weight: 600, color: 'ink' } as const) : {};
    const look = { role: 'chart_label', width: slot.width - 6, align: 'center', ...strong } as const;
    return { slot, label: makeLabel(bar.name, look, tag, setting) };
  });
  return {
    height: bottom + underPlot + Math.max(0, ...names.map(({ label }) => label.height)),
    items: [
      ...drawConnectors(drawn, tag, setting),
      ...drawn.map((shape) => drawBar(shape, tag, setting)),
      fillRect(across, zero - 0.375, 0.75, 'ink', setting, tag),
      ...values,
      ...names.flatMap(({ slot, label }) =>
        label.place(slot.start + (slot.width - label.width) / 2, bottom + underPlot),
      ),
    ],
  };
}

/** The value of a bar, on two lines where one is wider than the place of the bar. */
function valueOf({ kind, value }: Waterfall['bars'][number], slot: number, tag: Tag, setting: Setting): Label {
  const color = kind === 'result' ? 'brand' : 'ink';
  return foldValue(value.label, slot - betweenValues, { role: 'chart_value', color }, tag, setting);
}

const inside = (box: Area, { start, width }: Extent): Area =>
  movedInto(box, { x: start, y: box.y, width, height: box.height });

/** From the end of a bar to the one that begins there. */
const drawConnectors = (drawn: readonly DrawnBar[], tag: Tag, setting: Setting): readonly Item[] =>
  drawn.slice(0, -1).map(({ area, level }, i) => {
    const next = drawn[i + 1]?.area ?? area;
    const from = area.x + area.width;
    return fillRect({ start: from, width: Math.max(0, next.x - from) }, level - 0.25, 0.5, 'ink3', setting, tag);
  });
