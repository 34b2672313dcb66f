import { fold } from '../../foundation/text/foldText.ts';
import { didYouMean } from '../../foundation/diagnostics/didYouMean.ts';
import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import type { FilledOffer, WrittenOffer } from '../dossier/model/Dossier.ts';
import type { PriceLine, WrittenPriceLine } from '../dossier/model/priceEntries.ts';
import { everyText } from '../dossier/schema/words.ts';
import { fillLine } from './fillLine.ts';
import { type BookInput, type FilledLine, hasPrice } from './filling.ts';
import { type BookRow, type PriceBook } from './PriceBook.ts';

/** An offer whose lines are whole; null where one of them isn't. */
export interface Applied {
  readonly offer: FilledOffer | null;
  /** The rows that lines are from, by their places in `offer.lines`. */
  readonly rows: ReadonlyMap<number, BookRow>;
  readonly findings: readonly Finding[];
}

/** Takes from the price book what the lines leave to it; whatever a line says itself wins. */
export function applyBook(offer: WrittenOffer, input: BookInput): Applied {
  const lines = offer.lines.map((line) => applyToLine(line, offer, input));
  const rateLines = offer.rateLines.map((line) => ({ rate: line.rate, ...applyToLine(line, offer, input) }));
  const all = [...lines, ...rateLines];
  const rows = all.flatMap(({ line, row }) => (line === null || row === null ? [] : [[line.place, row] as const]));
  const whole = lines.flatMap(({ line }) => line ?? []);
  const wholeAtRate = rateLines.flatMap(({ line, rate }) => (line === null ? [] : [{ ...line, rate }]));
  const isWhole = whole.length === lines.length && wholeAtRate.length === rateLines.length;
  return {
    offer: isWhole ? { ...offer, lines: whole, rateLines: wholeAtRate } : null,
    rows: new Map(rows),
    findings: all.flatMap(({ findings }) => findings),
  };
}

function applyToLine(line: WrittenPriceLine, offer: WrittenOffer, input: BookInput): FilledLine {
  const { book } = input;
  const rows =
    line.sku === undefined || book?.broken.has(line.sku) === true ? [] : (book?.articles.get(line.sku) ?? []);
  if (book !== null && rows.length > 0) return fillLine(line, rows, { ...input, offer, book });
  const { text } = line;
  const whole: PriceLine | null = text === undefined || !hasPrice(line) ? null : { ...line, text };
  return { line: whole, row: null, findings: outsideOf(line, input, whole !== null) };
}

/** What is said of a line that no book has. */
function outsideOf(line: WrittenPriceLine, input: BookInput, isWhole: boolean): readonly Finding[] {
  const { sku, number, place } = line;
  const { book, isUnread, onlyBook } = input;
  const path = ['offer', 'lines', place, ...(sku === undefined ? [] : ['sku'])];
  if (sku !== undefined && book?.broken.has(sku) === true) return [];
  if (!isWhole) return isUnread || sku === undefined ? [] : [missingIn(line, sku, book)];
  if (book === null) return [];
  const { file } = book;
  const typed = everyText(line.text)
    .map((text) => book.typed.get(fold(text)))
    .find((known) => known !== undefined);
  if (onlyBook) return [finding('E711', 'onlyBook', { path, number, file, suggestion: meantBy(sku, book) })];
  if (sku !== undefined)
    return [finding('W714', 'sku', { path, found: sku, number, file, suggestion: meantBy(sku, book) })];
  return [
    typed === undefined
      ? finding('W714', 'outside', { path, number })
      : finding('W714', 'typed', { path, number, sku: typed }),
  ];
}

const meantBy = (sku: string | undefined, { skus }: PriceBook): string | null =>
  sku === undefined ? null : didYouMean(sku, skus);

/** The number of an article stands for what the line does not say, and no book has it (E711). */
function missingIn(line: WrittenPriceLine, found: string, book: PriceBook | null): Finding {
  const at = { path: ['offer', 'lines', line.place, 'sku'], number: line.number, found };
  const suggestion = book === null ? null : meantBy(found, book);
  if (hasPrice(line)) return finding('E711', 'noText', { ...at, suggestion });
  return book === null
    ? finding('E711', 'noBook', at)
    : finding('E711', 'unknown', { ...at, file: book.file, suggestion });
}
