import type { Item } from '../Item.ts';
import type { Slice } from '../Slice.ts';

/** From the top to the bottom of what an item draws. */
function reach(item: Item): readonly [number, number] {
  switch (item.kind) {
    case 'glyphs':
      return [item.y - item.style.size, item.y + item.style.size * 0.3];
    case 'anchor':
      return [item.y, item.y];
    case 'rectangle':
    case 'shape':
    case 'picture':
    case 'link':
      return [item.y, item.y + item.height];
  }
}

/** A ground or a frame can be cut; words cannot. */
const canBeCut = (item: Item): boolean => item.kind === 'rectangle' || item.kind === 'shape';

/** The lowest cut above `room` that goes through no words. */
function findCut(items: readonly Item[], room: number): number {
  let cut = room;
  for (;;) {
    const at = cut;
    const crossed = items.filter((item) => !canBeCut(item) && reach(item)[0] < at && reach(item)[1] > at);
    if (crossed.length === 0) return cut;
    cut = Math.min(...crossed.map((item) => reach(item)[0]));
  }
}

function upper(item: Item, cut: number): readonly Item[] {
  const [top, bottom] = reach(item);
  if (top >= cut && top > 0) return [];
  if (bottom <= cut) return [item];
  return item.kind === 'rectangle' ? [{ ...item, height: cut - item.y }] : item.kind === 'shape' ? [] : [item];
}

function lowerPart(item: Item, cut: number): readonly Item[] {
  const [top, bottom] = reach(item);
  if (top >= cut && top > 0) return [{ ...item, y: item.y - cut }];
  if (bottom <= cut || item.kind !== 'rectangle') return [];
  return [{ ...item, y: 0, height: bottom - cut }];
}

/** Cuts a slice that is taller than a page into what fits `room` pt and the rest. */
export function splitSlice(slice: Slice, room: number): readonly [Slice, Slice] {
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
