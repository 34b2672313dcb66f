import { parse, CsvError } from 'csv-parse/sync';

/** A cell as text, and where it stands in the file: UTF-16 offsets, `start` included and `end` not. */
export interface CsvCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface CsvRow {
  readonly cells: readonly CsvCell[];
  readonly start: number;
  readonly end: number;
}

/** Rows that say something; or where a row begins that cannot be read, because of a quote in it. */
export type Csv = { readonly rows: readonly CsvRow[] } | { readonly fault: 'open' | 'inside'; readonly at: number };

/** Cells are text and nothing else: what looks like a formula is not one. Line ends are `\n`. */
export function readCsv(text: string): Csv {
  const [sep = '', stated] = /^sep=(.)\n/.exec(text) ?? [];
  const delimiter = stated ?? delimiterOf(text);
  try {
    return { rows: rowsOf(text.slice(sep.length), sep.length, delimiter, -1).filter(saysSomething) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const before: unknown = Reflect.get(error, 'records');
    const read = rowsOf(text.slice(sep.length), sep.length, delimiter, typeof before === 'number' ? before : 0);
    const end = read.at(-1)?.end ?? sep.length;
    return { fault: error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'open' : 'inside', at: withoutEmpty(text, end) };
  }
}

const saysSomething = ({ cells }: CsvRow): boolean => cells.some(({ text }) => text.trim() !== '');

/** What parts the cells, by the first line outside quotes: spreadsheets take `;` where the comma is in numbers. */
function delimiterOf(text: string): string {
  const head = (/^(?:"(?:[^"]|"")*"|[^"\n])*/.exec(text)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const count = (sign: string): number => head.split(sign).length - 1;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** @param most rows that are read; -1 for all */
function rowsOf(text: string, from: number, delimiter: string, most: number): readonly CsvRow[] {
  if (most === 0) return [];
  const records: readonly unknown[] = parse(text, {
    delimiter,
    to: most,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  let offset = 0;
  return records.flatMap((record) => {
    if (!isRaw(record)) return [];
    const start = withoutEmpty(text, offset);
    offset += record.raw.length;
    return [
      {
        cells: cellsOf(record, text.slice(start, offset), start + from, delimiter),
        start: start + from,
        end: offset + from,
      },
    ];
  });
}

interface Raw {
  readonly record: readonly string[];
  readonly raw: string;
}
const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && 'raw' in value;

/** What is read of a row begins with the empty lines before it. */
function withoutEmpty(text: string, from: number): number {
  let at = from;
  while (text[at] === '\n') at += 1;
  return at;
}

function cellsOf({ record }: Raw, raw: string, from: number, delimiter: string): readonly CsvCell[] {
  const form = new RegExp(`"(?:[^"]|"")*"|[^${delimiter}\\n]*`, 'y');
  let at = 0;
  return record.map((text) => {
    form.lastIndex = at;
    const length = form.exec(raw)?.[0].length ?? 0;
    const start = from + at;
    at += length + 1;
    return { text, start, end: start + length };
  });
}
