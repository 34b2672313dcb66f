import type { Box, Slice } from '../ground/Slice.ts';
import type { Role, Tag } from '../ground/Tag.ts';

const under: Readonly<Partial<Record<Role, Role>>> = { H1: 'H2', H2: 'H3', H3: 'H4' };

/**
 * Slices with every heading one level lower, for a document whose title stands over its sections on the same page. A tag
 * stays one tag, wherever its content is.
 */
export function demoteHeadings(): (slice: Slice) => Slice {
  const known = new Map<Tag, Tag>();
  const demoted = (tag: Tag): Tag => {
    const found = known.get(tag);
    if (found !== undefined) return found;
    // A document is the root of both trees.
    const made = tag.parent === null ? tag : { ...tag, role: under[tag.role] ?? tag.role, parent: demoted(tag.parent) };
    known.set(tag, made);
    return made;
  };
  const inBox = <B extends Box>(box: B): B => ({
    ...box,
    items: box.items.map((item) => (item.tag.kind === 'tag' ? { ...item, tag: demoted(item.tag) } : item)),
  });
  return (slice) => ({
    ...inBox(slice),
    repeat: slice.repeat.map(inBox),
    closing: slice.closing && inBox(slice.closing),
    opening: slice.opening && inBox(slice.opening),
  });
}
