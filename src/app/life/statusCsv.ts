import type { BrokenRow, StatusRow } from './status.ts';

/** What stands in each column: the head, and the cell of a proposal. */
const columns: readonly (readonly [head: string, cell: (row: StatusRow) => string])[] = [
  ['client', ({ client }) => client],
  ['number', ({ number }) => number ?? ''],
  ['revision', ({ revision }) => String(revision)],
  ['status', ({ status }) => status],
  ['total', ({ total }) => total],
  ['valid_until', ({ until }) => until ?? ''],
  ['days_left', ({ left }) => (left === null ? '' : String(left))],
  ['last_contact', ({ last }) => last ?? ''],
  ['next_step', ({ next }) => next?.what ?? ''],
  ['next_on', ({ next }) => next?.on ?? ''],
  ['lost_because', ({ lost }) => lost?.reason ?? ''],
  ['lost_to', ({ lost }) => lost?.to ?? ''],
];

/** A row a proposal, as RFC 4180 has it; a dossier that is broken has its code in the place of a status. */
export function statusCsv(rows: readonly (StatusRow | BrokenRow)[]): string {
  const lines = rows.map((row) => [
    ...('because' in row
      ? columns.map(([head]) => (head === 'status' ? `broken ${row.because?.code ?? ''}`.trim() : ''))
      : columns.map(([, cellOf]) => cellOf(row))),
    row.file,
  ]);
  return [[...columns.map(([head]) => head), 'file'], ...lines]
    .map((line) => `${line.map(quoted).join(',')}\r\n`)
    .join('');
}

/** A cell that begins like a formula is a text all the same: a spreadsheet would reckon it. */
function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
