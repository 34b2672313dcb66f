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
  const top = Math.max(shape.y, from);
  const bottom = Math.min(shape.y + shape.height, to);
  const points = shape.points.map(([dx, dy]) => [dx, Math.min(Math.max(shape.y + dy, top), bottom) - top] as const);
  return { ...shape, y: top, height: bottom - top, points };
}

function upper(item: Item, cut: number): readonly Item[] {
  const [top, bottom] = reachOf(item);
  if (top >= cut) return [];
  if (bottom <= cut) return [item];
  if (item.kind === 'rectangle') return [{ ...item, height: cut - item.y }];
  return item.kind === 'shape' && canBeCut(item) ? [clipped(item, top, cut)] : [item];
}

/** What is under the cut, where it is: a long text is cut many times, so it is not moved each time. */
function lowerPart(item: Item, cut: number): readonly Item[] {
  const [top, bottom] = reachOf(item);
  if (top >= cut) return [item];
  if (bottom <= cut) return [];
  if (item.kind === 'rectangle') return [{ ...item, y: cut, height: bottom - cut }];
  return item.kind === 'shape' && canBeCut(item) ? [clipped(item, cut, bottom)] : [];
}

/** A drawing says all that it says in one piece. */
const isDrawing = ({ tag }: Item): boolean => tag.kind === 'tag' && tag.role === 'Figure';

/** Whether a slice may be cut where it is shorter than a page: rows and text, but no drawing and no picture. */
export const maySplit = ({ items }: Slice): boolean =>
  !items.some((item) => item.kind === 'picture' || isDrawing(item));

/** Where the last two lines of a slice begin: they go to the next page together, since one would look lost there. */
function lastLines(items: readonly Item[]): number {
  let [last, before] = [0, 0];
  for (const item of items) {
    if (item.kind !== 'glyphs') continue;
    const [top] = reachOf(item);
    if (top > last) [last, before] = [top, last];
    else if (top < last && top > before) before = top;
  }
  return before;
}

/** Between a head that is repeated and the rest of a row under it, in pt. */
const underHead = 6;

/** Cuts a slice at a height that its items count from. */
function cutAt(slice: Slice, at: number): readonly [Slice, Slice] {
  const cut = at - slice.lift;
  const drop = slice.repeat.length > 0 && cut > 4 * underHead ? underHead : 0;
  const above = slice.items.flatMap((item) => upper(item, at));
  const below = slice.items.flatMap((item) => lowerPart(item, at));
  const rest = { space: 0, height: slice.height - cut + drop, lift: at - drop, needs: 0, closing: null, opening: null };
  return [
    { ...slice, height: cut, keep: false, heads: false, items: above },
    { ...slice, ...rest, items: below },
  ];
}

/** Cuts a slice into what fits `room` pt and the rest; null where no word would be before the cut, or none after it. */
export function splitSlice(slice: Slice, room: number): readonly [Slice, Slice] | null {
  const { items, lift, height } = slice;
  const at = findCut(items, Math.min(lift + room, lastLines(items)));
  if (at <= lift || at >= lift + height) return null;
  const parts = cutAt(slice, at);
  return parts.every((part) => part.items.some(({ kind }) => kind === 'glyphs')) ? parts : null;
}

/** Cuts a slice that is taller than a page, through whatever is there. */
export function forceSplit(slice: Slice, room: number): readonly [Slice, Slice] {
  const { items, lift, height } = slice;
  const found = findCut(items, lift + room);
  return cutAt(slice, found > lift && found < lift + height ? found : lift + room);
}
