import { join, relative } from 'node:path';
import { buildDate } from '../foundation/calendar/zone.ts';
import { limits } from '../foundation/data/limits.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import { diagnose } from '../foundation/diagnostics/diagnose.ts';
import { readArgument } from '../foundation/disk/readArgument.ts';
import { sizeLimits } from '../foundation/disk/sizeLimits.ts';
import type { Decimal } from '../foundation/money/Decimal.ts';
import type { Input } from '../internal/dossier/load.ts';
import { firstText } from '../internal/dossier/schema/words.ts';
import { checkBook } from '../internal/prices/checkBook.ts';
import { findArticles, listedTerms } from '../internal/prices/findArticles.ts';
import type { PriceBook } from '../internal/prices/PriceBook.ts';
import { placeOf, readBook } from '../internal/prices/readBook.ts';
import { asDiagnostic, exitFor, reportable, unplaced } from './findings.ts';
import { nearestWorkspace } from './nearestWorkspace.ts';
import { inputOf, textOfBook } from './priceBook.ts';
import { UsageError, type World } from './request.ts';

/** Whose book is looked at: a file, or the one that the nearest kam-propose.yaml names. */
export interface PricesRequest {
  /** Null: the book of the current folder's workspace. */
  readonly book: string | null;
  readonly date: string | undefined;
  readonly allow: readonly string[];
  readonly strict: boolean;
}

interface WholeBook {
  /** Null where the file cannot be read. */
  readonly book: PriceBook | null;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
}

/** A book with every row read fully. */
function openWhole({ book: named }: Pick<PricesRequest, 'book'>): WholeBook {
  const { folder, settings } = nearestWorkspace();
  const file = named ?? (settings?.prices === undefined ? null : relative('', join(folder, settings.prices)));
  if (file === null)
    throw new UsageError(
      'Name a price book: there is no kam-propose.yaml above that names one (prices: ./prices.csv).',
    );
  const nothing = { book: null, text: '', inputs: [] };
  const read = readArgument(file, sizeLimits.prices);
  if (read.problem) return { ...nothing, diagnostics: [asDiagnostic(read.problem)] };
  const decoded = textOfBook(read.bytes);
  if ('fault' in decoded) return { ...nothing, diagnostics: [unplaced(decoded.fault)] };
  const { text } = decoded;
  const { book, diagnostics } = readBook(text, file, null, settings?.language ?? 'en');
  return { book, text, diagnostics, inputs: [inputOf(file, read.absolute, text)] };
}

interface PricesCheck {
  readonly articles: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
  readonly exit: number;
}

/** Looks at a whole price book as its keeper: what cannot be read, and what needs care. */
export function pricesCheck(request: PricesRequest, world: World): PricesCheck {
  const day = buildDate({ ...world, date: request.date, zone: undefined });
  if ('problem' in day) throw new UsageError(day.problem);
  const { book, text, diagnostics, inputs } = openWhole(request);
  const faults = book === null ? [] : checkBook(book, day.date).slice(0, limits.errors);
  const cared = faults.map((fault) => diagnose(fault.found, placeOf(fault, text, book?.file ?? '')));
  const told = reportable([...diagnostics, ...cared], request);
  return { articles: new Set(book?.skus).size, diagnostics: told, inputs, exit: exitFor(told, request) };
}

/** One row of a book as it is listed; the list price is for eyes alone. */
export interface ListedArticle {
  readonly sku: string;
  readonly text: string;
  readonly unit: string | null;
  readonly currency: string;
  readonly recurring: string;
  readonly list: Decimal;
  readonly from: string | null;
  readonly until: string | null;
}

interface PricesList {
  readonly articles: readonly ListedArticle[];
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
  readonly exit: number;
}

/** The articles that have all of some words; all of them for none. */
export function pricesList(words: readonly string[], request: PricesRequest): PricesList {
  const { book, diagnostics, inputs } = openWhole(request);
  const told = reportable(diagnostics, request);
  const found = book === null ? [] : findArticles(book, words);
  return { articles: found.map(listed), diagnostics: told, inputs, exit: exitFor(told, request) };
}

function listed(row: ReturnType<typeof findArticles>[number]): ListedArticle {
  const { sku, text, unit, currency, recurring } = row;
  const { list, from, until } = listedTerms(row);
  return {
    sku,
    text: firstText(text),
    unit: unit === null ? null : firstText(unit),
    currency,
    recurring,
    list,
    from,
    until,
  };
}
