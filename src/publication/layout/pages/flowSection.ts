import { blank } from '../ground/layText.ts';
import { makeSlice, type Slice } from '../ground/Slice.ts';
import { isThin } from './emptiness.ts';
import { endOf, heightOf, takePage } from './takePage.ts';

/** How a section fills pages: the heights used on those that it leaves behind, and on the one where it ends. */
export interface Flow {
  readonly left: readonly number[];
  readonly end: number;
  /** How many of its slices are on the last one. */
  readonly last: number;
  /** The slice that opens a page though the one before had room for it; null where none does. */
  readonly breakAt: number | null;
}

/** The pages that a slice taller than a page fills, without a look at its words, and how high its last part is. */
function fillPages({ height, repeat }: Slice, room: number): { readonly pages: number; readonly rest: number } {
  const full = Math.max(1, room - heightOf(repeat));
  const pages = Math.max(0, Math.ceil(height / full) - 1);
  return { pages, rest: height - pages * full };
}

/** Lets a section flow from `y` on. */
export function flow(section: readonly Slice[], y: number, room: number): Flow {
  const left: number[] = [];
  let rest = y > 0 ? [makeSlice(blank(y)), ...section] : section;
  for (;;) {
    const [first, ...others] = rest;
    if (first !== undefined && heightOf(first.repeat) + first.height > room && heightOf(first.repeat) < room / 2) {
      const filled = fillPages(first, room);
      for (let page = 0; page < filled.pages; page += 1) left.push(room);
      rest = [{ ...first, height: filled.rest, items: [] }, ...others];
    }
    const taken = takePage(rest, room);
    const height = Math.min(room, endOf(taken.page));
    if (taken.rest.length === 0) return { left, end: height, last: taken.page.length, breakAt: null };
    left.push(height);
    rest = taken.rest;
  }
}

/** Slices of which one opens a page. */
export const breakBefore = (section: readonly Slice[], at: number): readonly Slice[] =>
  section.map((slice, i) => (i === at ? { ...slice, needs: Infinity } : slice));

/**
 * A section whose last blocks would be nearly alone on its last page, with as many before them pulled along as that needs;
 * null where no block can come, or the page that it leaves would be the empty one.
 */
export function pullAlong(section: readonly Slice[], y: number, room: number, { left, last }: Flow): Flow | null {
  for (let at = left.length === 0 ? 0 : section.length - last - 1; at > 0; at -= 1) {
    // In the middle of a block, or under what stays with it, nothing is parted.
    if (section[at - 1]?.keep !== false || (section[at]?.repeat.length ?? 0) > 0) continue;
    const pulled = flow(breakBefore(section, at), y, room);
    if (pulled.left.length > left.length || isThin(pulled.left.at(-1) ?? 0, room)) return null;
    if (!isThin(pulled.end, room)) return { ...pulled, breakAt: at };
  }
  return null;
}
