import type { Timeline } from '../../document/Chart.ts';
import type { Extent } from '../ground/pageFrame.ts';
import { fillRect } from '../ground/draw.ts';
import type { Item } from '../ground/Item.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Tag } from '../ground/Tag.ts';
import { axisTicks, type Tick } from './drawAxis.ts';

/** Of a tick, in pt: of a week with its number, and of one without; and the least width of a week that has one. */
const longTick = 7;
const shortTick = 4;
const leastWeek = 5;
/** From the axis to its ticks and to its numbers, and between two numbers, in pt. */
const overTicks = 4;
const overNumbers = 13;
const betweenNumbers = 4;

/** A number at its place. */
interface Placed extends Tick {
  readonly from: number;
}

/** The weeks of a way: a tick each, and the numbers of those at which something is; `bottom` is where they end. */
export function layWeeks(
  chart: Timeline,
  x: (at: number) => number,
  top: number,
  across: Extent,
  tag: Tag,
  setting: Setting,
): { readonly items: readonly Item[]; readonly bottom: number } {
  const first = chart.first ?? 1;
  const tick = (at: number, height: number): Item =>
    fillRect({ start: x(at) - 0.25, width: 0.5 }, top + overTicks, height, 'ink2', setting, tag);
  const weeks = Math.min(1000, Math.max(0, Math.floor(chart.weeks - first)));
  const isRoomy = across.width / Math.max(1, weeks) >= leastWeek;
  const numbers = numbersOf(chart, x, across, tag, setting);
  const numbered = new Set(numbers.map(({ at }) => at));
  const others = isRoomy
    ? Array.from({ length: weeks + 1 }, (_, i) => first + i).filter((at) => !numbered.has(at))
    : [];
  return {
    items: [
      ...others.map((at) => tick(at, shortTick)),
      ...[...numbered].map((at) => tick(at, longTick)),
      ...numbers.flatMap(({ label, from }) => label.place(from, top + overNumbers)),
    ],
    bottom: top + overNumbers + 3 + Math.max(0, ...numbers.map(({ label }) => label.height)),
  };
}

/** The first week and the last, then those of the milestones, then round ones that are not close to any of these. */
function numbersOf(
  { ticks, items, weeks, first = 1 }: Timeline,
  x: (at: number) => number,
  across: Extent,
  tag: Tag,
  setting: Setting,
): readonly Placed[] {
  const step = Math.max(0, (ticks[1]?.at ?? first) - (ticks[0]?.at ?? first));
  const isClose = (at: number): boolean => items.some(({ week }) => 2 * Math.abs(week.at - at) <= step);
  const [ends, round] = [
    ticks.filter(({ at }) => at === first || at === weeks),
    ticks.filter(({ at }) => at !== first && at !== weeks && !isClose(at)),
  ];
  const placed: Placed[] = [];
  const look = { width: across.width / 3 };
  for (const { at, label } of axisTicks(
    [...ends, ...items.map(({ week }) => week), ...round],
    [first, weeks],
    look,
    tag,
    setting,
  )) {
    const from = Math.max(across.start, Math.min(across.start + across.width - label.width, x(at) - label.width / 2));
    const isFree = placed.every(
      (other) =>
        from >= other.from + other.label.width + betweenNumbers || other.from >= from + label.width + betweenNumbers,
    );
    if (isFree) placed.push({ at, label, from });
  }
  return placed;
}
