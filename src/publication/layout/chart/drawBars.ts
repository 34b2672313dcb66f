import type { ColorToken } from '../../theme/color.ts';
import type { Bars } from '../../document/Chart.ts';
import type { Extent } from '../ground/pageFrame.ts';
import { fillRect } from '../ground/draw.ts';
import type { Item } from '../ground/Item.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Box } from '../ground/Slice.ts';
import type { Tag } from '../ground/Tag.ts';
import { chartStyle } from '../../theme/chartStyle.ts';
import { inside } from '../../theme/readableOn.ts';
import { makeLabel, type Label } from './makeLabel.ts';
import { makeScale, spanWithZero } from './makeScale.ts';

const rowHeight = 22;
const bar = 13;
/** Shorter bars (pt) have their value outside. */
const shortest = 24;
const inset = 5;
const widestName = 132;

interface Row {
  readonly row: Bars['rows'][number];
  readonly name: Label;
  /** Outside the bar, and inside it: on a dark bar words are light. */
  readonly value: Label;
  readonly valueInside: Label;
}

function measureRow(row: Bars['rows'][number], tag: Tag, setting: Setting): Row {
  const strong = row.subject ? ({ weight: 600 } as const) : {};
  const look = { role: 'chart_value', width: 120 } as const;
  return {
    row,
    name: makeLabel(row.name, { role: 'small', width: widestName, lines: 3, ...strong }, tag, setting),
    value: makeLabel(row.value.label, look, tag, setting),
    valueInside: makeLabel(
      row.value.label,
      { ...look, color: inside(fillOf(row, setting), setting.theme) },
      tag,
      setting,
    ),
  };
}

/** The plot of the bars: where values are, and the line of the target. */
interface Plot {
  readonly across: Extent;
  readonly x: (at: number) => number;
  readonly target: number | null;
}

function layPlot({ rows, target }: Bars, measured: readonly Row[], across: Extent): Plot {
  const names = Math.max(0, ...measured.map(({ name }) => name.width));
  const start = across.start + (names === 0 ? 0 : Math.max(92, names + 12));
  const plot = { start, width: across.start + across.width - start };
  const [low, high] = spanWithZero([...rows.map(({ value }) => value.at), ...(target === null ? [] : [target.at])]);
  // Values outside their bars need room at the end to which their bars go.
  const part = makeScale(low, high, 0, 1);
  const isBack = ({ value }: Bars['rows'][number]): boolean => part(value.at) < part(0);
  const room = 2 * inset + Math.max(0, ...measured.map(({ value }) => value.width));
  const [before, after] = [rows.some(isBack) ? room : 1, rows.every(isBack) ? 1 : room];
  const x = makeScale(low, high, start + before, start + plot.width - after);
  return { across: plot, x, target: target === null ? null : x(target.at) };
}

/** Single values as bars, the one that is spoken of in brand, and a line over all rows for what was asked for. */
export function drawBars(chart: Bars, across: Extent, tag: Tag, setting: Setting): Box {
  const rows = chart.rows.map((row) => measureRow(row, tag, setting));
  const plot = layPlot(chart, rows, across);
  const { start, width } = plot.across;
  const wanted = chart.target === null ? [] : chart.target.label;
  const look = { role: 'chart_label', weight: 600, color: chartStyle(setting.theme).target, width, lines: 2 } as const;
  const target = makeLabel(wanted, look, tag, setting);
  const top = target.height === 0 ? 0 : target.height + 4;
  let y = top + 2;
  const drawn = rows.flatMap((row) => {
    const height = Math.max(rowHeight, row.name.height + 4);
    const items = drawRow(row, plot, y + height / 2, across, tag, setting);
    y += height;
    return items;
  });
  const upright = (at: number, thick: number, color: ColorToken, from: number): Item =>
    fillRect({ start: at - thick / 2, width: thick }, from, y + 2 - from, color, setting, tag);
  // With paper at both its sides it is seen on bars of any colour.
  const line =
    plot.target === null
      ? []
      : [upright(plot.target, 2, 'paper', top), upright(plot.target, 1, chartStyle(setting.theme).target, top)];
  const labelAt = Math.min(start + width - target.width, Math.max(start, (plot.target ?? start) - target.width / 2));
  return {
    height: y + 2,
    items: [...drawn, upright(plot.x(0), 0.75, 'ink', top), ...line, ...target.place(labelAt, 0)],
  };
}

function drawRow(
  { row, name, value, valueInside }: Row,
  { x, target }: Plot,
  middle: number,
  across: Extent,
  tag: Tag,
  setting: Setting,
): readonly Item[] {
  const [zero, at] = [x(0), x(row.value.at)];
  const from = Math.min(zero, at);
  const length = Math.abs(at - zero);
  const fill = fillOf(row, setting);
  const isNegative = at < zero;
  const top = middle - value.height / 2;
  const within = insideAt(from, length, isNegative, valueInside, target);
  return [
    ...name.place(across.start, middle - name.height / 2),
    fillRect({ start: from, width: length }, middle - bar / 2, bar, fill, setting, tag),
    ...(within === null ? value.place(outsideAt(from, length, isNegative, value, target), top) : []),
    ...(within === null ? [] : valueInside.place(within, top)),
  ];
}

function fillOf({ subject }: Bars['rows'][number], { theme }: Setting): ColorToken {
  const style = chartStyle(theme);
  return subject ? style.subject : style.context;
}

const isCrossed = (line: number | null, from: number, label: Label): boolean =>
  line !== null && line > from - 2 && line < from + label.width + 2;

/** At the end of the bar, this side of the target's line; null where the bar is too short for it. */
function insideAt(from: number, length: number, isNegative: boolean, label: Label, line: number | null): number | null {
  if (length < shortest || length < label.width + 2 * inset) return null;
  const at = isNegative ? from + inset : from + length - inset - label.width;
  if (!isCrossed(line, at, label) || line === null) return at;
  const moved = isNegative ? line + 3 : line - 3 - label.width;
  const fits = moved >= from + inset && moved + label.width <= from + length - inset;
  return fits ? moved : null;
}

/** Beyond the end of the bar, and beyond the target's line where that would go through it. */
function outsideAt(from: number, length: number, isNegative: boolean, label: Label, line: number | null): number {
  const at = isNegative ? from - inset - label.width : from + length + inset;
  if (!isCrossed(line, at, label) || line === null) return at;
  return isNegative ? line - 3 - label.width : line + 3;
}
