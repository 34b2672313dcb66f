import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Decimal } from '../../foundation/money/Decimal.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';
import type { Words } from '../dossier/schema/words.ts';

export type Payment = Dossier['offer']['payments'][number];
type Billing = NonNullable<Dossier['offer']['billing']>;

/** How some lines are invoiced: in which rhythm, and from when. */
export interface Schedule extends Pick<Billing, 'every' | 'in' | 'net_days'> {
  /** The first day that is invoiced, or the id of a milestone; null where the months are numbered. */
  readonly from: CalendarDate | { readonly milestone: string } | null;
}

/** One entry of `offer.payments` with its amount. */
export interface PlannedPayment {
  /** Its place in `offer.payments`. */
  readonly index: number;
  /** How the dossier says how much it is. */
  readonly form: 'percent' | 'amount' | 'parts' | 'as_worked';
  readonly percent: Decimal | null;
  /** Including tax; null where it follows from a total that is open. */
  readonly amount: Decimal | null;
  /** The single payments: one, or the equal parts with the rest of the division in the last; empty where that is open. */
  readonly parts: readonly Decimal[];
  /** Whether the amount is: one that is written down always, others as far as the total is. */
  readonly firm: boolean;
  /** How often what was worked is paid; null where it isn't paid so. */
  readonly asWorked: NonNullable<Payment['as_worked']> | null;
  /** Within how many days of receipt of the invoice. */
  readonly netDays: number | null;
  readonly due: Words | null;
  readonly milestone: string | null;
  /** What it is of: places in `offer.lines` where they are named; null where it is of the printed total. */
  readonly of: 'once' | 'recurring' | readonly number[] | null;
}

/** One invoice of the first year. */
export interface Invoice {
  /** Of the months of service, from 1: the first that it is for, or in arrears the last. */
  readonly month: number;
  /** The first day of that month, or in arrears its last; null where the first day of service is not known. */
  readonly day: CalendarDate | null;
  /** Including tax. */
  readonly amount: Decimal;
}

/** Lines that recur and are invoiced under the same terms. */
export interface Billed extends Pick<Schedule, 'every' | 'in' | 'from'> {
  readonly netDays: number | null;
  /** Their places in `offer.lines`. */
  readonly lines: readonly number[];
  /** Those of the first year in which something is charged; none while an alternative is open. */
  readonly invoices: readonly Invoice[];
  readonly firm: boolean;
  /** Whether there are more of them after the first year. */
  readonly goesOn: boolean;
}
