import type { Item } from '../../layout/ground/Item.ts';
import type { Tag } from '../../layout/ground/Tag.ts';

/** The words of a page in reading order, for those who cannot see it: no furniture, alternatives for figures. */
export function wordsOf(items: readonly Item[]): string {
  const told = new Set<Tag>();
  const words: string[] = [];
  for (const item of items) {
    const { tag } = item;
    if (tag.kind === 'artifact') continue;
    // Words that stand from right to left say themselves in reading order, once for all their runs.
    const whole = tag.actual ?? (tag.role === 'Figure' ? tag.alt : null);
    if (whole !== null) {
      if (!told.has(tag)) words.push(whole);
      told.add(tag);
    } else if (item.kind === 'glyphs') words.push(item.text);
  }
  return words.join(' ').replace(/\s+/gu, ' ').trim();
}
