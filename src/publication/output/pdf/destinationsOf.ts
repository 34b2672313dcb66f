import { addressOf } from '../../document/link.ts';
import type { Layout } from '../../layout/pages/Page.ts';
import type { TaggedDocument } from './TaggedDocument.ts';

/** A place in the document that links lead to: pages count from 1, `y` in pt from the page's top. */
export interface Destination {
  readonly page: number;
  readonly y: number;
  /** Of the section that it is in. */
  readonly title: string;
}

/** Over the place that a link leads to, in pt; a mark stands on the baseline of its words. */
const overSection = 12;
const overMark = 30;

/** Where links inside the document lead, by their addresses: the first place of each target. */
export function destinationsOf({ pages, outline }: Layout): ReadonlyMap<string, Destination> {
  const found = new Map<string, Destination>();
  for (const [i, { items }] of pages.entries())
    for (const item of items) {
      if (item.kind !== 'anchor' || item.target === null || found.has(addressOf(item.target))) continue;
      const page = i + 1;
      const section = outline.findLast((entry) => entry.page < page || (entry.page === page && entry.y <= item.y));
      const over = typeof item.target === 'string' ? overSection : overMark;
      found.set(addressOf(item.target), { page, y: Math.max(0, item.y - over), title: section?.title ?? '' });
    }
  return found;
}

/** Names the places on one page: while it is the page that is painted. */
export function nameDestinations(all: ReadonlyMap<string, Destination>, page: number, document: TaggedDocument): void {
  for (const [address, { page: own, y }] of all)
    if (own === page) document.addNamedDestination(address.slice(1), 'XYZ', null, y, null);
}
