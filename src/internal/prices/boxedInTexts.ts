import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { numbersIn } from '../../foundation/names/privateNumbers.ts';
import { fold } from '../../foundation/text/foldText.ts';
import type { OpenText } from '../dossier/privacy/openTexts.ts';
import { type BookRow, placeOfRow, type PriceBook } from './PriceBook.ts';

/** Numbers with fewer digits than these, noughts at the end not counted, stand in texts for many reasons. */
const fewest = 4;
const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2100;
/** The words beside which any number is told; folded. */
const costs = /cost|floor|minimum|себестоим|порог|миним|تكلف|كلفة|الحد/u;
/** So near its word a number is one of it, in characters. */
const nearest = 40;

/**
 * Costs and floors of an offer's articles that somebody typed into a text which the client will read (W901). It says where
 * they are from, and never the number.
 */
export function boxedInTexts(
  texts: readonly OpenText[],
  rows: Iterable<BookRow>,
  book: Pick<PriceBook, 'file'>,
): readonly Finding[] {
  const boxed = new Map<number, BookRow>();
  for (const row of rows) for (const value of hiddenIn(row)) boxed.set(value, row);
  if (boxed.size === 0) return [];
  return texts.flatMap(({ text, path }): readonly Finding[] => {
    // A number by itself is a field of its own: a price may be as low as its floor.
    if (!/\p{L}/u.test(text)) return [];
    const told = numbersIn(text).find(({ values, ...at }) =>
      values.some(
        (value) => boxed.has(value) && (tellsAlone(value) || (tellsBeside(value) && isBesideCosts(text, at))),
      ),
    );
    const row = told?.values.map((value) => boxed.get(value)).find((known) => known !== undefined);
    if (told === undefined || row === undefined) return [];
    const within = { text, from: told.start, length: told.end - told.start };
    return [finding('W901', 'ofBook', { path, within, sku: row.sku, place: placeOfRow(book, row) })];
  });
}

/** The cost and the floor of a row, where they are no list price. */
function hiddenIn({ boxed }: BookRow): readonly number[] {
  const { list, cost, floor } = boxed.reveal();
  return [cost, floor].flatMap((amount) =>
    amount !== null && Number(amount) !== Number(list) ? [Number(amount)] : [],
  );
}

/** Whether nobody would take it for another number: neither round nor a year. */
const tellsAlone = (value: number): boolean =>
  String(value).replace('.', '').replace(/0+$/, '').length >= fewest && !isYear(value);

/** Under this a number is told beside its words only where it has decimals: "costs 12 days". */
const large = 100;
const tellsBeside = (value: number): boolean => value >= large || !Number.isInteger(value);

const isBesideCosts = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  costs.test(fold(text.slice(Math.max(0, start - nearest), end + nearest)));
