import type { Table } from '../../document/Table.ts';

/** The sum that the note stands beside: the first after which the first column is empty down to the total; -1 where there is none. */
export function notedRow(rows: Table['rows']): number {
  const last = rows.findLastIndex(({ cells: [first] }) => (first?.children.length ?? 0) > 0);
  return rows.findIndex(({ kind }, i) => kind === 'sum' && i > last);
}
