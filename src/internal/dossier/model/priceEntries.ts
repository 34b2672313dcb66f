import type { SectionOf } from '../schema/dossier.ts';
import { identify } from './makeIds.ts';

type Entry = SectionOf<'offer'>['lines'][number];
type WrittenLine = Exclude<Entry, { readonly subtotal: unknown }>;

/** Where an entry stands in `offer.lines`, from 0. */
interface Placed {
  readonly place: number;
}

/** A line of the price; `number` counts the lines from 1 and skips running sums. */
export type PriceLine = Omit<WrittenLine, 'id' | 'rate'> & Placed & { readonly id: string; readonly number: number };

/** A line at a rate: charged by what is used, and in no sum. Numbered with the others. */
export type RateLine = PriceLine & { readonly rate: NonNullable<WrittenLine['rate']> };

/** A running sum among the lines. */
export interface Subtotal extends Placed {
  readonly label: Extract<Entry, { readonly subtotal: unknown }>['subtotal'];
}

/** What stands in `offer.lines`, by what it is. */
export interface PriceEntries {
  readonly lines: readonly PriceLine[];
  readonly rateLines: readonly RateLine[];
  readonly subtotals: readonly Subtotal[];
}

/** Sorts the entries of `offer.lines`; each keeps its place among all. */
export function sortEntries(entries: readonly Entry[]): PriceEntries {
  const lines: PriceLine[] = [];
  const rateLines: RateLine[] = [];
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
    const placed = { id: ids[place]?.id ?? '', place, number: lines.length + rateLines.length + 1 };
    if (entry.rate === undefined) lines.push({ ...entry, ...placed });
    else rateLines.push({ ...entry, ...placed, rate: entry.rate });
  }
  return { lines, rateLines, subtotals };
}
