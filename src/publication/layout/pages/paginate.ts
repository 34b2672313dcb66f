import { reachOf, type Item } from '../ground/Item.ts';
import { lower, stack } from '../ground/layText.ts';
import { asPageOpens, type Slice } from '../ground/Slice.ts';

/** Rounding must not push a line off a page. */
const tolerance = 0.01;

/** Boxes one under the other: how high they are. */
export const heightOf = (boxes: readonly { readonly height: number }[]): number =>
  boxes.reduce((sum, { height }) => sum + height, 0);

/** How many of the slices a page takes; 0 where not even the first fits. */
export function countFitting(slices: readonly Slice[], room: number): number {
  let y = heightOf(slices[0]?.repeat ?? []);
  let breakable = 0;
  let fitting = 0;
  for (const [i, slice] of slices.entries()) {
    const top = y + (i === 0 ? 0 : slice.space);
    // A section that needs more than is free opens on the next page.
    if (i > 0 && room - y < slice.needs) return i;
    y = top + slice.height;
    if (y > room + tolerance) return breakable > 0 ? breakable : fitting;
    const closing = slices[i + 1]?.closing?.height ?? 0;
    // The first slice is taken even where the sum under it has no room: a page is never empty.
    if (i === 0 || y + closing <= room + tolerance) {
      fitting = i + 1;
      if (!slice.keep) breakable = i + 1;
    }
  }
  return slices.length;
}

/** The items of one page, `y` from the body's top. */
function placeSlices(slices: readonly Slice[], next: Slice | undefined, room: number): readonly Item[] {
  const head = stack(slices[0]?.repeat ?? []);
  const items: Item[] = [...head.items];
  let y = head.height;
  for (const [i, slice] of slices.entries()) {
    const flow = y + (i === 0 ? 0 : slice.space);
    const top = slice.atFoot ? room - slice.height : flow;
    items.push(...lower(slice, top).items);
    y = top + slice.height;
  }
  if (next?.closing && y + next.closing.height <= room + tolerance) items.push(...lower(next.closing, y).items);
  return items;
}

/** Distributes slices over pages whose body is `room` pt high; each page is never empty, and nothing leaves it. */
export function paginate(slices: readonly Slice[], room: number): readonly (readonly Item[])[] {
  const pages: (readonly Item[])[] = [];
  let rest = slices;
  while (rest.length > 0) {
    rest = asPageOpens(rest);
    const count = countFitting(rest, room);
    const [first, ...others] = rest;
    if (count === 0 && first !== undefined) {
      // Heads that would leave no room for what they head are not repeated.
      const headed = heightOf(first.repeat) < room / 2 ? first : { ...first, repeat: [] };
      rest = [...splitSlice(headed, room - heightOf(headed.repeat)), ...others];
      continue;
    }
    pages.push(placeSlices(rest.slice(0, count), rest[count], room));
    rest = rest.slice(count);
  }
  return pages;
}

/** A ground or a frame can be cut; words cannot. */
const canBeCut = (item: Item): boolean => item.kind === 'rectangle' || item.kind === 'shape';

/** The lowest cut above `room` that goes through no words. */
function findCut(items: readonly Item[], room: number): number {
  let cut = room;
  for (;;) {
    const at = cut;
    const crossed = items.filter((item) => !canBeCut(item) && reachOf(item)[0] < at && reachOf(item)[1] > at);
    if (crossed.length === 0) return cut;
    cut = Math.min(...crossed.map((item) => reachOf(item)[0]));
  }
}

function upper(item: Item, cut: number): readonly Item[] {
  const [top, bottom] = reachOf(item);
  if (top >= cut && top > 0) return [];
  if (bottom <= cut) return [item];
  return item.kind === 'rectangle' ? [{ ...item, height: cut - item.y }] : item.kind === 'shape' ? [] : [item];
}

function lowerPart(item: Item, cut: number): readonly Item[] {
  const [top, bottom] = reachOf(item);
  if (top >= cut && top > 0) return [{ ...item, y: item.y - cut }];
  if (bottom <= cut || item.kind !== 'rectangle') return [];
  return [{ ...item, y: 0, height: bottom - cut }];
}

/** Cuts a slice that is taller than a page into what fits `room` pt and the rest. */
function splitSlice(slice: Slice, room: number): readonly [Slice, Slice] {
  const found = findCut(slice.items, room);
  const cut = found > 0 ? found : room;
  return [
    { ...slice, height: cut, keep: false, items: slice.items.flatMap((item) => upper(item, cut)) },
    {
      ...slice,
      space: 0,
      height: slice.height - cut,
      needs: 0,
      closing: null,
      items: slice.items.flatMap((item) => lowerPart(item, cut)),
    },
  ];
}
