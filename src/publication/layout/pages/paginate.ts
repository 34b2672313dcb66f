import type { Item } from '../Item.ts';
import { lower, stack } from '../layText.ts';
import { atTop, type Slice } from '../Slice.ts';
import { splitSlice } from './splitSlice.ts';

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
    rest = atTop(rest);
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
