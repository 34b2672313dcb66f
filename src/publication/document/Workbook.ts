import type { Decimal } from '../../foundation/money/Decimal.ts';
import type { Document } from './Document.ts';
import type { Inlines } from './Inline.ts';

/** How a number is shown: money in its currency, a plain number, or hundredths; with so many digits after the point. */
export type Format =
  | { readonly as: 'money'; readonly digits: number; readonly currency: string }
  | { readonly as: 'number'; readonly digits: number }
  | { readonly as: 'percent'; readonly digits: number };

/** How a number follows from others; `cell` names the cell in which one of them stands, with what is printed there. */
export type Formula =
  | { readonly op: 'cell'; readonly key: string; readonly value: Decimal }
  | { readonly op: 'number'; readonly value: Decimal }
  | { readonly op: 'sum'; readonly of: readonly CellReference[] }
  | { readonly op: 'plus'; readonly terms: readonly Formula[] }
  | { readonly op: 'minus'; readonly of: Formula }
  | { readonly op: 'times'; readonly factors: readonly Formula[] }
  | { readonly op: 'over'; readonly top: Formula; readonly bottom: Formula }
  /** Half away from zero, to so many digits after the point. */
  | { readonly op: 'round'; readonly of: Formula; readonly digits: number };
export type CellReference = Extract<Formula, { op: 'cell' }>;

/** A number as the page prints it; 19 % is 0.19. Its key names it for formulas, and is in no file. */
export interface NumberCell {
  readonly kind: 'number';
  readonly key: string;
  readonly value: Decimal;
  readonly format: Format;
  /** Whether it holds what isn't firm. */
  readonly approximate: boolean;
  /** Null for what is stated and not computed. */
  readonly formula: Formula | null;
}

/** Words; never a formula, whatever sign they begin with. */
export interface TextCell {
  readonly kind: 'text';
  readonly words: Inlines;
}

export type WorkbookCell = NumberCell | TextCell | null;

/**
 * `title`, `note`: over a table, of one cell · `head`: of columns · `group`: words of what follows · `step`: belongs to the
 * row above it · `subtotal`, `sum`, `total`: as on the page.
 */
export interface SheetRow {
  readonly kind: 'title' | 'note' | 'head' | 'body' | 'group' | 'step' | 'subtotal' | 'sum' | 'total' | 'space';
  readonly cells: readonly WorkbookCell[];
}

export interface Sheet {
  /** As it is wanted: a writer cuts it to what a workbook can have. */
  readonly name: Inlines;
  /** In characters, one a column. */
  readonly widths: readonly number[];
  readonly rows: readonly SheetRow[];
}

/** The price of a proposal to reckon with, and what goes with it; every word and number is one of the document's. */
export interface Workbook extends Pick<
  Document,
  'language' | 'digits' | 'direction' | 'page' | 'title' | 'author' | 'issued' | 'draft'
> {
  /** At the foot of each printed page: that it is a copy, and "Page {page} of {pages}" with the holes as they are. */
  readonly foot: { readonly note: Inlines; readonly pageOf: string };
  /** "approx. {amount}" with the hole as it is. */
  readonly approximately: string;
  /** Currencies as the language calls them, where it has a name. */
  readonly names: Readonly<Record<string, string>>;
  readonly sheets: readonly Sheet[];
}
