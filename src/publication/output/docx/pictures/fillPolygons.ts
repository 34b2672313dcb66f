import type { Point } from './flatten.ts';

/** Lines that each row of samples is looked at along: what edges are smoothed by. */
const rows = 4;

interface Edge {
  readonly x: number;
  readonly slope: number;
  readonly top: number;
  readonly bottom: number;
  readonly turn: 1 | -1;
}

function edgesOf(polygons: readonly (readonly Point[])[]): readonly Edge[] {
  return polygons.flatMap((polygon) =>
    polygon.flatMap((from, i): readonly Edge[] => {
      const to = polygon[(i + 1) % polygon.length] ?? from;
      const [upper, lower, turn] = from[1] < to[1] ? ([from, to, 1] as const) : ([to, from, -1] as const);
      if (upper[1] === lower[1]) return [];
      const slope = (lower[0] - upper[0]) / (lower[1] - upper[1]);
      return [{ x: upper[0], slope, top: upper[1], bottom: lower[1], turn }];
    }),
  );
}

/** How much of each sample polygons cover, 0 to 1, row by row. */
export function coverageOf(
  polygons: readonly (readonly Point[])[],
  { width, height }: { readonly width: number; readonly height: number },
  evenOdd: boolean,
): Float32Array {
  const coverage = new Float32Array(width * height);
  const edges = edgesOf(polygons).toSorted((a, b) => a.top - b.top);
  let active: Edge[] = [];
  let next = 0;
  for (let line = 0; line < height * rows; line += 1) {
    const y = (line + 0.5) / rows;
    for (let edge = edges[next]; edge !== undefined && edge.top <= y; edge = edges[next]) {
      active.push(edge);
      next += 1;
    }
    active = active.filter(({ bottom }) => bottom > y);
    const crossings = active
      .map(({ x, slope, top, turn }) => ({ x: x + (y - top) * slope, turn }))
      .sort((a, b) => a.x - b.x);
    let winding = 0;
    for (const [i, { x, turn }] of crossings.entries()) {
      winding += turn;
      const isIn = evenOdd ? i % 2 === 0 : winding !== 0;
      const end = crossings[i + 1]?.x;
      if (isIn && end !== undefined) addSpan(coverage, Math.floor(line / rows) * width, x, end, width);
    }
  }
  return coverage;
}

/** A part of a row, from one place to another, at a quarter of its height. */
function addSpan(coverage: Float32Array, row: number, from: number, to: number, width: number): void {
  const [start, end] = [Math.max(0, from), Math.min(width, to)];
  for (let x = Math.floor(start); x < end; x += 1) {
    const part = Math.min(end, x + 1) - Math.max(start, x);
    if (part > 0) coverage[row + x] = Math.min(1, (coverage[row + x] ?? 0) + part / rows);
  }
}
