import { join, relative } from 'node:path';
import type { CalendarDate } from '../foundation/calendar/CalendarDate.ts';
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
import { nearestWorkspace, unreadIn } from './nearestWorkspace.ts';
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

/** When a row holds, seen from a day; its days themselves stay inside. */
export type Holds = 'lapsed' | 'now' | 'later';

interface WholeBook {
  /** Null where the file cannot be read. */
  readonly book: PriceBook | null;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
  /** Ids of the workspace's taxes; null where it has none. */
  readonly taxes: readonly string[] | null;
}

/** A book with every row read fully. */
function openWhole({ book: named }: Pick<PricesRequest, 'book'>): WholeBook {
  const workspace = nearestWorkspace();
  const { folder, settings } = workspace;
  const unread = named === null ? unreadIn(workspace) : null;
  if (unread !== null) return { book: null, text: '', taxes: null, ...unread };
  const file = named ?? (settings?.prices === undefined ? null : relative('', join(folder, settings.prices)));
  if (file === null)
    throw new UsageError(
      'Name a price book: there is no kam-propose.yaml above that names one (prices: ./prices.csv).',
    );
  const known = Object.keys(settings?.taxes ?? {});
  const nothing = { book: null, text: '', inputs: [], taxes: known.length === 0 ? null : known };
  const read = readArgument(file, sizeLimits.prices);
  if (read.problem) return { ...nothing, diagnostics: [asDiagnostic(read.problem)] };
  const decoded = textOfBook(read.bytes);
  if ('fault' in decoded) return { ...nothing, diagnostics: [unplaced(decoded.fault)] };
  const { text } = decoded;
  const { book, diagnostics } = readBook(text, file, null, settings?.language ?? 'en');
  return { ...nothing, book, text, diagnostics, inputs: [inputOf(file, read.absolute, text)] };
}

function dayOf({ date }: PricesRequest, world: World): CalendarDate {
  const day = buildDate({ ...world, date, zone: undefined });
  if ('problem' in day) throw new UsageError(day.problem);
  return day.date;
}

interface PricesCheck {
  readonly articles: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
  readonly exit: number;
}

/** Looks at a whole price book as its keeper: what cannot be read, and what needs care. */
export function pricesCheck(request: PricesRequest, world: World): PricesCheck {
  const today = dayOf(request, world);
  const { book, text, diagnostics, inputs, taxes } = openWhole(request);
  const faults = book === null ? [] : checkBook(book, today, taxes).slice(0, limits.errors);
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
  readonly holds: Holds;
}

interface PricesList {
  readonly articles: readonly ListedArticle[];
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
  readonly exit: number;
}

/** The articles that have all of some words; all of them for none. */
export function pricesList(words: readonly string[], request: PricesRequest, world: World): PricesList {
  const today = dayOf(request, world);
  const { book, diagnostics, inputs } = openWhole(request);
  const told = reportable(diagnostics, request);
  const found = book === null ? [] : findArticles(book, words);
  return { articles: found.map((row) => listed(row, today)), diagnostics: told, inputs, exit: exitFor(told, request) };
}

function listed(row: ReturnType<typeof findArticles>[number], today: CalendarDate): ListedArticle {
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
    holds: until !== null && until < today ? 'lapsed' : from !== null && from > today ? 'later' : 'now',
  };
}
