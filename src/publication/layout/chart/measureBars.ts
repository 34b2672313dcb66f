import type { ColorToken } from '../../theme/color.ts';
import type { Bars } from '../../document/Chart.ts';
import type { Extent } from '../ground/pageFrame.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Tag } from '../ground/Tag.ts';
import { chartStyle } from '../../theme/chartStyle.ts';
import { inside } from '../../theme/readableOn.ts';
import { makeLabel, type Label, type LabelStyle } from './makeLabel.ts';
import { makeScale, spanWithZero } from './makeScale.ts';

/** How bars are set: rows and bars, the widest name and the narrowest column of names, in pt. */
export interface Measures {
  readonly row: number;
  readonly bar: number;
  readonly widest: number;
  readonly narrowest: number;
  readonly besideName: number;
}
const closeRow = 17;
const closeBar = 11;
const whole: Measures = { row: 22, bar: 13, widest: 132, narrowest: 92, besideName: 12 };
/** More rows than this are closer. */
const mostRoomy = 12;

/** How the bars of a drawing that has the whole width are set. */
export const measuresOf = ({ rows }: Bars): Measures =>
  rows.length > mostRoomy ? { ...whole, row: closeRow, bar: closeBar } : whole;

/** Beside other drawings all is closer. */
export const small = ({ width }: Extent): Measures => ({
  row: closeRow,
  bar: closeBar,
  widest: width * 0.4,
  narrowest: 0,
  besideName: 8,
});
/** Shorter bars (pt) have their value outside. */
const shortest = 24;
/** A bar of a value that is all but nothing, in pt. */
const shortestSeen = 1.5;
const inset = 5;
/** How far a bar of more than the target goes beyond the middle of its line, and one of less stays before it, in pt. */
const besideLine = 2.5;
/** Between the line of the target and a value inside a bar, in pt. */
const offLine = 4;
/** The widest value; a longer one has several lines. */
const widestValue = 120;

/** A row with its words. */
export interface Row {
  readonly row: Bars['rows'][number];
  readonly name: Label;
  /** Outside the bar, and inside it: on a dark bar words are light. */
  readonly value: Label;
  readonly valueInside: Label;
}

/** How a name is set. */
const nameStyle = ({ subject }: Bars['rows'][number], width: number): LabelStyle => ({
  role: 'small',
  width,
  ...(subject ? { weight: 600 } : {}),
});

