import type { Inlines } from './Inline.ts';
import type { SectionId } from './SectionId.ts';

/** Written for a topic, or useful background to it. */
export type GuideMark = 'filled' | 'ring';

/**
 * The reader's guide, which is also the contents list. Whether it takes a page, a strip of the summary or no room at all
 * follows from the number of pages, so the layout decides.
 */
export interface Guide {
  readonly title: Inlines;
  readonly running: string;
  readonly lead: Inlines;
  readonly head: { readonly section: Inlines; readonly page: Inlines };
  readonly legend: Readonly<Record<GuideMark, Inlines>>;
  readonly summary: string;
  /** One of `pages.one` and `pages.other` stands before the page numbers of the strip. */
  readonly pages: { readonly one: Inlines; readonly other: Inlines };
  readonly topics: readonly { readonly title: Inlines; readonly marks: ReadonlyMap<SectionId, GuideMark> }[];
}
