import type { Offer, Price } from '../internal/offer/Price.ts';
import type { TaxInTimeFacts } from '../proposal/Price.ts';
import { day, typed } from './leaf.ts';
import type { Speaker } from './Speaker.ts';
import { taxName } from './sums.ts';

/** The taxes that lines bear, options and lines at rates too, in the order of the offer; rates that have passed are not told. */
export function discloseTaxes(
  { currencies }: Price,
  taxes: Offer['taxes'],
  speaker: Speaker,
): readonly TaxInTimeFacts[] {
  const lines = currencies.flatMap((part) => [...part.lines, ...part.rateLines]);
  const borne = new Set(lines.flatMap(({ line }) => line.tax ?? []));
  return Object.entries(taxes).flatMap(([id, tax]) =>
    borne.has(id)
      ? [
          {
            tax: taxName(id, tax, speaker),
            follows: tax.included && tax.tax_change === 'follows',
            dated: (tax.dated?.of ?? 1) > 1,
            later: (tax.dated?.later ?? []).map(({ place, from, percent }) => {
              const path = ['offer', 'taxes', id, 'rates', place];
              return { from: day(from, [...path, 'from']), percent: typed(percent, [...path, 'percent']) };
            }),
          },
        ]
      : [],
  );
}
