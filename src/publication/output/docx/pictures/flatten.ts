import type { Step } from '../../../assets/picture/DecodedPicture.ts';

export type Point = readonly [x: number, y: number];

/** Points of an outline that follow each other, and whether it comes back to the first. */
export interface Polyline {
  readonly points: readonly Point[];
  readonly isClosed: boolean;
}

/** Parts that a curve is cut into: enough for a logo at 300 samples to the inch. */
const parts = 16;

/** Outlines as straight lines, enlarged by a factor. */
export function flatten(steps: readonly Step[], by: number): readonly Polyline[] {
  const found: Polyline[] = [];
  let points: Point[] = [];
  const end = (isClosed: boolean): void => {
    if (points.length > 0) found.push({ points, isClosed });
    points = isClosed ? points.slice(0, 1) : [];
  };
  const scaled = (x: number, y: number): Point => [x * by, y * by];
  for (const step of steps) {
    const from = points.at(-1) ?? [0, 0];
    switch (step[0]) {
      case 'M':
        if (points.length > 1) end(false);
        points = [scaled(step[1], step[2])];
        break;
      case 'L':
        points.push(scaled(step[1], step[2]));
        break;
      case 'Q':
        points.push(...curve([from, scaled(step[1], step[2]), scaled(step[3], step[4])]));
        break;
      case 'C':
        points.push(...curve([from, scaled(step[1], step[2]), scaled(step[3], step[4]), scaled(step[5], step[6])]));
        break;
      case 'Z':
        end(true);
        break;
    }
  }
  if (points.length > 1) end(false);
  return found;
}

/** The points of a Bézier curve after its first (De Casteljau). */
const curve = (control: readonly Point[]): readonly Point[] =>
  Array.from({ length: parts }, (_, i) => pointAt(control, (i + 1) / parts));

function pointAt(control: readonly Point[], t: number): Point {
  const [first = [0, 0], ...rest] = control;
  if (rest.length === 0) return first;
  const next = rest.map(([x, y], i): Point => {
    const [fromX, fromY] = control[i] ?? first;
    return [fromX + (x - fromX) * t, fromY + (y - fromY) * t];
  });
  return pointAt(next, t);
}
