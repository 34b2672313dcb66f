import type { Bars } from '../../document/Chart.ts';
import { widthOf, type Plot, type Rooms, type Row } from './measureBars.ts';

/** Shorter bars (pt) have their value outside. */
const shortest = 24;
/** A bar of a value that is all but nothing, in pt. */
const shortestSeen = 1.5;
const inset = 5;
/** How far a bar of more than the target goes beyond the middle of its line, and one of less stays before it, in pt. */
const besideLine = 2.5;
/** Between the line of the target and a value, in pt. */
const offLine = 4;
/** Beyond bars whose values all stand inside, in pt. */
const leastRoom = 3;
/** Of more values than these, or than this part of them, the line would be open so often that it is no line. */
const mostOpen = 2;
const mostOpenPart = 1 / 3;

/** Where the values of a drawing stand, all alike: in their bars at their ends, beyond them, or in a column after all bars. */
export type Standing = 'inside' | 'beyond' | 'column';

/** A bar, and where its value begins; `isOpen` where the line of the target would go through that. */
export interface Spot {
  readonly from: number;
  readonly length: number;
  readonly value: number;
  readonly isOpen: boolean;
}

/** Where the bar of a row is. */
function barOf({ row: { value } }: Row, { x, target, goal }: Plot): Bar {
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

/** Where the bar of a row is, and its value. */
export function spotOf(row: Row, plot: Plot, standing: Standing): Spot {
  const bar = barOf(row, plot);
  const value = valueAt(row, bar, plot, standing);
  const { target: line } = plot;
  const isOpen = line !== null && line > value - offLine && line < value + row.value.width + offLine;
  return { ...bar, value, isOpen };
}

type Bar = Pick<Spot, 'from' | 'length'>;

function valueAt(row: Row, bar: Bar, { target, across }: Plot, standing: Standing): number {
  const { width } = row.value;
  switch (standing) {
    case 'inside':
      return insideAt(row, bar, target);
    case 'beyond':
      return row.row.value.at < 0 ? bar.from - inset - width : bar.from + bar.length + inset;
    case 'column':
      return across.start + across.width - width;
  }
}

/** In a bar at its end; before the target's line where the bar ends at it. */
function insideAt({ row, value: { width } }: Row, { from, length }: Bar, line: number | null) {
  const [end, toStart] = row.value.at < 0 ? [from, 1] : [from + length, -1];
  const far =
    line !== null && Math.abs(end - line) <= besideLine + 0.01 ? Math.max(inset, offLine + besideLine) : inset;
  return toStart > 0 ? end + far : end - far - width;
}

/** How the values of drawings of one scale stand, and what that needs at the ends of their bars. */
export function standingOf(
  group: readonly { readonly chart: Bars; readonly rows: readonly Row[] }[],
  plotOf: (chart: Bars, rooms: Rooms) => Plot,
): { readonly standing: Standing; readonly rooms: Rooms } {
  const all = group.flatMap(({ rows }) => rows);
  const spots = (standing: Standing, rooms: Rooms): readonly (Spot & { readonly row: Row })[] =>
    group.flatMap(({ chart, rows }) => {
      const plot = plotOf(chart, rooms);
      return rows.map((row) => ({ ...spotOf(row, plot, standing), row }));
    });
  const least = { back: leastRoom, forth: leastRoom };
  if (spots('inside', least).every(isInside)) return { standing: 'inside', rooms: least };
  const rooms = roomsFor(all);
  const open = spots('beyond', rooms).filter(({ isOpen }) => isOpen).length;
  if (open <= Math.min(mostOpen, all.length * mostOpenPart)) return { standing: 'beyond', rooms };
  return { standing: 'column', rooms: { back: leastRoom, forth: 2 * inset + widthOf(all.map(({ value }) => value)) } };
}

/** Whether a value has room in its bar, off the line. */
const isInside = ({ from, length, value, isOpen, row }: Spot & { readonly row: Row }): boolean =>
  !isOpen &&
  length >= shortest &&
  value >= from + inset - 0.01 &&
  value + row.value.width <= from + length - inset + 0.01;

/** What values need beyond their bars, each at the end to which its bar goes. */
function roomsFor(rows: readonly Row[]): Rooms {
  const room = (some: readonly Row[]): number =>
    some.length === 0 ? leastRoom : 2 * inset + widthOf(some.map(({ value }) => value));
  const goesBack = ({ row }: Row): boolean => row.value.at < 0;
  return { back: room(rows.filter(goesBack)), forth: room(rows.filter((row) => !goesBack(row))) };
}
