import type { Item } from '../Item.ts';
import type { Page } from './Page.ts';

function mirrorItem(item: Item, pageWidth: number): Item {
  const x = pageWidth - item.x - item.width;
  if (item.kind !== 'shape' || item.upright) return { ...item, x };
  return { ...item, x, points: item.points.map(([dx, dy]) => [item.width - dx, dy] as const) };
}

/**
 * A page that runs from right to left. Until here `x` counts from the start edge; here, and nowhere else, it becomes a
 * distance from the left. Glyphs stand from left to right in their run already.
 */
export function mirrorPage(page: Page): Page {
  return { ...page, items: page.items.map((item) => mirrorItem(item, page.width)) };
}
