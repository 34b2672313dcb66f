import type { GuideMark } from './Guide.ts';
import type { Inlines } from './Inline.ts';

/**
 * `number` columns align on the decimal separator and keep their units in line in both directions.
 * `width` is in pt, or `fill` to share what the fixed columns leave.
 */
export interface Column {
  readonly align: 'start' | 'end' | 'center' | 'number';
  readonly width: number | 'fill';
  readonly head: Inlines;
  /** On wash, in brand and weight 600: the column that counts. */
  readonly highlight?: boolean;
}

export interface Cell {
  readonly children: Inlines;
  /** A smaller line under the name. */
  readonly detail: Inlines | null;
  /** Columns that the cell covers; 1 unless said. */
  readonly span: number;
  /** True for an empty tick box before the text (options). */
  readonly box: boolean;
  /** A drawn mark instead of words (the reader's guide); null for a cell of words. */
  readonly mark: GuideMark | null;
}

/**
 * `body`: a row of its own · `group`: head of a group with its sum · `discount`: belongs to the row above it, no rule
 * between them · `sum`: net and taxes, no rules · `total`: between two strong rules, large, in brand.
 */
export interface Row {
  readonly kind: 'body' | 'group' | 'discount' | 'sum' | 'total';
  readonly cells: readonly Cell[];
  /** The sum of the last column down to this row, printed at a page break; null where the table carries no sums. */
  readonly carried: Inlines | null;
}

/** A table with horizontal rules only; it breaks between rows and repeats its head. */
export interface Table {
  readonly type: 'table';
  /** Stands above the head, as an H2; null where the section's title says it. */
  readonly title: Inlines | null;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Words of "Carried forward", printed at both sides of a break. */
  readonly carriedForward: Inlines | null;
  /** Note beside the sums, in the first columns of the first `sum` row. */
  readonly note: Inlines | null;
  /** Hides the head (options repeat the columns of the price table without it), but not on a page of its own. */
  readonly headless: boolean;
  /** Says for a reader who cannot see the page what the table holds. */
  readonly summary: string;
}
