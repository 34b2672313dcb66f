import type { Cell } from '../../document/Table.ts';

/** The cell of one column alone; null where none is there, or one that covers other columns too. */
export function ownCell(cells: readonly Cell[], column: number): Cell | null {
  let at = 0;
  for (const cell of cells) {
    if (at === column && cell.span === 1) return cell;
    at += cell.span;
  }
  return null;
}
