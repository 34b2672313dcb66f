import type { Amount } from './leaves.ts';
import type { CurrencyPriceFacts } from './Price.ts';
import type { ChargeKind } from './Recurring.ts';

/** What a total is the sum of: one charge of a period, the first year of what goes on, or all that there is. */
export type TotalOf = ChargeKind | 'first_year' | 'whole';

export interface SignedTotal {
  readonly of: TotalOf;
  /** With tax. */
  readonly total: Amount;
}

/**
 * What one signs for in one currency: charge by charge where nothing binds for a year or the price is said by the
 * period, else one sum; nothing while a choice is open. The acceptance and the terminal both say this.
 */
export function signedTotals({
  charges,
  total,
  recurs,
}: Pick<CurrencyPriceFacts, 'charges' | 'total' | 'recurs'>): readonly SignedTotal[] {
  if (charges.length > 0) return charges.map((charge) => ({ of: charge.each, total: charge.total }));
  return total === null ? [] : [{ of: recurs ? 'first_year' : 'whole', total }];
}

/** Whether a total is one charge, and no sum of several. */
export const isCharge = ({ of }: SignedTotal): boolean => of !== 'first_year' && of !== 'whole';
