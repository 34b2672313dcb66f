import type { Line } from '../alignment/alignLines.ts';
import type { Word } from '../alignment/wordsIn.ts';
import type { Revision } from '../word/body/Word.ts';

/** Which part of a document. */
export type Part = 'body' | 'notes' | 'headers' | 'footers';

/** Where in a table something stands; places count from 1. */
export interface TablePlace {
  /** Which of the tables of its part, in the order of reading. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** What stands over the column, and at the beginning of the row; empty where nothing does. */
  readonly head: string;
  readonly rowName: string;
}

/** Words with a mark of their own in them: where each mark begins, by its number. */
export interface MarkedFrom {
  readonly at: number;
  readonly mark: number;
}

/** A paragraph as it reads in one state of a document. */
export interface Paragraph extends Line {
  readonly kind: 'paragraph';
  readonly part: Part;
  /** Without what nobody sees, one space where there is any. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly marks: readonly MarkedFrom[];
  /** Null outside tables. */
  readonly place: TablePlace | null;
  readonly style: string | null;
  readonly comments: readonly string[];
  /** Words that were struck through by hand; empty where none were. */
  readonly struck: string;
  /** The changes that Word kept in it. */
  readonly revisions: readonly Revision[];
  /** Whether all its words were put in under Word's eyes. */
  readonly isInserted: boolean;
}

/** A row of a table that lies in no other. */
export interface Row extends Line {
  readonly kind: 'row';
  readonly cells: readonly (readonly Said[])[];
}

/** A line of a document: what is held against a line of another. */
export type Said = Paragraph | Row;

/** The paragraphs of lines, rows taken apart. */
export const paragraphsOf = (lines: readonly Said[]): readonly Paragraph[] =>
  lines.flatMap((line) => (line.kind === 'paragraph' ? [line] : line.cells.flatMap(paragraphsOf)));
