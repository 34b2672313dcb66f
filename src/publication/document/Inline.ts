import type { From } from '../../proposal/leaves.ts';
import type { SectionId } from '../../proposal/sectionIds.ts';

/**
 * Where words of a document were written: as their value says, or in a layout or locale of the user's own, by the name
 * of its file; null for what is computed and for the words that the package itself says.
 */
export type Source = From | { readonly file: string };

/**
 * A run of words. `source` says where they were written, for the places of errors; `isolate` marks a value as data, which bidi must not let its surroundings
 * reorder.
 */
export interface TextRun {
  readonly type: 'text';
  readonly value: string;
  readonly source: Source;
  readonly isolate: boolean;
}

/** Emphasis: `medium` (500) for names in rows, `strong` (600) for amounts in prose. */
export interface Emphasis {
  readonly type: 'emphasis';
  readonly weight: 'medium' | 'strong';
  readonly children: readonly Inline[];
}

/** A link out of the document: https, http, mailto or tel, checked when it is made. */
export interface Link {
  readonly type: 'link';
  readonly href: string;
  readonly children: readonly Inline[];
}

/** The page on which a section starts, known only after the layout; never broken from the word before it. */
export interface PageNumber {
  readonly type: 'pageNumber';
  readonly of: SectionId;
}

/** What is in a line. */
export type Inline = TextRun | Emphasis | Link | PageNumber;

/** A line's content: never mutated, empty where there is nothing to say. */
export type Inlines = readonly Inline[];
