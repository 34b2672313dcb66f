import type { Inlines } from './Inline.ts';
import type { PrintedId } from '../../proposal/sectionIds.ts';

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
  /** One of `one` and `other` is before the page numbers of the strip, `between` between them. */
  readonly pages: { readonly one: Inlines; readonly other: Inlines; readonly between: Inlines };
  /** Over the table that leads from a question to its pages. */
  readonly minutes: Inlines;
  /** Over its columns of words, for who hears the table: they are not printed. */
  readonly minutesHead: { readonly topic: Inlines; readonly question: Inlines };
  /** The client's criteria with their points and pages, where the guide is made for those who evaluate; null else. */
  readonly criteria: GuideCriteria | null;
  readonly topics: readonly {
    readonly title: Inlines;
    /** What a reader of this topic asks first. */
    readonly question: Inlines;
    readonly marks: ReadonlyMap<PrintedId, GuideMark>;
    /** Where its question is answered, where such sections were written for it; the first is the last to be left out. */
    readonly homes: readonly PrintedId[];
  }[];
}

/** What is evaluated: each criterion, the points that the client gives for it, and the page that answers it. */
export interface GuideCriteria {
  readonly title: Inlines;
  readonly head: { readonly criterion: Inlines; readonly points: Inlines };
  readonly rows: readonly { readonly label: Inlines; readonly points: Inlines; readonly page: Inlines }[];
  /** What the points come to, with its words; null where the client gives none. */
  readonly sum: { readonly label: Inlines; readonly points: Inlines } | null;
}
