import { add, multiply, type Decimal } from '../../foundation/money/Decimal.ts';
import { roundToCurrency } from '../../foundation/money/currency.ts';
import { areFirm } from './line.ts';
import type { CurrencyPrice, Offer } from './Price.ts';
import type { ForInformation, GrandTotal, InformedPart, Rate } from './RateSums.ts';

/** Whether one pays at the rate of that day: what the stated rate gives is no price. */
export const isSettledLater = ({ settle }: Rate): boolean => settle === 'payment_date';

/** Those in which something is charged or to be chosen: mere options are in no sum. */
export const chargedIn = (prices: readonly CurrencyPrice[]): readonly CurrencyPrice[] =>
  prices.filter(({ lines }) => lines.some(({ part }) => part !== 'optional'));

/** The currencies in which something charged is paid at the rate of the day: no sum in them is a price. */
export const paidLaterIn = (prices: readonly CurrencyPrice[], rates: readonly Rate[]): ReadonlySet<string> =>
  new Set(ratesOfDay(chargedIn(prices), rates).map(({ to }) => to));

const ratesOfDay = (prices: readonly CurrencyPrice[], rates: readonly Rate[]): readonly Rate[] =>
  rates.filter((rate) => isSettledLater(rate) && rate.from !== rate.to && prices.some(isIn(rate.from)));

const isIn =
  (code: string) =>
  ({ currency }: { readonly currency: string }): boolean =>
    currency === code;

/**
 * What the price comes to in each currency in which it is paid at the rate of the day: total × rate, rounded. A total over
 * currencies at fixed rates is a price like any other; without one each currency is converted by itself.
 */
export const forInformation = (
  prices: readonly CurrencyPrice[],
  { rates, headline }: Pick<Offer, 'rates' | 'headline'>,
  grandTotal: GrandTotal | null,
): readonly ForInformation[] => {
  const later = ratesOfDay(prices, rates);
  return [...new Set(later.map(({ to }) => to))].map((to) => {
    const leading = later.filter((rate) => rate.to === to);
    const whole = leading.find(({ from }) => from === grandTotal?.currency);
    if (grandTotal !== null && whole !== undefined) return ofWhole(grandTotal, whole);
    const stated = rates.filter((rate) => rate.to === to);
    return ofEach(prices, { to, leading, stated, isByPeriod: headline !== undefined });
  });
};

function ofWhole({ currency, total, firm }: GrandTotal, rate: Rate): ForInformation {
  const amount = converted(total, rate, rate.to);
  return {
    currency: rate.to,
    rates: [rate],
    parts: [{ currency, each: null, own: total, amount, firm }],
    total: { amount, firm },
  };
}

interface Leading {
  readonly to: string;
  /** The rates that are settled on the day of payment. */
  readonly leading: readonly Rate[];
  /** All rates to that currency. */
  readonly stated: readonly Rate[];
  readonly isByPeriod: boolean;
}

function ofEach(prices: readonly CurrencyPrice[], { to, leading, stated, isByPeriod }: Leading): ForInformation {
  const charged = chargedIn(prices);
  const isSummed = leading.some(({ from }) => charged.some(isIn(from)));
  const rates = stated.filter(
    (rate) => leading.includes(rate) || (isSummed && rate.from !== to && charged.some(isIn(rate.from))),
  );
  const rateOf = (currency: string): Rate | undefined => rates.find(({ from }) => from === currency);
  const parts = charged.flatMap((price) => {
    const rate = rateOf(price.currency);
    return rate === undefined && price.currency !== to ? [] : partsOf(price, rate, to, isByPeriod);
  });
  const isWhole = charged.length > 0 && parts.length === charged.length && parts.every(({ each }) => each === null);
  if (isSummed && isWhole) return { currency: to, rates, parts, total: sumOf(parts, to) };
  return { currency: to, rates, parts: parts.filter(({ currency }) => currency !== to), total: null };
}

/** The total, or what is charged each time where the offer says its price for a period; nothing while it is open. */
function partsOf(
  { currency, firstYear, charges }: CurrencyPrice,
  rate: Rate | undefined,
  to: string,
  isByPeriod: boolean,
): readonly InformedPart[] {
  if (firstYear === null) return [];
  const all = isByPeriod ? charges.map(({ each, sums }) => ({ each, sums })) : [{ each: null, sums: firstYear }];
  return all.map(({ each, sums: { total, firm } }) => ({
    ...{ currency, each, own: total, firm },
    amount: converted(total, rate, to),
  }));
}

const converted = (amount: Decimal, rate: Rate | undefined, to: string): Decimal =>
  rate === undefined ? amount : roundToCurrency(multiply(amount, rate.rate), to);

const sumOf = (parts: readonly InformedPart[], to: string): ForInformation['total'] => ({
  amount: roundToCurrency(
    parts.map(({ amount }) => amount).reduce((all, amount) => add(all, amount)),
    to,
  ),
  firm: areFirm(parts),
});
