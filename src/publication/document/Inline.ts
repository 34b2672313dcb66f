import type { From } from '../../proposal/leaves.ts';
import type { AnnexId } from '../../proposal/Annex.ts';
import type { PrintedId } from '../../proposal/sectionIds.ts';

/**
 * Where words of a document were written: as their value says, or in a layout or locale of the user's own, by the name
 * of its file; null for what is computed and for the words that the package itself says.
 */
export type Source = From | { readonly file: string };

/**
 * A run of words. `source` says where they were written, for the places of errors; `tells`, for which field of the
 * dossier the program's own words stand ("two months"); `isolate` marks a value as data, which bidi must not let its
 * surroundings reorder.
 */
export interface TextRun {
  readonly type: 'text';
  readonly value: string;
  readonly source: Source;
  readonly tells?: From;
  readonly isolate: boolean;
  /** An address, whose lines end behind its commas where they can. */
  readonly parted?: true;
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

/** What a page number leads to: where a section starts, the next steps that close a document, or the words that a mark stands before. */
export type Target = PrintedId | AnnexId | 'next_steps' | number;

/** The page of a target, known only after the layout; never broken from the word before it. */
export interface PageNumber {
  readonly type: 'pageNumber';
  readonly of: Target;
  /** Whose page it is where the document has no such target. */
  readonly or?: Target;
}

/** Nothing to see: where page numbers of this target lead. A number, never an id that somebody wrote: those are private. */
export interface Mark {
  readonly type: 'mark';
  readonly target: number;
}

/** Words that lead to a place in the document itself, as its page number does. */
export interface Jump {
  readonly type: 'jump';
  readonly to: Target;
  /** Where they lead where the document has no such target. */
  readonly or?: Target;
  readonly children: readonly Inline[];
}

/** An inline that holds others. */
export type Holder = Emphasis | Link | Jump;

const holders: ReadonlySet<unknown> = new Set<Holder['type']>(['emphasis', 'link', 'jump']);

/** Whether an inline of this type holds others: the one list of those that do. */
export const isHolding = (type: unknown): boolean => holders.has(type);

export const holdsWords = (inline: Inline): inline is Holder => isHolding(inline.type);

/** What is in a line. */
export type Inline = TextRun | Emphasis | Link | Jump | PageNumber | Mark;

/** A line's content: never mutated, empty where there is nothing to say. */
export type Inlines = readonly Inline[];
