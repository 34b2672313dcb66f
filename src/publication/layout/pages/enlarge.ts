import type { Item } from '../ground/Item.ts';
import type { OutlineEntry, Page } from './Page.ts';

/** A page with everything on it as much larger: clear print is laid out on a smaller sheet and printed on the whole one. */
export function enlarge(page: Page, by: number): Page {
  if (by === 1) return page;
  const { width, height, items, fill } = page;
  return {
    width: width * by,
    height: height * by,
    items: items.map((item) => larger(item, by)),
    fill: fill && { room: fill.room * by, used: fill.used * by, next: fill.next * by },
  };
}

/** The bookmarks of such pages. */
export const enlargeEntry = (entry: OutlineEntry, by: number): OutlineEntry => ({
  ...entry,
  y: entry.y * by,
  blocks: entry.blocks.map((block) => ({ ...block, y: block.y * by })),
});

function larger(item: Item, by: number): Item {
  const placed = { x: item.x * by, y: item.y * by, width: item.width * by };
  switch (item.kind) {
    case 'glyphs': {
      const { size, tracking } = item.style;
      const glyphs = item.glyphs.map((glyph) => ({
        ...glyph,
        advance: glyph.advance * by,
        offsetX: glyph.offsetX * by,
        offsetY: glyph.offsetY * by,
      }));
      return { ...item, ...placed, glyphs, style: { ...item.style, size: size * by, tracking: tracking * by } };
    }
    case 'anchor':
      return { ...item, ...placed };
    case 'rectangle':
    case 'picture':
    case 'link':
      return { ...item, ...placed, height: item.height * by };
    case 'field':
      return { ...item, ...placed, height: item.height * by, size: item.size * by };
    case 'shape': {
      const points = item.points.map(([x, y]) => [x * by, y * by] as const);
      return { ...item, ...placed, height: item.height * by, points, line: largerLine(item.line, by) };
    }
  }
}

type Line = Extract<Item, { kind: 'shape' }>['line'];

function largerLine(line: Line, by: number): Line {
  if (line === null) return null;
  const dash = line.dash === null ? null : ([line.dash[0] * by, line.dash[1] * by] as const);
  return { ...line, width: line.width * by, dash };
}
