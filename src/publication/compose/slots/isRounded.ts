import { compare, multiply, percentOf, type Decimal } from '../../../foundation/money/Decimal.ts';
import { roundToCurrency } from '../../../foundation/money/currency.ts';
import type { ChargedFacts, CurrencyPriceFacts, PriceFacts } from '../../../proposal/Price.ts';

/**
 * Whether rounding may have moved an amount of the price: false only where every charge is exact, and every tax on each,
 * and so on every sum of them. A discount on the whole, a rate of exchange and an index are taken to have moved one.
 */
export const isRounded = ({ currencies, grand_total: grand, indexation }: PriceFacts): boolean =>
  grand !== null || indexation.length > 0 || currencies.some(isPartRounded);

function isPartRounded({ currency, discount, taxes, groups, choices, options }: CurrencyPriceFacts): boolean {
  if (discount !== null || taxes.some(isInside)) return true;
  const lines = [...[...groups, ...choices].flatMap((some): readonly ChargedFacts[] => some.lines), ...options];
  const isExact = (value: Decimal): boolean => compare(value, roundToCurrency(value, currency)) === 0;
  return !lines.every((line) => isLineExact(line, isExact));
}

/** A tax that is in a price is a part of it that seldom comes out even. */
const isInside = ({ included, percent }: Pick<ChargedFacts['taxes'][number], 'included' | 'percent'>): boolean =>
  included && Number(percent.number) > 0;

function isLineExact(line: ChargedFacts, isExact: (value: Decimal) => boolean): boolean {
  const { discount, taxes, ramp, charge } = line;
  if (taxes.some(isInside)) return false;
  const times = [line, ...ramp].map(({ unit_price: price, quantity }) => multiply(price.amount, quantity.number));
  const less = discount?.percent ?? null;
  const discounts = less === null ? [] : times.map((gross) => percentOf(less.number, gross));
  const charged = [charge, ...ramp.map((step) => step.charge)].map(({ amount }) => amount);
  const due = taxes.flatMap(({ percent }) => charged.map((amount) => percentOf(percent.number, amount)));
  return [...times, ...discounts, ...due].every(isExact);
}
