import { sum, zero, type Decimal } from '../../foundation/money/Decimal.ts';
import { fractionOf, over, times, total, type Fraction } from '../../foundation/money/Fraction.ts';
import type { Offer } from './Price.ts';

/** A sum of prices that contain these taxes. */
interface GrossSum {
  readonly sum: Decimal;
  readonly ids: readonly string[];
}

/** What a tax comes to in sums that contain it, exact: sum × percent ÷ (100 + all percentages in that sum). */
export const taxInside = (percent: Decimal, sums: readonly GrossSum[], taxes: Offer['taxes']): Fraction =>
  total(
    sums.map(({ sum: gross, ids }) => {
      const all = sum(ids.map((id) => taxes[id]?.percent ?? zero));
      return over(times(fractionOf(gross), fractionOf(percent)), total([fractionOf(100), fractionOf(all)]));
    }),
  );
