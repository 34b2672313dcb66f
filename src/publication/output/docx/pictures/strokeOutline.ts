import type { Stroke } from '../../../assets/picture/DecodedPicture.ts';
import type { Point, Polyline } from './flatten.ts';

type Polygon = readonly Point[];

/** How many corners a round end has. */
const roundness = 24;

/**
 * What a stroke covers, as polygons that all turn the same way: together, filled where the winding is not zero, they are
 * the stroke. Lengths in samples: `by` samples a unit of the drawing.
 */
export function strokeOutline(
  line: Polyline,
  { width, cap, join, miterLimit, dash, dashOffset }: Stroke,
  by: number,
): readonly Polygon[] {
  const half = (width * by) / 2;
  const dashes = cutIntoDashes(
    line,
    dash.map((length) => length * by),
    dashOffset * by,
  );
  return dashes.flatMap(({ points, isClosed }) => {
    const all = withoutDoubles(isClosed ? [...points, ...points.slice(0, 1)] : points);
    const segments = all.slice(1).flatMap((to, i) => {
      const from = all[i];
      return from === undefined
        ? []
        : [segment(from, to, half, cap === 'square' && !isClosed ? endsAt(i, all.length) : none)];
    });
    const corners = isClosed ? [...all.slice(1)] : all.slice(1, -1);
    const joins = corners.map((corner, i) =>
      joined(corner, all[i] ?? corner, all[i + 2] ?? all[1] ?? corner, half, join, miterLimit),
    );
    const ends =
      cap === 'round' && !isClosed
        ? [all[0], all.at(-1)].flatMap((end) => (end === undefined ? [] : [disc(end, half)]))
        : [];
    return [...segments, ...joins, ...ends].map(turnedOneWay);
  });
}

const none = [false, false] as const;
const endsAt = (i: number, count: number): readonly [boolean, boolean] => [i === 0, i === count - 2];

const withoutDoubles = (points: readonly Point[]): readonly Point[] =>
  points.filter(([x, y], i) => i === 0 || x !== points[i - 1]?.[0] || y !== points[i - 1]?.[1]);

function segment(
  [ax, ay]: Point,
  [bx, by]: Point,
  half: number,
  [atStart, atEnd]: readonly [boolean, boolean],
): Polygon {
  const length = Math.hypot(bx - ax, by - ay);
  const [dx, dy] = [((bx - ax) / length) * half, ((by - ay) / length) * half];
  const [sx, sy] = atStart ? [ax - dx, ay - dy] : [ax, ay];
  const [ex, ey] = atEnd ? [bx + dx, by + dy] : [bx, by];
  return [
    [sx - dy, sy + dx],
    [ex - dy, ey + dx],
    [ex + dy, ey - dx],
    [sx + dy, sy - dx],
  ];
}

const disc = ([x, y]: Point, half: number): Polygon =>
  Array.from({ length: roundness }, (_, i): Point => {
    const angle = (2 * Math.PI * i) / roundness;
    return [x + half * Math.cos(angle), y + half * Math.sin(angle)];
  });

function joined(at: Point, before: Point, after: Point, half: number, join: Stroke['join'], limit: number): Polygon {
  if (join === 'round') return disc(at, half);
  const [ax, ay] = normal(before, at, half);
  const [bx, by] = normal(at, after, half);
  // The outer side of the corner.
  const side = ax * by - ay * bx > 0 ? -1 : 1;
  const one: Point = [at[0] + side * ax, at[1] + side * ay];
  const other: Point = [at[0] + side * bx, at[1] + side * by];
  const [mx, my] = [ax + bx, ay + by];
  const squared = mx * mx + my * my;
  const tip = squared === 0 ? 0 : (2 * half * half) / squared;
  const isLong = squared === 0 || (2 * half) / Math.sqrt(squared) > limit;
  if (join === 'bevel' || isLong) return [at, one, other];
  return [at, one, [at[0] + side * mx * tip, at[1] + side * my * tip], other];
}

function normal([ax, ay]: Point, [bx, by]: Point, half: number): Point {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  return [(-(by - ay) / length) * half, ((bx - ax) / length) * half];
}

function turnedOneWay(polygon: Polygon): Polygon {
  const area = polygon.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = polygon[(i + 1) % polygon.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return area < 0 ? polygon.toReversed() : polygon;
}

/** A line as its dashes; as it is where it has none. */
function cutIntoDashes(line: Polyline, dash: readonly number[], offset: number): readonly Polyline[] {
  const whole = dash.reduce((sum, length) => sum + length, 0);
  if (dash.length === 0 || whole <= 0) return [line];
  const pattern = dash.length % 2 === 0 ? dash : [...dash, ...dash];
  const points = line.isClosed ? [...line.points, ...line.points.slice(0, 1)] : line.points;
  const found: Polyline[] = [];
  let [at, left] = [0, pattern[0] ?? 0];
  for (let skip = offset % (whole * (dash.length % 2 === 0 ? 1 : 2)); skip >= left && left > 0;) {
    skip -= left;
    at = (at + 1) % pattern.length;
    left = pattern[at] ?? 0;
  }
  let current: Point[] = points.slice(0, 1);
  for (let i = 1; i < points.length; i += 1) {
    let from = points[i - 1] ?? [0, 0];
    const to = points[i] ?? from;
    for (let rest = Math.hypot(to[0] - from[0], to[1] - from[1]); rest > left;) {
      const part: number = left / rest;
      from = [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
      if (at % 2 === 0) found.push({ points: [...current, from], isClosed: false });
      current = [from];
      rest -= left;
      at = (at + 1) % pattern.length;
      left = Math.max(pattern[at] ?? 0, 1e-6);
    }
    left -= Math.hypot(to[0] - from[0], to[1] - from[1]);
    current.push(to);
  }
  if (at % 2 === 0 && current.length > 1) found.push({ points: current, isClosed: false });
  return found;
}
