import type { Decimal } from '../../foundation/money/Decimal.ts';
import type { ChargeKind } from '../../proposal/Recurring.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';

export type Rate = Dossier['offer']['rates'][number];

/** The totals of all currencies in one, at fixed rates of stated dates. */
export interface GrandTotal {
  readonly currency: string;
  readonly total: Decimal;
  /** The total of each currency in this one; they add up to the total. */
  readonly parts: readonly { readonly currency: string; readonly amount: Decimal; readonly firm: boolean }[];
  readonly firm: boolean;
}

/** One sum of the price in its own currency, and in one in which it is paid at the rate of the day. */
export interface InformedPart {
  readonly currency: string;
  /** Of which charge it is, where the offer says its price for a period; null for the total. */
  readonly each: ChargeKind | null;
  readonly own: Decimal;
  readonly amount: Decimal;
  readonly firm: boolean;
}

/** What the price comes to in a currency in which it is paid at the rate of the day: in nothing that one signs for. */
export interface ForInformation {
  readonly currency: string;
  /** Those at which it is converted; one at least is settled on the day of payment. */
  readonly rates: readonly Rate[];
  /** Those in the currency itself only where there is a total. */
  readonly parts: readonly InformedPart[];
  /** Null while something is open, where a currency has no rate to this one, and by the period. */
  readonly total: { readonly amount: Decimal; readonly firm: boolean } | null;
}
