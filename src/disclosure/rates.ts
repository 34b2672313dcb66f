import type { Offer, Price } from '../internal/offer/Price.ts';
import type { ForInformation, GrandTotal, Rate } from '../internal/offer/RateSums.ts';
import type { PriceFacts } from '../proposal/Price.ts';
import type { ForInformationFacts, RateFacts } from '../proposal/Rates.ts';
import { amountIn, day, numeral } from './leaf.ts';
import type { Speaker } from './Speaker.ts';

/** The totals of all currencies in one: each in its own and in this one. */
export function grandTotal(
  { currency: home, total, parts, firm: isFirm }: GrandTotal,
  currencies: Price['currencies'],
): NonNullable<PriceFacts['grand_total']> {
  return {
    total: amountIn(home, isFirm)(total),
    parts: parts.map(({ currency, amount, firm }) => ({
      own: amountIn(currency, firm)(currencies.find((part) => part.currency === currency)?.firstYear?.total ?? amount),
      amount: amountIn(home, firm)(amount),
    })),
  };
}

/** What is paid at the rate of the day, in the currency in which it is paid. */
export const discloseInformation = (
  { currency, rates, parts, total }: ForInformation,
  offer: Pick<Offer, 'rates'>,
  speaker: Speaker,
): ForInformationFacts => ({
  currency,
  rates: discloseRates(rates, offer, speaker),
  parts: parts.map((part) => ({
    each: part.each,
    own: amountIn(part.currency, part.firm)(part.own),
    amount: amountIn(currency, part.firm)(part.amount),
  })),
  total: total === null ? null : amountIn(currency, total.firm)(total.amount),
});

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
        settle: rate.settle,
        source: speaker.maybe(rate.source, [...path, 'source']),
      },
    ];
  });
