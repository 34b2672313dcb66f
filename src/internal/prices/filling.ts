import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Finding } from '../../foundation/diagnostics/finding.ts';
import type { FilledOffer, WrittenOffer } from '../dossier/model/Dossier.ts';
import type { PriceLine, WrittenPriceLine } from '../dossier/model/priceEntries.ts';
import type { Words } from '../dossier/schema/words.ts';
import type { BookRow, PriceBook } from './PriceBook.ts';

/** What has to be known before lines are taken from a book. */
export interface BookInput {
  /** Null where no book is named, or it cannot be read. */
  readonly book: PriceBook | null;
  /** Whether a book is named that cannot be read: what it would have said nobody knows. */
  readonly isUnread: boolean;
  /** The proposal's. */
  readonly currency: string | undefined;
  readonly issued: CalendarDate;
  /** Null where the validity cannot be told. */
  readonly expiry: CalendarDate | null;
  /** Whether only what is in the book may be offered. */
  readonly onlyBook: boolean;
}

/** A line that is whole, or null. */
export interface FilledLine {
  readonly line: PriceLine | null;
  /** The row that it is from; null where none is. */
  readonly row: BookRow | null;
  readonly findings: readonly Finding[];
}

/** Whether a line says itself what it costs. */
export const hasPrice = (line: WrittenPriceLine & { readonly rate?: unknown }): boolean =>
  [line.unit_price, line.price_from, line.price_to, line.rate].some((price) => price !== undefined);

/** Who says that only what is in the book may be offered: the workspace, which no offer lifts, or the offer; null where nobody does. */
export function onlyBookBy(
  { internal }: Pick<WrittenOffer, 'internal'>,
  shared: { readonly prices_only?: boolean | undefined } | null,
): 'offer' | 'workspace' | null {
  if (shared?.prices_only === true) return 'workspace';
  return internal?.reveal().prices_only === true ? 'offer' : null;
}

/** An offer whose lines say all themselves; null where one leaves something to a book. */
export function wholeAsWritten(offer: WrittenOffer): FilledOffer | null {
  const whole = <L extends WrittenPriceLine>(all: readonly L[]): readonly (L & { readonly text: Words })[] =>
    all.flatMap((line) => (line.text === undefined || !hasPrice(line) ? [] : [{ ...line, text: line.text }]));
  const [lines, rateLines] = [whole(offer.lines), whole(offer.rateLines)];
  const isWhole = lines.length === offer.lines.length && rateLines.length === offer.rateLines.length;
  return isWhole ? { ...offer, lines, rateLines } : null;
}
