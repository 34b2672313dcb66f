import type { Path } from '../../foundation/data/Path.ts';
import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { compare, roundHalfAwayFromZero } from '../../foundation/money/Decimal.ts';
import type { WrittenOffer } from '../dossier/model/Dossier.ts';
import { beginsOf, type BookTerms, type PriceLine, type WrittenPriceLine } from '../dossier/model/priceEntries.ts';
import { Internal } from '../dossier/schema/secret.ts';
import { type BookInput, type FilledLine, hasPrice } from './filling.ts';
import { holdsThrough } from './periods.ts';
import { type BookRow, placeOfRow, type PriceBook } from './PriceBook.ts';
import { type RowOfLine, rowsOfLine, termsOfRow } from './rowOfLine.ts';

interface Filling extends BookInput {
  readonly offer: WrittenOffer;
  readonly book: PriceBook;
}

/** A line with what the rows of its article say: text, unit, price, tax and period, as far as it does not say them itself. */
export function fillLine(line: WrittenPriceLine, rows: readonly BookRow[], filling: Filling): FilledLine {
  const { offer, book, issued } = filling;
  const currency = line.currency ?? filling.currency;
  const [found, ...others] = rowsOfLine(rows, currency, offer, issued);
  if (found === undefined || (others.length > 0 && !hasPrice(line))) return withoutRate(line, rows, currency, filling);
  const { row } = found;
  const terms = termsOfRow(found, book);
  const path = ['offer', 'lines', line.place, 'sku'];
  const findings = [
    ...checkPeriod(line, found, filling, path),
    ...checkFields(line, row, filling, path),
    ...checkListed(line, terms, path),
  ];
  const recurring = row.recurring === 'once' ? undefined : row.recurring;
  const whole: PriceLine = {
    ...line,
    text: line.text ?? row.text,
    unit: line.unit ?? row.unit ?? undefined,
    unit_price: line.unit_price ?? (hasPrice(line) ? undefined : terms.list),
    tax: line.tax ?? row.tax ?? undefined,
    recurring: line.recurring ?? recurring,
    begins: beginsOf({ ...line, recurring: line.recurring ?? recurring }, offer.billing),
    book: new Internal(terms),
  };
  const isWrong = findings.some(({ code }) => code === 'E711');
  return { line: isWrong ? null : whole, row, findings };
}

/**
 * No rate leads to the line's currency, or several do (E411): the line could be held against no list price, nor against a
 * floor, also where it says its price itself.
 */
function withoutRate(
  line: WrittenPriceLine,
  rows: readonly BookRow[],
  currency = '',
  { offer: { rates }, book: { file }, currency: home = '' }: Filling,
): FilledLine {
  const { place, number, sku = '' } = line;
  const known = [...new Set(rows.map((row) => row.currency))];
  const [from = ''] = known;
  const leading = rates.filter((rate) => rate.to === currency && known.includes(rate.from));
  const leads = leading.filter(({ settle }) => settle === 'fixed').map((rate) => rate.from);
  const later = leading.find(({ settle }) => settle === 'payment_date');
  const inverse = known.find((code) => rates.some((rate) => rate.from === currency && rate.to === code));
  const at = { path: ['offer', 'lines', place, 'sku'], sku, currency, file };
  const missing =
    leads.length > 0
      ? finding('E411', 'twoRates', { ...at, known: leads, number })
      : later !== undefined
        ? finding('E411', 'rateOfDay', { ...at, known: later.from, number })
        : inverse !== undefined
          ? finding('E411', 'inverse', { ...at, known: inverse })
          : needsWayBack(currency, home, rates)
            ? finding('E411', 'rateOfArticleAndBack', { ...at, known, from, home })
            : finding('E411', 'rateOfArticle', { ...at, known, from });
  const text = line.text ?? rows[0]?.text;
  return { line: hasPrice(line) && text !== undefined ? { ...line, text } : null, row: null, findings: [missing] };
}

/** With a rate all is added up in the proposal's currency: then a line in another needs one too. */
const needsWayBack = (currency: string, home: string, rates: WrittenOffer['rates']): boolean =>
  home !== '' && currency !== home && !rates.some(({ from, to }) => from === currency && to === home);

/** A row that does not hold on the issue date (W715), or ends before what it is guaranteed for does (E712). */
function checkPeriod(
  line: WrittenPriceLine,
  { row, rows, isValid }: RowOfLine,
  { book, issued, expiry }: Filling,
  path: Path,
): readonly Finding[] {
  const at = { path, number: line.number, row: placeOfRow(book, row) };
  const { until } = row.boxed.reveal();
  // A price that the line says itself the house guarantees whatever the book says.
  const isOfBook = !hasPrice(line);
  if (isOfBook && until !== null && until < issued) return [finding('E712', 'lapsed', { ...at, file: book.file })];
  const { sku = '' } = line;
  return [
    ...(isValid ? [] : [finding('W715', 'notValid', { path, found: sku, row: at.row, file: book.file })]),
    ...(isOfBook && expiry !== null && !holdsThrough(row, rows, expiry) ? [finding('E712', 'ends', at)] : []),
  ];
}

/** How the article is charged, and the taxes that it bears (E711). */
function checkFields(line: WrittenPriceLine, row: BookRow, { offer, book }: Filling, path: Path): readonly Finding[] {
  const { number, sku = '', recurring: period } = line;
  const rowAt = placeOfRow(book, row);
  const unknown = line.tax === undefined ? (row.tax ?? []).filter((id) => !Object.hasOwn(offer.taxes, id)) : [];
  return [
    ...(period === undefined || period === row.recurring
      ? []
      : [
          finding('E711', 'recurring', {
            path: [...path.slice(0, -1), 'recurring'],
            number,
            found: sku,
            period,
            booked: row.recurring === 'once' ? 'once' : `each ${row.recurring}`,
            row: rowAt,
          }),
        ]),
    ...unknown.map((found) => strangeTax(found, { path, number, sku, row: rowAt })),
  ];
}

/** What begins with no letter may have slipped in from another column, a cost perhaps: nobody is told what it is. */
const strangeTax = (
  found: string,
  at: Pick<Finding, 'path'> & Record<'sku' | 'row', string> & { readonly number: number },
): Finding => (/^\p{L}/u.test(found) ? finding('E711', 'tax', { ...at, found }) : finding('E711', 'taxOfNoName', at));

/** The list price that somebody saw when the line was written is not the one of today (W713). */
function checkListed(
  { listed, number, place, sku = '' }: WrittenPriceLine,
  { list, isConverted, row }: BookTerms,
  path: Path,
): readonly Finding[] {
  if (listed === undefined) return [];
  const seen = listed.reveal();
  // What a rate made of it was seen to as many digits as were written down.
  const known = isConverted ? roundHalfAwayFromZero(list, seen.split('.')[1]?.length ?? 0) : list;
  if (compare(seen, known) === 0) return [];
  const at = [...path.slice(0, 2), place, 'listed'];
  return [finding('W713', 'moved', { path: at, sku, number, row })];
}
