import { makeTag, type Tag } from '../Tag.ts';
import type { Page, TagNode } from './Page.ts';

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
