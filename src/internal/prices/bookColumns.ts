import { didYouMean } from '../../foundation/diagnostics/didYouMean.ts';
import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { otherWordFor } from '../../foundation/schema/otherWords.ts';

/** The columns of a price book; `text` and `unit` may have one for each language as well: `text_ru`. */
export const bookColumns = [
  'sku',
  'text',
  'unit',
  'list',
  'currency',
  'cost',
  'floor',
  'tax',
  'recurring',
  'from',
  'until',
  'tags',
] as const;
export type BookColumn = (typeof bookColumns)[number];

/** Where the columns stand, from 0; −1 for one that is not there. */
export interface Columns {
  readonly at: Readonly<Record<BookColumn, number>>;
  /** The places of the texts, and of the units, by their language. */
  readonly textIn: ReadonlyMap<string, number>;
  readonly unitIn: ReadonlyMap<string, number>;
  readonly count: number;
}

/** What is wrong with a cell or a row; without a column with the row as a whole. */
export interface Fault {
  readonly found: Finding;
  readonly line: number;
  /** From 0. */
  readonly column: number | null;
}

const mandatory = ['sku', 'list', 'currency'] as const satisfies readonly BookColumn[];
const inLanguage = /^(text|unit)[._]([a-z]{2,3}(?:-[a-z]{2,4})?)$/;

/** Reads the first row of a book. A column that nobody knows is refused: it may be a floor with a slip in it. */
export function readHead(
  cells: readonly string[],
  line: number,
): { readonly columns: Columns; readonly faults: readonly Fault[] } {
  const heads = cells.map((cell) => cell.trim().toLowerCase());
  const inLanguages = (of: string): ReadonlyMap<string, number> =>
    new Map(
      heads.flatMap((head, place) => {
        const [, field, language = ''] = inLanguage.exec(head) ?? [];
        return field === of ? [[language, place] as const] : [];
      }),
    );
  const places = new Map(bookColumns.map((column) => [column, heads.indexOf(column)]));
  const at = (column: BookColumn): number => places.get(column) ?? -1;
  const columns: Columns = {
    at: {
      sku: at('sku'),
      text: at('text'),
      unit: at('unit'),
      list: at('list'),
      currency: at('currency'),
      cost: at('cost'),
      floor: at('floor'),
      tax: at('tax'),
      recurring: at('recurring'),
      from: at('from'),
      until: at('until'),
      tags: at('tags'),
    },
    textIn: inLanguages('text'),
    unitIn: inLanguages('unit'),
    count: heads.length,
  };
  const known: readonly string[] = bookColumns;
  const wrong = heads.flatMap((found, column): readonly Fault[] => {
    const fault = (of: Finding): readonly Fault[] => [{ found: of, line, column }];
    if (found === '') return [];
    if (heads.indexOf(found) !== column) return fault(finding('E710', 'columnTwice', { path: [], found }));
    if (known.includes(found) || inLanguage.test(found)) return [];
    const suggestion = didYouMean(found, known) ?? otherWordFor(found, known);
    return fault(finding('E710', 'unknownColumn', { path: [], found, suggestion, columns: bookColumns }));
  });
  const missing = [
    ...mandatory.filter((column) => columns.at[column] < 0),
    ...(columns.at.text < 0 && columns.textIn.size === 0 ? ['text'] : []),
  ];
  const lacks = missing.map((column): Fault => ({
    found: finding('E710', 'lacksColumn', { path: [], column }),
    line,
    column: null,
  }));
  return { columns, faults: [...wrong, ...lacks] };
}
