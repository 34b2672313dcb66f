import type { Inlines } from '../../document/Inline.ts';
import type { Composer } from './Composer.ts';
import { withoutEmptyDecimals } from './emptyDecimals.ts';
import { beforeIndexation } from './indexation.ts';
import { chargedPrices, isByPeriod, yearly } from './prices.ts';
import { taxed, taxNames } from './taxNames.ts';

/** The one total of an offer: its number, and what it is of ("SAR in the first year, including VAT 15%"). */
export interface TotalNumber {
  readonly number: Inlines;
  readonly meaning: Inlines;
}

/** The total without empty decimals: the lines beside it carry them. Null where there is more than one, or none yet. */
export function totalNumber(composer: Composer): TotalNumber | null {
  const { count, name, words } = composer;
  const [only, ...others] = chargedPrices(composer);
  if (!only?.total || others.length > 0 || isByPeriod(composer)) return null;
  const taxes = taxNames(composer, only);
  const key = taxed(yearly('summary.key_total', only.recurs), taxes);
  return {
    number: count(withoutEmptyDecimals(only.total)),
    meaning: beforeIndexation(
      composer,
      words(key, { currency: name(only.currency), tax: taxes }),
      only.indexed?.first_year,
    ),
  };
}
