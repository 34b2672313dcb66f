import { reachOf, type Item, type Shape } from '../ground/Item.ts';
import type { Slice } from '../ground/Slice.ts';

/** A ground, a frame or a rule can be cut; words, pictures and marks cannot. */
const canBeCut = (item: Item): boolean => item.kind === 'rectangle' || (item.kind === 'shape' && !item.upright);

/** The lowest cut above `room` that goes through no words. */
function findCut(items: readonly Item[], room: number): number {
  let cut = room;
  for (;;) {
    const at = cut;
    const crossed = items.filter((item) => !canBeCut(item) && reachOf(item)[0] < at && reachOf(item)[1] > at);
    if (crossed.length === 0) return cut;
    cut = crossed.reduce((top, item) => Math.min(top, reachOf(item)[0]), cut);
  }
}

/** The part of a drawn box between two heights: its corners beyond them fall on the edge. */
function clipped(shape: Shape, from: number, to: number): Shape {
  const points = shape.points.map(
    ([dx, dy]) => [dx, Math.min(Math.max(dy, from - shape.y), to - shape.y) - Math.max(0, from - shape.y)] as const,
  );
  const y = Math.max(shape.y, from);
  return { ...shape, y, height: Math.min(shape.y + shape.height, to) - y, points };
}

function upper(item: Item, cut: number): readonly Item[] {
  const [top, bottom] = reachOf(item);
  if (top >= cut && top > 0) return [];
  if (bottom <= cut) return [item];
  if (item.kind === 'rectangle') return [{ ...item, height: cut - item.y }];
  return item.kind === 'shape' && canBeCut(item) ? [clipped(item, 0, cut)] : [item];
}

function lowerPart(item: Item, cut: number): readonly Item[] {
  const [top, bottom] = reachOf(item);
  if (top >= cut && top > 0) return [{ ...item, y: item.y - cut }];
  if (bottom <= cut) return [];
  if (item.kind === 'rectangle') return [{ ...item, y: 0, height: bottom - cut }];
  if (item.kind !== 'shape' || !canBeCut(item)) return [];
  const rest = clipped(item, cut, bottom);
  return [{ ...rest, y: rest.y - cut }];
}

/** A drawing says all that it says in one piece. */
const isDrawing = ({ tag }: Item): boolean => tag.kind === 'tag' && tag.role === 'Figure';

/** Whether a slice may be cut where it is shorter than a page: rows and text, but no drawing and no picture. */
export const maySplit = ({ items }: Slice): boolean =>
  !items.some((item) => item.kind === 'picture' || isDrawing(item));

/** Lines that go to the next page at least: one alone would look lost. */
const leastBelow = 2;

/** Where the last lines of a slice begin, in pt from its top: a cut under them would leave nothing but space. */
function lastLines(items: readonly Item[]): number {
  const tops = items.flatMap((item) => (item.kind === 'glyphs' ? [reachOf(item)[0]] : []));
  const lines = [...new Set(tops)].sort((a, b) => a - b);
  return lines.at(-leastBelow) ?? 0;
}

/** Between a head that is repeated and the rest of a row under it, in pt. */
const underHead = 6;

function cutAt(slice: Slice, cut: number): readonly [Slice, Slice] {
  const drop = slice.repeat.length > 0 && cut > 4 * underHead ? underHead : 0;
  const below = slice.items.flatMap((item) => lowerPart(item, cut)).map((item) => ({ ...item, y: item.y + drop }));
  return [
    { ...slice, height: cut, keep: false, heads: false, items: slice.items.flatMap((item) => upper(item, cut)) },
    { ...slice, space: 0, height: slice.height - cut + drop, needs: 0, closing: null, opening: null, items: below },
  ];
}

/** Cuts a slice into what fits `room` pt and the rest; null where no word would be before the cut, or none after it. */
export function splitSlice(slice: Slice, room: number): readonly [Slice, Slice] | null {
  const cut = findCut(slice.items, Math.min(room, lastLines(slice.items)));
  if (cut <= 0 || cut >= slice.height) return null;
  const parts = cutAt(slice, cut);
  return parts.every(({ items }) => items.some(({ kind }) => kind === 'glyphs')) ? parts : null;
}

/** Cuts a slice that is taller than a page, through whatever is there. */
export function forceSplit(slice: Slice, room: number): readonly [Slice, Slice] {
  const found = findCut(slice.items, room);
  return cutAt(slice, found > 0 && found < slice.height ? found : room);
}
