import type { Decimal } from '../../../foundation/money/Decimal.ts';
import type { CalendarDate } from '../../../foundation/calendar/CalendarDate.ts';
import type { SectionOf } from '../schema/dossier.ts';
import type { Internal } from '../schema/secret.ts';
import type { Words } from '../schema/words.ts';
import { identify } from './makeIds.ts';

type Entry = SectionOf<'offer'>['lines'][number];
type WrittenLine = Exclude<Entry, { readonly subtotal: unknown }>;

/** Where an entry stands in `offer.lines`, from 0. */
interface Placed {
  readonly place: number;
}

/** A line as it is written; `number` counts the lines from 1 and skips running sums. What it is the price book may say. */
export type WrittenPriceLine = Omit<WrittenLine, 'id' | 'rate'> &
  Placed & {
    readonly id: string;
    readonly number: number;
    /** Of one that recurs, the day on which its first charge begins; null where nothing says it. */
    readonly begins: CalendarDate | null;
  };

/** What the price book says of a line, for one unit and in the currency of the line. No client may read it. */
export interface BookTerms {
  readonly list: Decimal;
  /** Before tax, and exact: a converted cost is not rounded. Null where the book does not say. */
  readonly cost: Decimal | null;
  readonly floor: Decimal | null;
  /** Whether a rate made them from the row's: they may have more digits than anybody would type. */
  readonly isConverted: boolean;
  /** Where the row stands: `prices.csv:17`. */
  readonly row: string;
}

/** A line of the price, whole: what it did not say itself the price book has said. */
export type PriceLine = Omit<WrittenPriceLine, 'text'> & {
  readonly text: Words;
  /** Left out of lines that are not from the price book. */
  readonly book?: Internal<BookTerms> | undefined;
};

/** A line at a rate: charged by what is used, and in no sum. Numbered with the others. */
export type RateLine = AtRate<PriceLine>;
type AtRate<L> = L & { readonly rate: NonNullable<WrittenLine['rate']> };

/** A running sum among the lines. */
export interface Subtotal extends Placed {
  readonly label: Extract<Entry, { readonly subtotal: unknown }>['subtotal'];
}

/** What stands in `offer.lines`, by what it is. */
export interface PriceEntries<L = PriceLine> {
  readonly lines: readonly L[];
  readonly rateLines: readonly AtRate<L>[];
  readonly subtotals: readonly Subtotal[];
}

type Billing = SectionOf<'offer'>['billing'];

/** The first day of a line that recurs, else the one from which it is invoiced; `ofOffer` is the billing of the offer. */
export function beginsOf(
  { recurring, from, billing }: Pick<WrittenLine, 'recurring' | 'from' | 'billing'>,
  ofOffer: Billing,
): CalendarDate | null {
  const start = from ?? billing?.from ?? ofOffer?.from;
  return recurring !== undefined && typeof start === 'string' ? start : null;
}

/** Sorts the entries of `offer.lines`; each keeps its place among all. `billing` is that of the offer. */
export function sortEntries(entries: readonly Entry[], billing?: Billing): PriceEntries<WrittenPriceLine> {
  const lines: WrittenPriceLine[] = [];
  const rateLines: AtRate<WrittenPriceLine>[] = [];
  const subtotals: Subtotal[] = [];
  const ids = identify(
    'line',
    entries.map((entry) => ('subtotal' in entry ? {} : { id: entry.id })),
  );
  for (const [place, entry] of entries.entries()) {
    if ('subtotal' in entry) {
      subtotals.push({ place, label: entry.subtotal });
      continue;
    }
    const number = lines.length + rateLines.length + 1;
    const placed = { id: ids[place]?.id ?? '', place, number, begins: beginsOf(entry, billing) };
    if (entry.rate === undefined) lines.push({ ...entry, ...placed });
    else rateLines.push({ ...entry, ...placed, rate: entry.rate });
  }
  return { lines, rateLines, subtotals };
}
