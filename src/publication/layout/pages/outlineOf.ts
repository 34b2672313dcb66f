import type { AnnexId } from '../../../proposal/Annex.ts';
import type { PrintedId } from '../../../proposal/sectionIds.ts';
import type { Document, Section } from '../../document/Document.ts';
import type { Item } from '../ground/Item.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Role, Tag } from '../ground/Tag.ts';
import { plainText } from '../text/plainText.ts';
import type { Bookmark, OutlineEntry, Page } from './Page.ts';

/** The section that starts at an item. */
export const sectionAt = (item: Item): PrintedId | AnnexId | null =>
  item.kind === 'anchor' && typeof item.target === 'string' && item.target !== 'next_steps' ? item.target : null;

interface Growing extends OutlineEntry {
  readonly blocks: Bookmark[];
}

/** The bookmarks of laid out pages: each section, and under it the blocks that have a title. */
export function outlineOf(document: Document, pages: readonly Page[], { numeral }: Setting): readonly OutlineEntry[] {
  const titles = new Map<PrintedId | AnnexId, Pick<Section, 'number' | 'title'>>(
    [...document.sections, ...document.annexes].map(({ id, number, title }) => [id, { number, title }]),
  );
  // Sections of a short document stand under its title.
  const role = document.form === 'short' ? 'H3' : 'H2';
  const entries: Growing[] = [];
  const known = new Set<Tag>();
  for (const [i, { items }] of pages.entries())
    for (const item of items) {
      const section = sectionAt(item);
      const heading = headingOf(item, role);
      if (section !== null) {
        const { number = null, title = [] } = titles.get(section) ?? {};
        const words = plainText(title);
        const own = number === null ? words : `${numeral(number)} ${words}`;
        entries.push({ section, title: own, page: i + 1, y: item.y, blocks: [] });
      } else if (heading !== null && item.kind === 'glyphs' && !known.has(heading)) {
        known.add(heading);
        const title = wordsUnder(heading, items);
        entries.at(-1)?.blocks.push({ title, page: i + 1, y: item.y - item.style.size });
      }
    }
  return entries;
}

/** The heading of that level that an item is in. */
function headingOf({ tag }: Item, role: Role): Tag | null {
  let at: Tag | null = tag.kind === 'tag' ? tag : null;
  while (at !== null && at.role !== role) at = at.parent;
  return at;
}

/** The words of a heading in reading order: where glyphs are in another, their element says them. */
function wordsUnder(heading: Tag, items: readonly Item[]): string {
  const said = new Set<Tag>();
  const words = items.flatMap((item) => {
    const { tag } = item;
    if (item.kind !== 'glyphs' || tag.kind !== 'tag' || headingOf(item, heading.role) !== heading) return [];
    if (tag.actual === null) return [item.text];
    if (said.has(tag)) return [];
    said.add(tag);
    return [tag.actual];
  });
  return words.join('').replaceAll(/\s+/gu, ' ').trim();
}
