import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Place } from '../../foundation/diagnostics/Diagnostic.ts';
import type { Decimal } from '../../foundation/money/Decimal.ts';
import type { ChargeKind } from '../../proposal/Recurring.ts';
import type { Internal } from '../dossier/schema/secret.ts';
import type { Words } from '../dossier/schema/words.ts';

/** What a row of the price book says that no client may read. */
export interface BoxedColumns {
  /** The list price of one unit. */
  readonly list: Decimal;
  /** What one unit costs the house; null where the book does not say. */
  readonly cost: Decimal | null;
  /** Under what price one unit is not sold; null where the book does not say. */
  readonly floor: Decimal | null;
  /** The first day and the last one, inclusive; null for an open end. */
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
  readonly tags: readonly string[];
}

/** One article in one currency for one period. */
export interface BookRow {
  readonly sku: string;
  readonly text: Words;
  readonly unit: Words | null;
  readonly currency: string;
  /** Ids of taxes; null where the book does not say. */
  readonly tax: readonly string[] | null;
  readonly recurring: ChargeKind;
  /** The line of the file, from 1. */
  readonly line: number;
  readonly boxed: Internal<BoxedColumns>;
}

/** A price book as far as a dossier needs it: the rows of its articles. */
export interface PriceBook {
  /** As messages name it. */
  readonly file: string;
  /** The sound rows of the articles that were asked for, by their numbers and in the order of the file. */
  readonly articles: ReadonlyMap<string, readonly BookRow[]>;
  /** Articles with a row that cannot be read: it was said, and nothing more is said of them. */
  readonly broken: ReadonlySet<string>;
  /** Numbers of all articles, for the one that was probably meant. */
  readonly skus: readonly string[];
  /** The articles whose texts somebody typed, by the folded text. */
  readonly typed: ReadonlyMap<string, string>;
  /** Where a text of a row stands, in one language where the book has several. */
  readonly placeOf: (row: BookRow, field: 'text' | 'unit', language?: string) => Place;
}

/** Where a row stands, as messages say it: `prices.csv:17`. */
export const placeOfRow = ({ file }: Pick<PriceBook, 'file'>, { line }: Pick<BookRow, 'line'>): string =>
  `${file}:${line}`;
