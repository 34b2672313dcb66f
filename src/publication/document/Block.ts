import type { Chart, Multiples } from './Chart.ts';
import type { Inlines } from './Inline.ts';
import type { Table } from './Table.ts';
import type {
  Acceptance,
  Callout,
  GuideLegend,
  GuideStrip,
  ChoiceList,
  NumberedCells,
  KeyNumbers,
  Letter,
  PictureBand,
  Pictures,
  People,
  PullQuote,
  ReferenceCard,
  ScopeLists,
  ValidityPanel,
} from './DisplayBlock.ts';

/** Running prose; `statement` is the one large sentence of the summary or of "Why this offer". */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly role: 'body' | 'small' | 'note' | 'statement';
  readonly children: Inlines;
}

/** A heading inside a section: level 2 is a hanging label or a figure's title, 3 a card's title. */
export interface Heading {
  readonly type: 'heading';
  readonly level: 2 | 3;
  readonly children: Inlines;
}

/** A list; an item may hold further blocks, nested lists among them. */
export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Block[])[];
}

export interface Quote {
  readonly type: 'quote';
  readonly children: readonly Block[];
}

/** A rule across the page; under it the label at the start and the content in the main column. */
export interface Hanging {
  readonly type: 'hanging';
  readonly label: Inlines;
  /** A note under the label, for instance where the content comes from. */
  readonly note: Inlines | null;
  /** It speaks of the block before it, and stands on its page. */
  readonly follows?: boolean;
  /** All of it is seen at one look: one page, where a page has room for it. */
  readonly together?: boolean;
  readonly children: readonly Block[];
}

/** Rows between hairlines, each with its source as a note at the end. */
export interface Rows {
  readonly type: 'rows';
  readonly items: readonly { readonly text: Inlines; readonly source: Inlines | null }[];
}

/** One content in two forms: drawings, and what says the same where one of them has no room for its words. */
export interface Alternatives {
  readonly type: 'alternatives';
  readonly drawn: readonly Block[];
  readonly written: readonly Block[];
}

/** A dashed box that a draft shows where something is missing; never in a finished proposal. */
export interface MissingBox {
  readonly type: 'missing';
  readonly children: Inlines;
}

/** Everything a section can hold. Closed: a new kind is added here, in `layout/blocks/` and in its registry. */
export type Block =
  | Paragraph
  | Heading
  | List
  | Quote
  | Hanging
  | Rows
  | Alternatives
  | MissingBox
  | Table
  | Chart
  | Multiples
  | KeyNumbers
  | NumberedCells
  | ScopeLists
  | Callout
  | ReferenceCard
  | PullQuote
  | People
  | ChoiceList
  | Acceptance
  | Pictures
  | PictureBand
  | Letter
  | ValidityPanel
  | GuideStrip
  | GuideLegend;
