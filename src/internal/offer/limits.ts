import type { Decimal } from '../../foundation/money/Decimal.ts';
import type { Internal } from '../dossier/schema/secret.ts';
import type { Offer } from './Price.ts';

/** How far one may go; boxed, since nobody outside may know it. */
export interface Limits {
  /** In percent of the list price. */
  readonly discount: Decimal | undefined;
  /** In percent of what is asked. */
  readonly margin: Decimal | undefined;
}

/** What a workspace sets for all its offers. */
export interface SharedLimits {
  readonly max_discount_percent?: Internal<Decimal> | undefined;
  readonly margin_floor_percent?: Internal<Decimal> | undefined;
}

/** The limits of an offer: its own, else those of the workspace. */
export function limitsOf({ internal }: Pick<Offer, 'internal'>, shared: SharedLimits | null): Limits {
  const own = internal?.reveal();
  return {
    discount: own?.max_discount_percent ?? shared?.max_discount_percent?.reveal(),
    margin: own?.margin_floor_percent ?? shared?.margin_floor_percent?.reveal(),
  };
}

/** Whether any line is from a price book. */
export const isFromBook = ({ lines, rateLines }: Pick<Offer, 'lines' | 'rateLines'>): boolean =>
  [...lines, ...rateLines].some(({ book }) => book !== undefined);
