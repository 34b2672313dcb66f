import { fold } from '../../foundation/text/foldText.ts';
import { cellsFrom, sieveCsv } from '../../foundation/csv/readCsv.ts';
import { limits } from '../../foundation/data/limits.ts';
import type { Diagnostic, Place } from '../../foundation/diagnostics/Diagnostic.ts';
import { diagnose } from '../../foundation/diagnostics/diagnose.ts';
import { finding } from '../../foundation/diagnostics/finding.ts';
import { type Columns, type Fault, readHead } from './bookColumns.ts';
import { rowsTwice } from './periods.ts';
import { type BookRow, type PriceBook } from './PriceBook.ts';
import { isOneCell, readRow } from './readRow.ts';

/** What a dossier needs of a book; null for all of it. */
export interface Wanted {
  /** Numbers of articles. */
  readonly skus: ReadonlySet<string>;
  /** Folded texts that somebody typed: an article may have the same. */
  readonly texts: ReadonlySet<string>;
}

/** A book as far as it could be read, and what is wrong with the rows that are wanted. */
export interface BookRead {
  readonly book: PriceBook;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether what the book does not say it does not have: not so where its columns cannot be told, or it is torn. */
  readonly isWhole: boolean;
}

/**
 * Reads a price book from the text of its file. All rows are looked at, and those that are wanted are read fully: a
 * slip in a row that a proposal does not use stops nobody.
 * @param language in which the plain texts of the book are
 */
export function readBook(text: string, file: string, wanted: Wanted | null, language: string): BookRead {
  let columns: Columns | null = null;
  let own: string | null = null;
  const faults: Fault[] = [];
  const articles = new Map<string, BookRow[]>();
  const broken = new Set<string>();
  const skus: string[] = [];
  const typed = new Map<string, string>();
  const take = (cells: readonly string[], line: number): void => {
    if (columns === null) {
      const head = readHead(cells, line);
      columns = head.columns;
      own = columns.textIn.size + columns.unitIn.size > 0 ? language : null;
      faults.push(...head.faults);
      return;
    }
    // Where a column lacks, nothing under it can be told.
    if (!columns.isWhole) return;
    const sku = skuOf(cells, columns);
    if (sku === '') {
      if (wanted === null && cells.some((cell) => cell.trim() !== ''))
        faults.push({ found: finding('E710', 'noSku', { path: [] }), line, column: columns.at.sku });
      return;
    }
    skus.push(sku);
    if (wanted !== null && wanted.texts.size > 0) noteTyped(cells, columns, sku, wanted.texts, typed);
    if (wanted?.skus.has(sku) === false || faults.length > limits.errors) return;
    const read = readRow(cells, line, columns, own);
    if ('row' in read) {
      const rows = articles.get(sku);
      if (rows) rows.push(read.row);
      else articles.set(sku, [read.row]);
    } else {
      faults.push(...read.faults);
      broken.add(sku);
    }
  };
  const hasColumns = (): boolean => columns?.isWhole === true;
  const torn = sieveCsv(text, take);
  const wrong = wrongFile(torn, skus.length === 0 && faults.length === 0);
  faults.push(...wrong);
  for (const [sku, rows] of articles) {
    const twice = rowsTwice(rows);
    if (twice.length > 0) broken.add(sku);
    faults.push(...twice);
  }
  return {
    book: {
      file,
      articles,
      broken,
      skus,
      typed,
      placeOf: ({ line }, field, of) =>
        placeOf({ line, column: columns === null ? null : columnOf(columns, field, of) }, text, file),
    },
    isWhole: wrong.length === 0 && hasColumns(),
    diagnostics: faults.slice(0, limits.errors).map((fault) => diagnose(fault.found, placeOf(fault, text, file))),
  };
}

/** The article of a row, also of one whose cells are parted by another sign than those of the head. */
function skuOf(cells: readonly string[], { at, count }: Columns): string {
  if (!isOneCell(cells, count)) return (cells[at.sku] ?? '').trim();
  const [before = ''] = (cells[0] ?? '').split(/[,;\t]/);
  return before.replace(/^"|"$/g, '').trim();
}

/** What is wrong with the file as a whole: a quote that goes astray, or no row at all. */
function wrongFile(torn: ReturnType<typeof sieveCsv>, isEmpty: boolean): readonly Fault[] {
  if (torn !== null) {
    const found = finding('E710', torn.fault === 'open' ? 'openQuote' : 'insideQuote', { path: [] });
    return [{ found, line: torn.line, column: null }];
  }
  return isEmpty ? [{ found: finding('E710', 'empty', { path: [] }), line: 1, column: null }] : [];
}

/** Where a text stands: under its language, else under the plain one. */
function columnOf({ at, textIn, unitIn }: Columns, field: 'text' | 'unit', language: string | undefined): number {
  const named = field === 'text' ? textIn : unitIn;
  return (language === undefined ? undefined : named.get(language)) ?? at[field];
}

function noteTyped(
  cells: readonly string[],
  { at, textIn }: Columns,
  sku: string,
  texts: ReadonlySet<string>,
  typed: Map<string, string>,
): void {
  for (const place of [at.text, ...textIn.values()]) {
    const folded = fold(cells[place] ?? '');
    if (texts.has(folded) && !typed.has(folded)) typed.set(folded, sku);
  }
}

/** Where a cell stands in the file: its row is cut apart again, since nobody kept its signs. */
export function placeOf({ line, column }: Pick<Fault, 'line' | 'column'>, text: string, file: string): Place {
  const start = startOfLine(text, line);
  const cell = column === null ? undefined : cellsFrom(text, start)[column];
  const end = text.indexOf('\n', start);
  const length = Math.max(1, (end < 0 ? text.length : end) - start);
  // A cell on a later line of its row is shown by the row.
  if (cell === undefined || cell.start - start > length) return { file, line, column: 1, length };
  return { file, line, column: cell.start - start + 1, length: Math.max(1, cell.end - cell.start) };
}

function startOfLine(text: string, line: number): number {
  let at = 0;
  for (let count = 1; count < line; count++) {
    const end = text.indexOf('\n', at);
    if (end < 0) return at;
    at = end + 1;
  }
  return at;
}
