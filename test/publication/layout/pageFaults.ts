import type { GlyphRun, Item } from '../../../src/publication/layout/ground/Item.ts';
import type { Page } from '../../../src/publication/layout/pages/Page.ts';
import type { Tag } from '../../../src/publication/layout/ground/Tag.ts';
import { overlaps } from './overlaps.ts';

/** What an office printer may lose at each edge. */
const edge = 23.9;
/** Paragraphs of more lines than this keep two on either side of a break. */
const shortParagraph = 3;

export const glyphsOf = (items: readonly Item[]): readonly GlyphRun[] =>
  items.flatMap((item) => (item.kind === 'glyphs' ? [item] : []));

/** The words that are read: furniture that repeats is left out. */
export const bodyOf = ({ items }: Page): readonly GlyphRun[] => glyphsOf(items).filter(({ tag }) => tag.kind === 'tag');

/** Items that reach over the edge of what prints. */
function outside({ items, width, height }: Page): readonly string[] {
  return items.flatMap((item) => {
    const bottom = item.y + ('height' in item ? item.height : 0);
    const inside = item.x >= edge && item.x + item.width <= width - edge && item.y >= edge && bottom <= height - edge;
    const words = item.kind === 'glyphs' ? ` "${item.text}"` : '';
    return inside ? [] : [`${item.kind}${words} stands at ${item.x},${item.y} and reaches over the edge`];
  });
}

/** The nearest element of these roles that a run belongs to. */
function elementOf({ tag }: GlyphRun, roles: RegExp): Tag | null {
  let at = tag.kind === 'tag' ? tag : null;
  while (at !== null && !roles.test(at.role)) at = at.parent;
  return at;
}

/** A page with nothing on it, or a heading that begins below all other words. */
function foot(page: Page): readonly string[] {
  const body = bodyOf(page);
  if (body.length === 0) return ['the page is empty'];
  const headed = body.map((run) => ({ run, heading: elementOf(run, /^H\d$/u) }));
  const lowest = Math.max(0, ...headed.filter(({ heading }) => heading === null).map(({ run }) => run.y));
  const begins = new Map<Tag, GlyphRun>();
  for (const { run, heading } of headed)
    if (heading !== null && run.y < (begins.get(heading)?.y ?? Infinity)) begins.set(heading, run);
  return [...begins.values()]
    .filter(({ y }) => y > lowest + 3)
    .map(({ text }) => `the heading "${text}" stands at the foot`);
}

/** Lines of each paragraph on each page it stands on. */
function linesOfParagraphs(pages: readonly Page[]): ReadonlyMap<Tag, readonly { page: number; lines: number }[]> {
  const found = new Map<Tag, { page: number; lines: number }[]>();
  pages.forEach((page, at) => {
    const lines = new Map<Tag, Set<number>>();
    for (const run of bodyOf(page)) {
      const paragraph = elementOf(run, /^P$/u);
      if (paragraph !== null) lines.set(paragraph, (lines.get(paragraph) ?? new Set()).add(run.y));
    }
    for (const [paragraph, ys] of lines)
      found.set(paragraph, [...(found.get(paragraph) ?? []), { page: at + 1, lines: ys.size }]);
  });
  return found;
}

/** Paragraphs that leave one line alone before or after a break. */
function lonelyLines(pages: readonly Page[]): readonly string[] {
  return [...linesOfParagraphs(pages).values()].flatMap((parts) => {
    const all = parts.reduce((sum, { lines }) => sum + lines, 0);
    if (parts.length < 2 || all <= shortParagraph) return [];
    return parts.filter(({ lines }) => lines < 2).map(({ page }) => `page ${page}: one line of ${all} stands alone`);
  });
}

/** Everything that a typographer would send back: each fault with its page. */
export function pageFaults(pages: readonly Page[]): readonly string[] {
  const single = pages.flatMap((page, i) =>
    [
      ...outside(page),
      ...overlaps(glyphsOf(page.items)).map((pair) => `words cover each other: ${pair}`),
      ...(i === 0 ? [] : foot(page)),
    ].map((fault) => `page ${i + 1}: ${fault}`),
  );
  return [...single, ...lonelyLines(pages)];
}
