import type { TellingPicture } from './DisplayBlock.ts';
import type { GuideMark } from './Guide.ts';
import type { Inlines } from './Inline.ts';

/** How wide a column is meant to be, by what it holds. Closed: the layout knows the room for each. */
export type NamedWidth =
  | 'ordinal'
  | 'criterion'
  | 'page'
  | 'week'
  /** A quantity, or a mark. */
  | 'narrow'
  | 'person'
  | 'date'
  /** A unit price, or a share. */
  | 'price'
  | 'people'
  | 'amount'
  | 'answer'
  | 'phase'
  | 'reader'
  /** What the row is about, beside words that explain it. */
  | 'label'
  /** A few words, or a sum of sums. */
  | 'wide'
  | 'needs'
  | 'source'
  /** What a case comes to, in figures or in words. */
  | 'outcome';

/**
 * By name, by the characters of the longest entry, `fill` to share what the other columns leave, or `alike`: what is
 * compared side by side has columns of one width, beside the words of its rows.
 */
export type ColumnWidth = NamedWidth | { readonly characters: number } | 'fill' | 'alike';

/** `number` columns align on the decimal separator and keep their units in line in both directions. */
export interface Column {
  readonly align: 'start' | 'end' | 'center' | 'number';
  readonly width: ColumnWidth;
  readonly head: Inlines;
  /** A small line over its head: why it stands out. */
  readonly label?: Inlines;
  /** Over its label and its head: what it looks like. */
  readonly picture?: TellingPicture;
  /** On wash, in brand and weight 600: the column that counts. */
  readonly highlight?: boolean;
  /** Its head may take several lines over numbers that are narrow. */
  readonly wraps?: boolean;
  /** A column of the dossier's own: where there are too many columns its entries stand under the words of their rows. */
  readonly foldable?: true;
  /** All its numbers have as many decimals: they end at one line, whatever their digits look like. */
  readonly even?: boolean;
  /** Numbers of pages: read one by one, so that their digits are as wide as they are. */
  readonly pages?: true;
}

/** Has it, or has it not. */
export type TickMark = 'check' | 'dash';

export interface Cell {
  readonly children: Inlines;
  /** A smaller line under the name. */
  readonly detail: Inlines | null;
  /** Columns that the cell covers; 1 unless said. */
  readonly span: number;
  /** True for an empty tick box before the text (options). */
  readonly box: boolean;
  /** A drawn mark instead of words (the reader's guide, a comparison); null for a cell of words. */
  readonly mark: GuideMark | TickMark | null;
  /** Of a whole, 0 to 1: a bar before the words of the cell. */
  readonly share?: number;
  /** Before the words of a name: where a table has one, the words of all its names stand at one line. */
  readonly picture?: TellingPicture;
}

/**
 * `body`: a row of its own · `group`: head of a group with its sum · `discount`: belongs to the row above it, no rule
 * between them · `subtotal`: what the rows above come to, under a rule · `sum`: net and taxes, no rules · `total`: between two strong rules, large, in brand.
 */
export interface Row {
  readonly kind: 'body' | 'group' | 'discount' | 'subtotal' | 'sum' | 'total';
  readonly cells: readonly Cell[];
  /** The sum of the last column down to this row, printed at a page break; null where the table carries no sums. */
  readonly carried: Inlines | null;
}

/** The sum so far on both sides of a break: at the foot of a page "Carried forward", at the head of the next "Brought forward". */
export interface CarriedForward {
  readonly carried: Inlines;
  readonly brought: Inlines;
}

/** A table with horizontal rules only; it breaks between rows and repeats its head. */
export interface Table {
  readonly type: 'table';
  /** The place of a table of the writer's own among those of the proposal; left out of every other. Its id stays inside. */
  readonly own?: number;
  /** Printed above the head, as an H2; null where the section's title says it. */
  readonly title: Inlines | null;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What is said of the sum so far at a break; null where nothing is summed. */
  readonly carriedForward: CarriedForward | null;
  /** Note beside the sums, in the first columns of the first `sum` row. */
  readonly note: Inlines | null;
  /** That its rows are the client's criteria in their order, each with its page in the last cell. */
  readonly lists?: 'criteria';
  /** What it compares is seen at one look: one page, where a page has room for it. */
  readonly together?: boolean;
  /** Hides the head (options repeat the columns of the price table without it), but not on a page of its own. */
  readonly headless: boolean;
  /** Says for a reader who cannot see the page what the table holds. */
  readonly summary: string;
}
