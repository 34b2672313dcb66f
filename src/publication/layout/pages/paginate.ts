import type { Item } from '../ground/Item.ts';
import { lower, stack } from '../ground/layText.ts';
import type { Slice } from '../ground/Slice.ts';
import { takePage, tolerance } from './takePage.ts';

/** The items of one page, `y` from the body's top. */
function placeSlices(slices: readonly Slice[], next: Slice | undefined, room: number): readonly Item[] {
  const head = stack(slices[0]?.repeat ?? []);
  const items: Item[] = [...head.items];
  let y = head.height;
  for (const [i, slice] of slices.entries()) {
    const flow = y + (i === 0 ? 0 : slice.space);
    const top = slice.atFoot ? room - slice.height : flow;
    for (const item of lower(slice, top - slice.lift).items) items.push(item);
    y = top + slice.height;
  }
  if (next?.closing && y + next.closing.height <= room + tolerance)
    for (const item of lower(next.closing, y).items) items.push(item);
  return items;
}

/** Distributes slices over pages whose body is `room` pt high; each page is never empty, and nothing leaves it. */
export function paginate(slices: readonly Slice[], room: number): readonly (readonly Item[])[] {
  const pages: (readonly Item[])[] = [];
  let left = slices;
  while (left.length > 0) {
    const { page, rest } = takePage(left, room);
    pages.push(placeSlices(page, rest[0], room));
    left = rest;
  }
  return pages;
}
