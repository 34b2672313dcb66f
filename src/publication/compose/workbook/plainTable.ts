import type { Inlines } from '../../document/Inline.ts';
import type { SheetRow, WorkbookCell } from '../../document/Workbook.ts';
import type { Composer } from '../pieces/Composer.ts';
import { text } from './cells.ts';
import type { SheetTable } from './sheets.ts';
import { widthOf } from './widths.ts';

/** A table of words and numbers, each column as wide as what it holds. */
export const plainTable = ({ locale }: Composer, heads: readonly Inlines[]): SheetTable['table'] => ({
  head: { kind: 'head', cells: heads.map(text) },
  widths: (rows) =>
    heads.map((head, i) =>
      widthOf(
        locale,
        text(head),
        rows.flatMap(({ cells }) => cells[i] ?? []),
      ),
    ),
});

export const rowOf = (kind: SheetRow['kind'], ...cells: readonly WorkbookCell[]): SheetRow => ({ kind, cells });
