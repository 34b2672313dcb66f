import { add, roundHalfAwayFromZero, sum, withoutNoughts, type Decimal } from '../../foundation/money/Decimal.ts';
import { minorUnits } from '../../foundation/money/currency.ts';
import type { CostsElsewhereFacts } from '../../proposal/CostsElsewhere.ts';
import type { Offer, Price } from './Price.ts';

/** Why price and costs in one currency are not all that one will pay. */
type NotAll = CostsElsewhereFacts['besides'][number];

/** What is paid to others in one currency. */
export interface CostsElsewhere {
  readonly currency: string;
  readonly items: readonly {
    /** Its place in `offer.costs_elsewhere`. */
    readonly index: number;
    readonly about: Decimal;
  }[];
  readonly sum: Decimal;
  /**
   * Price and costs together, as exact as the costs are written; null unless the price in this currency is one total
   * for good: nothing is open, and nothing is charged again.
   */
  readonly together: Decimal | null;
  /** What is due besides, so that both together are not all: in other currencies, and at rates. */
  readonly besides: readonly NotAll[];
}

/** Adds up what is paid to others, a currency at a time; none of it enters the price. */
export function costsElsewhere(
  { costs_elsewhere: costs }: Pick<Offer, 'costs_elsewhere'>,
  home: string | undefined,
  price: Price | null,
): readonly CostsElsewhere[] {
  const currencies = [...new Set(costs.map(({ currency }) => currency ?? home ?? ''))];
  return currencies.map((currency) => {
    const own = costs.flatMap((cost, index) => ((cost.currency ?? home ?? '') === currency ? [{ cost, index }] : []));
    const digits = digitsOfAll(
      own.map(({ cost }) => cost.about),
      currency,
    );
    const exact = (amount: Decimal): Decimal => roundHalfAwayFromZero(amount, digits);
    const items = own.map(({ cost, index }) => ({ index, about: exact(cost.about) }));
    const total = exact(sum(items.map(({ about }) => about)));
    const once = priceForGood(price, currency);
    const together = once === null ? null : exact(add(once, total));
    return { currency, items, sum: total, together, besides: besides(price, currency, currencies) };
  });
}

/** Estimates have no cents that are nought; where one of them has cents all have, so that they stand in line. */
function digitsOfAll(amounts: readonly Decimal[], currency: string): number {
  const most = Math.max(...amounts.map((amount) => decimalsOf(withoutNoughts(amount))));
  return most === 0 ? 0 : Math.max(most, minorUnits(currency) ?? 0);
}

/** The total in a currency, where it is all that is ever charged in it. */
function priceForGood(price: Price | null, currency: string): Decimal | null {
  const part = price?.currencies.find((one) => one.currency === currency);
  if (part?.firstYear === null || part?.firstYear === undefined) return null;
  const isCharged = part.lines.some(({ part: where }) => where === 'total');
  return isCharged && part.secondYear === null && part.term === null ? part.firstYear.total : null;
}

/** Mere options are charged in no currency. */
function besides(price: Price | null, currency: string, costs: readonly string[]): readonly NotAll[] {
  const parts = price?.currencies ?? [];
  const priced = parts.filter(({ lines }) => lines.some(({ part }) => part !== 'optional'));
  const others = [...costs, ...priced.map((part) => part.currency)].filter((code) => code !== currency);
  return [
    ...(others.length > 0 ? (['currencies'] as const) : []),
    ...(parts.some(({ rateLines }) => rateLines.length > 0) ? (['rates'] as const) : []),
  ];
}

const decimalsOf = (amount: Decimal): number => amount.split('.')[1]?.length ?? 0;
