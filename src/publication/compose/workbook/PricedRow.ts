import type { TaxNameFacts } from '../../../proposal/Price.ts';
import type { ChargeKind } from '../../../proposal/Recurring.ts';
import type { NumberCell, SheetRow, WorkbookCell } from '../../document/Workbook.ts';

/** What the columns of a table of prices hold, in their order; `more` are the dossier's own. */
export const columnIds = [
  'no',
  'item',
  'more',
  'detail',
  'quantity',
  'unit',
  'unitPrice',
  'unitPriceTo',
  'unitWithTax',
  'times',
  'gross',
  'grossTo',
  'off',
  'discount',
  'net',
  'tax',
  'including',
  'includingTo',
  'with',
] as const;
export type ColumnId = (typeof columnIds)[number];

/** A line of the price, or a step of one, with the cells that it has. */
export interface PricedRow {
  readonly kind: Extract<SheetRow['kind'], 'body' | 'step'>;
  readonly cells: Readonly<Partial<Record<Exclude<ColumnId, 'more'>, WorkbookCell>>>;
  /** The entries of the dossier's own columns. */
  readonly more: readonly WorkbookCell[];
  /** Its line, by the place of that. */
  readonly place: number;
  /** When it is charged. */
  readonly each: ChargeKind;
  /** What it adds to the sums. */
  readonly net: NumberCell;
  readonly taxes: readonly TaxNameFacts[];
}