/** The words of a row, measured. */
export function measureRow(row: Bars['rows'][number], { widest }: Measures, tag: Tag, setting: Setting): Row {
  const look = { role: 'chart_value', width: widestValue } as const;
  return {
    row,
    name: makeLabel(row.name, nameStyle(row, widest), tag, setting),
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
export interface Plot {
  readonly across: Extent;
  readonly x: (at: number) => number;
  readonly target: number | null;
  /** The value that was asked for. */
  readonly goal: number | null;
}

/** The width of the widest. */
export const widthOf = (labels: readonly Label[]): number => Math.max(0, ...labels.map(({ width }) => width));

/** What stays free at the ends of a scale for values outside their bars, in pt: where bars go back, and where they go forth. */
export interface Rooms {
  readonly back: number;
  readonly forth: number;
}

/** Beyond bars whose values all stand inside, in pt. */
const leastRoom = 3;
export const leastRooms: Rooms = { back: leastRoom, forth: leastRoom };

/** What values need outside their bars, each at the end to which its bar goes. */
export function roomsFor(rows: readonly Row[]): Rooms {
  const room = (some: readonly Row[]): number =>
    some.length === 0 ? leastRoom : 2 * inset + widthOf(some.map(({ value }) => value));
  const goesBack = ({ row }: Row): boolean => row.value.at < 0;
  return { back: room(rows.filter(goesBack)), forth: room(rows.filter((row) => !goesBack(row))) };
}

/** Whatever stands beside them, bars have at least this part of the plot. */
const leastPart = 0.25;

/** Where the values of a drawing are, beside names so wide, with so much room at the ends of its bars. */
export function layPlot(
  chart: Bars,
  { names, rooms: { back, forth } }: { readonly names: number; readonly rooms: Rooms },
  { narrowest, besideName }: Measures,
  across: Extent,
): Plot {
  const { rows, target } = chart;
  const start = across.start + (names === 0 ? 0 : Math.max(narrowest, names + besideName));
  const plot = { start, width: across.start + across.width - start };
  const own = spanWithZero([...rows.map(({ value }) => value.at), ...(target === null ? [] : [target.at])]);
  const [low, high] = chart.ends ?? own;
  const part = Math.min(1, (plot.width * (1 - leastPart)) / (back + forth));
  const x = makeScale(low, high, start + back * part, start + plot.width - forth * part);
  return { across: plot, x, target: target === null ? null : x(target.at), goal: target?.at ?? null };
}

/** What was asked for, in words over its line. */
export const targetLabel = ({ target }: Bars, width: number, tag: Tag, setting: Setting): Label => {
  const look = { role: 'chart_label', weight: 600, color: chartStyle(setting.theme).target, width } as const;
  return makeLabel(target === null ? [] : target.label, look, tag, setting);
};

/** The colour of a bar. */
export function fillOf({ subject }: Bars['rows'][number], { theme }: Setting): ColorToken {
  const style = chartStyle(theme);
  return subject ? style.subject : style.context;
}

/** A bar, and where its value stands. */
export interface Spot {
  readonly from: number;
  readonly length: number;
  /** In the bar, or beyond its end, where `value` begins. */
  readonly isInside: boolean;
  readonly value: number;
}

/** Where the bar of a row is. */
function barOf({ row: { value } }: Row, { x, target, goal }: Plot): Pick<Spot, 'from' | 'length'> {
  const isNegative = value.at < 0;
  // What is not zero is seen, however small it is.
  const own = value.at === 0 ? 0 : Math.max(shortestSeen, Math.abs(x(value.at) - x(0)));
  const length = target === null || goal === null ? own : onItsSide(own, value.at, goal, Math.abs(target - x(0)));
  return { from: isNegative ? x(0) - length : x(0), length };
}

/** A value on one side of the target is seen on that side of its line, however near to it; one that is the target ends there. */
function onItsSide(length: number, at: number, goal: number, line: number): number {
  if (at === 0 || goal === 0 || at > 0 !== goal > 0) return length;
  if (at === goal) return line;
  return Math.abs(at) > Math.abs(goal)
    ? Math.max(length, line + besideLine)
    : Math.min(length, Math.max(shortestSeen, line - besideLine));
}

/** Where the bar of a row is, and its value: in it at its end, or beyond it. */
export function spotOf(row: Row, plot: Plot, isInside: boolean): Spot {
  const { from, length } = barOf(row, plot);
  if (isInside) return { from, length, isInside, value: insideAt(row, { from, length }, plot.target) };
  const isNegative = row.row.value.at < 0;
  return { from, length, isInside, value: isNegative ? from - inset - row.value.width : from + length + inset };
}

/** In a bar at its end, or before the target's line where that would go through the value. */
function insideAt(
  { row, value: { width } }: Row,
  { from, length }: Pick<Spot, 'from' | 'length'>,
  line: number | null,
) {
  const isNegative = row.value.at < 0;
  const at = isNegative ? from + inset : from + length - inset - width;
  if (line === null || !isCrossed(line, at, width, offLine)) return at;
  return isNegative ? line + offLine : line - offLine - width;
}

/** Whether an upright line goes through words, or is nearer to them than that. */
export const isCrossed = (line: number, from: number, width: number, free: number): boolean =>
  line > from - free && line < from + width + free;

/** Whether the values of all these rows have room in their bars. */
export const areAllInside = (rows: readonly Row[], plot: Plot): boolean =>
  rows.every((row) => {
    const { from, length, value } = spotOf(row, plot, true);
    const [start, end] = [from + inset, from + length - inset];
    return length >= shortest && value >= start - 0.01 && value + row.value.width <= end + 0.01;
  });
