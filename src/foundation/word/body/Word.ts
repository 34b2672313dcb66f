/** Whether words are there as they were, were put in or taken out under Word's eyes, or both: put in, and taken out again. */
export type Standing = 'kept' | 'inserted' | 'deleted' | 'passing';

/** Who changed something, and when, as the file says. */
export interface Revision {
  readonly standing: Standing;
  readonly by: string | null;
  /** ISO 8601, as it stands there. */
  readonly on: string | null;
}

/** Words of one standing. */
export interface Piece extends Revision {
  readonly text: string;
  /** Struck through by hand: no revision, and mostly meant as one. */
  readonly isStruck: boolean;
}

/** A paragraph, however many runs it is cut into. */
export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly pieces: readonly Piece[];
  /** The id of its style; null for the usual one. */
  readonly style: string | null;
  /** Its end: without it, it is one with the paragraph behind it. */
  readonly end: Standing;
  /** Ids of the comments that begin in it. */
  readonly comments: readonly string[];
  /** Its own id, by which answers to comments name it (`w14:paraId`). */
  readonly id: string | null;
  /** Whether it lies in a list of contents, which Word makes anew. */
  readonly isContents: boolean;
}

export interface WordCell {
  readonly content: readonly WordBlock[];
  /** How many columns of the grid it takes. */
  readonly span: number;
}

export interface WordRow {
  /** Repeated at the head of each page. */
  readonly isHead: boolean;
  readonly cells: readonly WordCell[];
}

export interface WordTable {
  readonly kind: 'table';
  readonly rows: readonly WordRow[];
}

export type WordBlock = WordParagraph | WordTable;

/** What one part of a document says, and what else was seen in it. */
export interface Story {
  readonly blocks: readonly WordBlock[];
  /** The words that each comment is about, by its id. */
  readonly commented: ReadonlyMap<string, string>;
  /** Names of fields that fetch or start something, in capitals. */
  readonly fields: ReadonlySet<string>;
  /** Whether some words are hidden: they are not printed, and no part of `blocks`. */
  readonly hasHidden: boolean;
}
