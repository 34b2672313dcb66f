import type { ColorToken } from '../../theme/color.ts';
import type { Tornado } from '../../document/Chart.ts';
import type { Extent } from '../ground/pageFrame.ts';
import { fillRect } from '../ground/draw.ts';
import type { Item } from '../ground/Item.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Box } from '../ground/Slice.ts';
import type { Tag } from '../ground/Tag.ts';
import { chartStyle } from '../../theme/chartStyle.ts';
import { makeLabel, onPaper, stackLabels, type Label } from './makeLabel.ts';
import { makeScale } from './makeScale.ts';

const rowHeight = 31;
const bar = 15;
/** The column of names: as wide as they need, between these; the part of the width is for long ones. */
const narrowest = 132;
const widestPart = 0.36;
/** Between a name and what is drawn. */
const afterName = 12;
/** Between a bar's end and its value. */
const gap = 5;
/** How far its ground reaches over a value and under it. */
const overValue = 3;
const head = 18;

/** One side of a row: from the base to the value, and which way it goes. */
interface Side {
  readonly at: number;
  readonly value: Label;
  readonly fill: ColorToken;
}

interface Row {
  readonly name: Label;
  readonly height: number;
  readonly low: Side;
  readonly high: Side;
}

/** Zero is shown whenever the result could be thought to cross it: where the bars come nearer to it than they are wide. */
function domainOf({ base, rows }: Tornado): {
  readonly low: number;
  readonly high: number;
  readonly isZeroIn: boolean;
} {
  const values = [base.at, ...rows.flatMap(({ low, high }) => [low.at, high.at])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const isZeroIn = Math.max(low, -high, 0) <= high - low;
  return { low: isZeroIn ? Math.min(0, low) : low, high: isZeroIn ? Math.max(0, high) : high, isZeroIn };
}

/** The width of the column of names, and what is free after them. */
function columnOf({ rows }: Tornado, across: Extent, tag: Tag, setting: Setting): number {
  const widths = rows.map(({ name, range }) => nameOf({ name, range }, Infinity, tag, setting).width + afterName);
  return Math.max(narrowest, Math.min(across.width * widestPart, Math.max(0, ...widths)));
}

/** What an assumption is called, and from what to what it goes. */
const nameOf = (
  { name, range }: Pick<Tornado['rows'][number], 'name' | 'range'>,
  width: number,
  tag: Tag,
  setting: Setting,
): Label =>
  stackLabels([
    makeLabel(name, { role: 'small', weight: 500, width }, tag, setting),
    makeLabel(range, { role: 'note', width }, tag, setting),
  ]);

function measureRow(
  { name, range, low, high }: Tornado['rows'][number],
  isFirst: boolean,
  width: number,
  tag: Tag,
  setting: Setting,
): Row {
  const words = nameOf({ name, range }, width, tag, setting);
  const look = { role: 'chart_value', weight: isFirst ? 600 : 400, width: 110 } as const;
  return {
    name: words,
    height: Math.max(rowHeight, words.height + 6),
    low: { at: low.at, value: makeLabel(low.label, look, tag, setting), fill: chartStyle(setting.theme).lower },
    high: { at: high.at, value: makeLabel(high.label, look, tag, setting), fill: chartStyle(setting.theme).higher },
  };
}

/** The two ends of a row; where both lie on one side of the base, the nearer one has its value across it. */
function endsOf({ low, high }: Row): { readonly before: Side; readonly after: Side } {
  return low.at <= high.at ? { before: low, after: high } : { before: high, after: low };
}

/** Where a value is between the ends of the scale, 0 to 1, and the room that its label needs beyond it. */
interface Need {
  readonly part: number;
  readonly room: number;
}

/** A scale that leaves room for the values outside the bars: each end gives way until the labels on its side fit. */
function fitScale(chart: Tornado, rows: readonly Row[], plot: Extent): (at: number) => number {
  const { low, high } = domainOf(chart);
  const part = makeScale(low, high, 0, 1);
  const base = part(chart.base.at);
  const ends = rows.map(endsOf);
  const needs = (side: 'before' | 'after', edge: (a: number, b: number) => number): readonly Need[] =>
    ends.map((end) => ({ part: edge(part(end[side].at), base), room: gap + end[side].value.width }));
  const [left, right] = [needs('before', Math.min), needs('after', Math.max)];
  const [start, end] = [plot.start, plot.start + plot.width];
  let [from, to] = [start, end];
  for (let round = 0; round < 12; round += 1) {
    const last = to;
    from = Math.max(
      start,
      ...left.map((need) => (start + need.room - last * need.part) / Math.max(0.01, 1 - need.part)),
    );
    const first = from;
    to = Math.min(end, ...right.map((need) => (end - need.room - first * (1 - need.part)) / Math.max(0.01, need.part)));
    if (to - from < plot.width / 8) return makeScale(low, high, start + plot.width / 3, end - plot.width / 3);
  }
  return makeScale(low, high, from, to);
}

/** What one assumption does to the result: a row each, both sides of the base, the longest span first. */
export function drawTornado(chart: Tornado, across: Extent, tag: Tag, setting: Setting): Box {
  const names = columnOf(chart, across, tag, setting);
  const rows = chart.rows.map((row, i) => measureRow(row, i === 0, names - afterName, tag, setting));
  // The zero line and the base line may be at either edge.
  const plot = { start: across.start + names, width: across.width - names - 0.5 };
  const x = fitScale(chart, rows, plot);
  const base = x(chart.base.at);
  const total = rows.reduce((sum, { height }) => sum + height, 0);
  const { isZeroIn } = domainOf(chart);
  const zero = isZeroIn ? makeLabel(chart.zero, { role: 'chart_label', color: 'ink3' }, tag, setting) : null;
  const baseLabel = makeLabel(chart.base.label, { role: 'chart_value', width: plot.width }, tag, setting);
  let top = head;
  const drawn = rows.flatMap((row) => {
    const items = drawRow(row, chart.base.at, x, top, { across, plot }, tag, setting);
    top += row.height;
    return items;
  });
  const upright = (at: number, from: number, color: 'ink' | 'ink3'): Item =>
    fillRect({ start: at - 0.375, width: 0.75 }, from, head + total - from, color, setting, tag);
  // Nothing stands before it there, so that it may begin before the plot.
  const middle = (at: number, label: Label): number =>
    Math.max(across.start, Math.min(across.start + across.width - label.width, at - label.width / 2));
  return {
    height: head + total + (zero === null ? 0 : 4 + zero.height),
    items: [
      ...(isZeroIn ? [upright(x(0), head, 'ink3')] : []),
      ...drawn,
      upright(base, head - 4, 'ink'),
      ...baseLabel.place(middle(base, baseLabel), 0),
      ...(zero === null ? [] : zero.place(middle(x(0), zero), head + total + 4)),
    ],
  };
}

function drawRow(
  row: Row,
  base: number,
  x: (at: number) => number,
  top: number,
  { across, plot }: { readonly across: Extent; readonly plot: Extent },
  tag: Tag,
  setting: Setting,
): readonly Item[] {
  const zero = x(base);
  const middle = top + row.height / 2;
  const { before, after } = endsOf(row);
  // The longer one first, so that the shorter one is seen on it where both lie on one side.
  const sides = [row.low, row.high].sort((a, b) => Math.abs(b.at - base) - Math.abs(a.at - base));
  const bars = sides.map(({ at, fill }) => {
    const from = Math.min(x(at), zero);
    return fillRect({ start: from, width: Math.abs(x(at) - zero) }, middle - bar / 2, bar, fill, setting, tag);
  });
  const valueTop = ({ value }: Side): number => middle - value.height / 2;
  const start = Math.max(plot.start, Math.min(x(before.at), zero) - gap - before.value.width);
  const end = Math.min(plot.start + plot.width - after.value.width, Math.max(x(after.at), zero) + gap);
  return [
    ...row.name.place(across.start, middle - row.name.height / 2),
    ...bars,
    // The line of zero is open where a value stands on it.
    ...onPaper(before.value, plot, tag, setting, overValue).place(start, valueTop(before)),
    ...onPaper(after.value, plot, tag, setting, overValue).place(end, valueTop(after)),
  ];
}
