import type { Item } from '../ground/Item.ts';
import { lower, stack } from '../ground/layText.ts';
import type { Slice } from '../ground/Slice.ts';
import { takePage, tolerance } from './takePage.ts';

/** How full the body of a page is, in pt. */
export interface Fill {
  readonly room: number;
  /** Where what flows on it ends; what stands at its foot does not count. */
  readonly used: number;
  /** The least that the next page begins with, the space above it included; 0 where nothing follows. */
  readonly next: number;
}

/** The body of one page: `y` of its items counts from its top. */
export interface BodyPage {
  readonly items: readonly Item[];
  readonly fill: Fill;
}

function placeSlices(slices: readonly Slice[], rest: readonly Slice[], room: number): BodyPage {
  const head = stack(slices[0]?.repeat ?? []);
  const items: Item[] = [...head.items];
  let y = head.height;
  let used = y;
  for (const [i, slice] of slices.entries()) {
    const flow = y + (i === 0 ? 0 : slice.space);
    const top = slice.atFoot ? room - slice.height : flow;
    for (const item of lower(slice, top - slice.lift).items) items.push(item);
    y = top + slice.height;
    if (!slice.atFoot) used = y;
  }
  const closing = rest[0]?.closing ?? null;
  if (closing !== null && y + closing.height <= room + tolerance)
    for (const item of lower(closing, y).items) items.push(item);
  return { items, fill: { room, used, next: leastOf(rest) } };
}

/** The height of the first slices that no page parts. */
function leastOf(slices: readonly Slice[]): number {
  const end = slices.findIndex(({ keep }) => !keep);
  return slices.slice(0, end < 0 ? slices.length : end + 1).reduce((sum, { space, height }) => sum + space + height, 0);
}

/** Distributes slices over pages whose body is `room` pt high; each page is never empty, and nothing leaves it. */
export function paginate(slices: readonly Slice[], room: number): readonly BodyPage[] {
  const pages: BodyPage[] = [];
  let left = slices;
  while (left.length > 0) {
    const { page, rest } = takePage(left, room);
    pages.push(placeSlices(page, rest, room));
    left = rest;
  }
  return pages;
}
