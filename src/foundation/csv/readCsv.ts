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
  const { sep, delimiter } = signsOf(text);
  try {
    return { rows: rowsOf(text.slice(sep.length), sep.length, delimiter, -1).filter(saysSomething) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const before: unknown = Reflect.get(error, 'records');
    const read = rowsOf(text.slice(sep.length), sep.length, delimiter, typeof before === 'number' ? before : 0);
    const end = read.at(-1)?.end ?? sep.length;
    return { fault: faultOf(error), at: withoutEmpty(text, end) };
  }
}

const faultOf = ({ code }: CsvError): 'open' | 'inside' => (code === 'CSV_QUOTE_NOT_CLOSED' ? 'open' : 'inside');

/** The line that a program wrote about the file (`sep=;`), and what parts the cells. */
function signsOf(text: string): { readonly sep: string; readonly delimiter: string } {
  const [sep = '', stated] = /^sep=(.)\n/.exec(text) ?? [];
  return { sep, delimiter: stated ?? delimiterOf(text) };
}

/** What was read of a large file: null, or the line (from 1) before which a quote is wrong. */
export type Sieved = null | { readonly fault: 'open' | 'inside'; readonly line: number };

/**
 * Shows every row of a large file to `take`, the head too, with the line (from 1) on which it begins. What it takes is
 * all that is kept: a price book has a hundred thousand rows, and a proposal needs twenty of them.
 */
export function sieveCsv(text: string, take: (cells: readonly string[], line: number) => void): Sieved {
  const { sep, delimiter } = signsOf(text);
  const rest = sep === '' ? text : text.slice(sep.length);
  let line = sep === '' ? 1 : 2;
  try {
    // An empty line is a row of one empty cell: counted, it tells on which line the next one begins.
    const records: readonly (readonly string[])[] = parse(rest, { delimiter, relax_column_count: true });
    for (const cells of records) {
      if (cells.length > 1 || cells[0] !== '') take(cells, line);
      line += 1 + breaksIn(cells);
    }
    return null;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const torn = readCsv(text);
    return 'fault' in torn ? { fault: torn.fault, line: text.slice(0, torn.at).split('\n').length } : null;
  }
}

/** How many line ends stand inside the cells of a row. */
function breaksIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Where the cells of one row stand, from the text of the file and the offset at which the row begins. */
export function cellsFrom(text: string, start: number): readonly CsvCell[] {
  const { delimiter } = signsOf(text);
  const rows = rowsOf(text.slice(start, start + longestRow), start, delimiter, 1);
  return rows[0]?.cells ?? [];
}

/** More than any row of a book has; what is behind it is not looked through for one cell. */
const longestRow = 100_000;

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
