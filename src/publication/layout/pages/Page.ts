import type { SectionId } from '../../../proposal/sectionIds.ts';
import type { Item } from '../Item.ts';
import type { Tag } from '../Tag.ts';

/** One page: placed items in reading order, grounds before what stands on them. Lengths in pt. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
}

/** A structure element with the elements under it, in reading order. */
export interface TagNode {
  readonly tag: Tag;
  readonly children: readonly TagNode[];
}

/** A bookmark: pages count from 1, `y` in pt from the page's top. */
export interface OutlineEntry {
  readonly section: SectionId;
  readonly title: string;
  readonly page: number;
  readonly y: number;
}

/** A laid out document: all that a pen needs. */
export interface Layout {
  readonly direction: 'ltr' | 'rtl';
  readonly pages: readonly Page[];
  readonly tags: TagNode;
  readonly outline: readonly OutlineEntry[];
}
