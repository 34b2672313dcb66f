import type { TwinSheet } from './Twin.ts';

/** Columns before those of the tables: which table, what kind of row, and the currency of its amounts. */
const first = ['table', 'row', 'currency'] as const;

/** Rows that only stand between others. */
const isSaid = ({ kind }: TwinSheet['rows'][number]): boolean => kind !== 'space';

/** The price as CSV (RFC 4180): its tables one under the other, with their heads. Empty where there is none. */
export function priceCsv(sheets: readonly TwinSheet[]): string {
  const widest = Math.max(0, ...sheets.flatMap(({ rows }) => rows.map(({ cells }) => cells.length)));
  const head = [...first, ...Array.from({ length: widest }, (_, i) => String(i + 1))];
  const rows = sheets.flatMap(({ name, rows: all }) =>
    all.filter(isSaid).map((row) => {
      const cells = Array.from({ length: widest }, (_, i) => written(row.cells[i] ?? null));
      return [quoted(asText(name)), row.kind, currencyOf(row), ...cells];
    }),
  );
  return rows.length === 0 ? '' : [head, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

type Cell = TwinSheet['rows'][number]['cells'][number];

function currencyOf({ cells }: TwinSheet['rows'][number]): string {
  const all = new Set(cells.flatMap((cell) => (cell !== null && 'currency' in cell ? (cell.currency ?? []) : [])));
  return [...all].join(' ');
}

const written = (cell: Cell): string => (cell === null ? '' : 'text' in cell ? quoted(asText(cell.text)) : cell.number);

/** What begins like a formula is a text all the same: a spreadsheet would reckon it. */
const asText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
