import { readInside } from '../../foundation/disk/readInside.ts';
import { sizeLimits } from '../../foundation/disk/sizeLimits.ts';
import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { englishSigns, writeNumber } from '../../foundation/money/writeNumber.ts';
import { firstText } from '../../internal/dossier/schema/words.ts';
import { readWorkspace } from '../../internal/dossier/sources/readWorkspace.ts';
import { findArticles, listedTerms } from '../../internal/prices/findArticles.ts';
import type { PriceBook } from '../../internal/prices/PriceBook.ts';
import { readBook } from '../../internal/prices/readBook.ts';
import { rowsOfLine, termsOfRow } from '../../internal/prices/rowOfLine.ts';
import { textOfBook } from '../priceBook.ts';
import type { Home } from '../templates/Home.ts';
import type { Article } from './questions/Question.ts';

/** A book that a dossier names itself, and the folder from which. */
interface OwnBook {
  readonly prices: string;
  readonly folder: string;
}

/** The price book of a dossier that is being written, all of it; opened once, when the first article is looked for. */
export function bookOf(home: Home, own: OwnBook | null): (() => PriceBook | null) | null {
  const { settings } = readWorkspace({ folder: home.workspace, file: home.settings }, home.shown);
  const named = own ?? (settings?.prices === undefined ? null : { prices: settings.prices, folder: home.workspace });
  if (named === null) return null;
  let book: PriceBook | null | undefined;
  return () => (book ??= openWhole(named, home, settings?.language ?? 'en'));
}

/** Null where it cannot be read, which `prices check` and every build say. */
function openWhole({ prices, folder }: OwnBook, home: Home, language: string): PriceBook | null {
  const read = readInside([home.folder, home.workspace], folder, prices, sizeLimits.prices);
  const decoded = read.problem ? null : textOfBook(read.bytes);
  return decoded === null || 'fault' in decoded ? null : readBook(decoded.text, prices, null, language).book;
}

/** Articles by their number, or by all of some words; with the list price of today, where the book has it in that currency. */
export function articlesIn(book: PriceBook, typed: string, currency: string, today: CalendarDate): readonly Article[] {
  return skusFor(book, typed.trim()).flatMap((sku) => {
    const own = book.articles.get(sku) ?? [];
    const [found] = rowsOfLine(own, currency === '' ? undefined : currency, { rates: [] }, today);
    const row = found?.row ?? own[0];
    if (row === undefined) return [];
    const unit = row.unit === null ? '' : ` a ${firstText(row.unit)}`;
    const each = row.recurring === 'once' ? '' : `, each ${row.recurring}`;
    const price = `${writeNumber(listedTerms(row).list, englishSigns)} ${row.currency}${unit}${each}`;
    const listed = found === undefined ? null : termsOfRow(found, book).list;
    return [{ sku, name: `${sku}: ${firstText(row.text)}, ${price}`, recurring: row.recurring, listed }];
  });
}

/** The article of a number, which needs no search where it is typed as it stands; else those with all of the words. */
function skusFor(book: PriceBook, typed: string): readonly string[] {
  if (typed === '') return [];
  if (book.articles.has(typed)) return [typed];
  const skus = [...new Set(findArticles(book, [typed]).map(({ sku }) => sku))];
  const exact = skus.find((sku) => sku.toLowerCase() === typed.toLowerCase());
  return exact === undefined ? skus : [exact];
}
