import type { Offer, Rate } from '../internal/offer/Price.ts';
import type { RateFacts } from '../proposal/Price.ts';
import { day, numeral } from './leaf.ts';
import type { Speaker } from './Speaker.ts';

/** Rates with their dates; one without is refused before. `stated` are all of the offer, among which the used ones stand. */
export const discloseRates = (
  used: readonly Rate[],
  { rates: stated }: Pick<Offer, 'rates'>,
  speaker: Speaker,
): readonly RateFacts[] =>
  used.flatMap((rate) => {
    if (rate.as_of === undefined) return [];
    const path = ['offer', 'rates', stated.indexOf(rate)];
    return [
      {
        from: rate.from,
        to: rate.to,
        rate: numeral(rate.rate, [...path, 'rate']),
        as_of: day(rate.as_of, [...path, 'as_of']),
        source: speaker.maybe(rate.source, [...path, 'source']),
      },
    ];
  });
