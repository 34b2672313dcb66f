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
  /** Whether all are there that a book has to have: else no row can be read. */
  readonly isWhole: boolean;
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
  const columns = {
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
  const missing = [
    ...mandatory.filter((column) => columns.at[column] < 0),
    ...(columns.at.text < 0 && columns.textIn.size === 0 ? ['text'] : []),
  ];
  const isWhole = missing.length === 0;
  const faults = isWhole
    ? heads.flatMap((found, column) => strange(found, column, heads, line))
    : [lacking(missing, heads, line)];
  return { columns: { ...columns, isWhole }, faults };
}

const known: readonly string[] = bookColumns;
const isKnown = (head: string): boolean => known.includes(head) || inLanguage.test(head);

/** A column that is there twice, or that nobody knows. */
function strange(found: string, column: number, heads: readonly string[], line: number): readonly Fault[] {
  const fault = (of: Finding): readonly Fault[] => [{ found: of, line, column }];
  if (found === '') return [];
  if (heads.indexOf(found) !== column) return fault(finding('E710', 'columnTwice', { path: [], found }));
  if (isKnown(found)) return [];
  const suggestion = columnMeant(found);
  return fault(finding('E710', 'unknownColumn', { path: [], found, suggestion, columns: bookColumns }));
}

/** More heads than these nobody reads. */
const mostNamed = 12;

/** All columns that are not there, told once, with what is there instead and what was probably meant. */
function lacking(missing: readonly string[], heads: readonly string[], line: number): Fault {
  const named = heads.filter((head) => head !== '');
  const meant = missing.flatMap((column) => {
    const head = named.find((one) => !isKnown(one) && columnMeant(one) === column);
    return head === undefined ? [] : [`${head} → ${column}`];
  });
  const at = { path: [], missing, heads: named.slice(0, mostNamed) };
  const found =
    meant.length === 0 ? finding('E710', 'lacksColumns', at) : finding('E710', 'otherColumns', { ...at, meant });
  return { found, line, column: null };
}

/** How people head the columns of a list of prices. */
const otherHeads: readonly (readonly [BookColumn, string])[] = [
  [
    'sku',
    'art article article_no article_number article_code item item_no item_number code part part_no part_number number no id',
  ],
  ['sku', 'артикул код номер رقم رمز'],
  ['text', 'name title description product designation наименование название описание товар الاسم الوصف'],
  ['list', 'price list_price unit_price catalogue_price catalog_price цена прайс السعر'],
  ['currency', 'curr cur ccy валюта العملة'],
  ['unit', 'uom units measure единица ед ед.изм الوحدة'],
  ['cost', 'cost_price unit_cost purchase_price себестоимость التكلفة'],
  ['floor', 'minimum min min_price minimum_price минимум'],
  ['tax', 'vat gst mwst ндс الضريبة'],
  ['recurring', 'period each billing период'],
  ['from', 'valid_from start с'],
  ['until', 'to valid_to valid_until end по'],
];

/** The column that a head was probably meant to name; null where nobody can tell. */
function columnMeant(head: string): string | null {
  const word = head.replace(/[\s-]+/g, '_').replace(/\.$/, '');
  const other = otherHeads.find(([, words]) => words.split(' ').includes(word))?.[0];
  return other ?? didYouMean(head, known) ?? otherWordFor(head, known);
}
