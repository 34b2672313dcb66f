import type { AnnexId } from '../../../proposal/Annex.ts';
import type { PrintedId } from '../../../proposal/sectionIds.ts';
import type { Item } from '../ground/Item.ts';
import { type Tag, makeTag } from '../ground/Tag.ts';
import type { Fill } from './paginate.ts';
import type { TooWide } from '../table/findTooWide.ts';
import type { LongLetter } from './findLongLetter.ts';
import type { CoverLeft } from './LaidCover.ts';

/** One page: placed items in reading order, grounds before what is on them. Lengths in pt. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
  /** Null for a cover, which is no body. */
  readonly fill: Fill | null;
}

/** A structure element with the elements under it, in reading order. */
interface TagNode {
  readonly tag: Tag;
  readonly children: readonly TagNode[];
}

/** A bookmark: pages count from 1, `y` in pt from the page's top. */
export interface Bookmark {
  readonly title: string;
  readonly page: number;
  readonly y: number;
}

/** The bookmark of a section, with those of its blocks that have a title. */
export interface OutlineEntry extends Bookmark {
  readonly section: PrintedId | AnnexId;
  readonly blocks: readonly Bookmark[];
}

/** A laid out document: all that a pen needs. */
export interface Layout {
  readonly direction: 'ltr' | 'rtl';
  readonly pages: readonly Page[];
  readonly tags: TagNode;
  readonly outline: readonly OutlineEntry[];
  /** Tables of the writer's own in which words would be cut. */
  readonly tooWide: readonly TooWide[];
  /** The letter, where it is longer than its page. */
  readonly longLetter: LongLetter | null;
  /** What the cover has no room for. */
  readonly coverLeft: CoverLeft;
}

interface Growing {
  readonly tag: Tag;
  readonly children: Growing[];
}

/** The structure tree that the items of the pages name, in the order in which they are read. */
export function treeOfTags(pages: readonly Page[]): TagNode {
  const nodes = new Map<Tag, Growing>();
  const roots: Growing[] = [];
  const grow = (tag: Tag): Growing => {
    const known = nodes.get(tag);
    if (known !== undefined) return known;
    const node: Growing = { tag, children: [] };
    nodes.set(tag, node);
    (tag.parent === null ? roots : grow(tag.parent).children).push(node);
    return node;
  };
  for (const { items } of pages) for (const { tag } of items) if (tag.kind === 'tag') grow(tag);
  return roots[0] ?? { tag: makeTag('Document', null), children: [] };
}

function mirrorItem(item: Item, pageWidth: number): Item {
  const x = pageWidth - item.x - item.width;
  if (item.kind !== 'shape' || item.upright) return { ...item, x };
  return { ...item, x, points: item.points.map(([dx, dy]) => [item.width - dx, dy] as const) };
}

/**
 * A page that runs from right to left. Until here `x` counts from the start edge; here, and nowhere else, it becomes a
 * distance from the left. Glyphs run from left to right in their run already.
 */
export function mirrorPage(page: Page): Page {
  return { ...page, items: page.items.map((item) => mirrorItem(item, page.width)) };
}
