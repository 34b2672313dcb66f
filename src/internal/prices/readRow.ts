import { isCalendarDate, type CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { didYouMean } from '../../foundation/diagnostics/didYouMean.ts';
import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { currencyOf } from '../../foundation/money/currencyNames.ts';
import { minorUnits } from '../../foundation/money/currency.ts';
import type { Decimal } from '../../foundation/money/Decimal.ts';
import { datesMeant } from '../../foundation/schema/suggestDate.ts';
import { otherWordFor } from '../../foundation/schema/otherWords.ts';
import { chargeKinds, type ChargeKind } from '../../proposal/Recurring.ts';
import { Internal } from '../dossier/schema/secret.ts';
import type { Words } from '../dossier/schema/words.ts';
import { type AmountRead, readAmount } from './readAmount.ts';
import type { BookColumn, Columns, Fault } from './bookColumns.ts';
import type { BookRow } from './PriceBook.ts';

/** A row that can be used, or what is wrong with it. */
export type RowRead = { readonly row: BookRow } | { readonly faults: readonly Fault[] };

/** Whether nothing parts the cells of a row as those of the head are parted. */
export const isOneCell = (cells: readonly string[], count: number): boolean => cells.length === 1 && count > 1;

/**
 * Reads one row of a book fully.
 * @param language in which `text` and `unit` are, where the book has columns for languages; null where it has none
 */
export function readRow(cells: readonly string[], line: number, columns: Columns, language: string | null): RowRead {
  if (isOneCell(cells, columns.count))
    return { faults: [{ found: finding('E710', 'oneCell', { path: [] }), line, column: null }] };
  const faults: Fault[] = [];
  const typed = (column: BookColumn): string => (cells[columns.at[column]] ?? '').trim();
  const wrong = (column: BookColumn, found: Finding): null => {
    faults.push({ found, line, column: columns.at[column] });
    return null;
  };
  const currency = typed('currency');
  const amount = (column: 'list' | 'cost' | 'floor'): Decimal | null => {
    const written = typed(column);
    if (written === '') return null;
    const read = readAmount(written, currency);
    return 'amount' in read ? read.amount : wrong(column, wrongAmount(read, { column, currency, written }));
  };
  const day = (column: 'from' | 'until'): CalendarDate | null => {
    const found = typed(column);
    if (found === '' || isCalendarDate(found)) return found === '' ? null : found;
    return wrong(column, wrongDay(column, datesMeant(found)));
  };
  const [list, cost, floor, from, until] = [amount('list'), amount('cost'), amount('floor'), day('from'), day('until')];
  const text = wordsIn(cells, columns.at.text, columns.textIn, language);
  const unit = wordsIn(cells, columns.at.unit, columns.unitIn, language);
  const recurring = chargeOf(typed('recurring'));
  if (minorUnits(currency) === null) wrong('currency', unknownCurrency(currency));
  if (text === null) wrong('text', finding('E710', 'noText', { path: [] }));
  if (typed('list') === '') wrong('list', finding('E710', 'noList', { path: [] }));
  if (from !== null && until !== null && from > until) wrong('until', finding('E710', 'turned', { path: [] }));
  if (typeof recurring !== 'string') wrong('recurring', recurring);
  const extra = cells.findIndex((cell, place) => place >= columns.count && cell.trim() !== '');
  if (extra >= 0)
    faults.push({ found: finding('E710', 'longRow', { path: [], columns: columns.count }), line, column: null });
  if (faults.length > 0 || list === null || text === null || typeof recurring !== 'string') return { faults };
  const tax = wordsOf(typed('tax'));
  return {
    row: {
      sku: typed('sku'),
      text,
      unit,
      currency,
      recurring,
      line,
      tax: tax.length === 0 ? null : tax,
      boxed: new Internal({ list, cost, floor, from, until, tags: wordsOf(typed('tags')) }),
    },
  };
}

function wrongDay(column: BookColumn, [first, second]: readonly string[]): Finding {
  const at = { path: [], column };
  if (first === undefined) return finding('E710', 'day', at);
  return second === undefined
    ? finding('E710', 'dayMeant', { ...at, suggestion: first })
    : finding('E710', 'twoDays', { ...at, first, second });
}

/** Cost and floor are nobody's but the house's: a message says where they stand, and not what. */
function wrongAmount(
  read: Exclude<AmountRead, { readonly amount: Decimal }>,
  { column, currency, written }: { readonly column: BookColumn; readonly currency: string; readonly written: string },
): Finding {
  const found = column === 'list' ? written : null;
  const at = { path: [], column, found };
  if ('readings' in read)
    return found === null
      ? finding('E710', 'twoReadingsInside', at)
      : finding('E710', 'twoReadings', { ...at, ...read.readings });
  return read.wrong === 'none' ? finding('E710', 'amount', at) : finding('E710', 'besideNumber', { ...at, currency });
}

const none: readonly string[] = [];

/** Ids or tags of one cell. */
const wordsOf = (cell: string): readonly string[] =>
  cell === '' ? none : cell.split(/[\s,+;]+/).filter((word) => word !== '');

/** The words of a row: one text, or one a language where the book has columns for them. */
function wordsIn(
  cells: readonly string[],
  at: number,
  byLanguage: ReadonlyMap<string, number>,
  language: string | null,
): Words | null {
  const clean = (place: number): string => {
    const cell = (cells[place] ?? '').trim();
    return cell.includes('\n') ? cell.replace(/\s*\n\s*/g, ' ') : cell;
  };
  const plain = clean(at);
  if (language === null) return plain === '' ? null : plain;
  const all = new Map(plain === '' ? [] : [[language, plain]]);
  for (const [other, place] of byLanguage) if (clean(place) !== '') all.set(other, clean(place));
  return all.size === 0 ? null : Object.fromEntries(all);
}

function chargeOf(found: string): ChargeKind | Finding {
  const kind = found === '' ? 'once' : chargeKinds.find((known) => known === found.toLowerCase());
  if (kind !== undefined) return kind;
  const suggestion = didYouMean(found, chargeKinds) ?? otherWordFor(found, chargeKinds);
  return finding('E710', 'recurring', { path: [], found, suggestion, kinds: chargeKinds });
}

const unknownCurrency = (found: string): Finding =>
  found === ''
    ? finding('E710', 'noCurrency', { path: [] })
    : finding('E710', 'currency', { path: [], found, suggestion: currencyOf(found) });
