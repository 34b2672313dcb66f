import type { CalendarDate } from '../../../foundation/calendar/CalendarDate.ts';
import type { Decimal } from '../../../foundation/money/Decimal.ts';
import type { SectionOf } from '../schema/dossier.ts';

/** A tax as it is written: with one rate, or with several by date. */
export type WrittenTax = SectionOf<'offer'>['taxes'][string];

/** A rate that begins after the issue date. */
export interface LaterRate {
  /** Its place in `rates`. */
  readonly place: number;
  readonly percent: Decimal;
  readonly from: CalendarDate;
}

/** What a tax with rates by date says besides the rate of the issue date. */
export interface DatedTax {
  /** The place in `rates` of the rate that holds on the issue date. */
  readonly place: number;
  /** How many rates there are. */
  readonly of: number;
  /** Those that follow, the next one first. */
  readonly later: readonly LaterRate[];
}

/** A tax at the rate of the issue date. */
export type Tax = Omit<WrittenTax, 'percent' | 'rates'> & {
  readonly percent: Decimal;
  /** Left out where the tax has one rate without days. */
  readonly dated?: DatedTax | undefined;
};
