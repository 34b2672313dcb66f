import { digitsOf } from '../../../foundation/money/currency.ts';
import { decimalOf, percentOf, sum, type Decimal } from '../../../foundation/money/Decimal.ts';
import type { CurrencyPriceFacts, TaxNameFacts } from '../../../proposal/Price.ts';
import type { Formula } from '../../document/Workbook.ts';
import { areSame } from '../pieces/taxNames.ts';
import { added, negative, number, product, round, sumOf } from './formula.ts';
import { baseOf, taxedAlike, type TaxedAlike, type Unit } from './taxBases.ts';

/** 19 % is 0.19. */
const rateOf = ({ percent }: TaxNameFacts): Decimal => percentOf(percent.number, decimalOf(1));
const isOnTop = ({ included }: TaxNameFacts): boolean => !included;

/** A net sum with the taxes that come on top of it, each rounded by itself. */
export const onTop = (net: Formula, taxes: readonly TaxNameFacts[], digits: number): Formula =>
  round(added([net, ...taxes.filter(isOnTop).map((tax) => round(product(net, number(rateOf(tax))), digits))]), digits);

/** One unit with its taxes, which are rounded once. */
export const unitOnTop = (price: Formula, taxes: readonly TaxNameFacts[], digits: number): Formula => {
  const all = sum([decimalOf(1), ...taxes.filter(isOnTop).map(rateOf)]);
  return round(product(price, number(all)), digits);
};

/** A sum with taxes that not all of it bears: each on what does. */
export function onTopOf(
  net: Formula,
  taxes: readonly TaxNameFacts[],
  groups: readonly TaxedAlike[],
  digits: number,
): Formula {
  const isAlike = groups.length < 2 && groups.every((group) => areSame(group.taxes, taxes));
  if (isAlike) return onTop(net, taxes, digits);
  const parts = taxes.filter(isOnTop).flatMap((tax) => {
    const base = baseOf(tax, groups);
    return base === null ? [] : [round(product(base, number(rateOf(tax))), digits)];
  });
  return round(added([net, ...parts]), digits);
}

/** What all of a price comes to with a line that is still to be chosen. */
export function withIt(units: readonly Unit[], { currency, discount, taxes }: CurrencyPriceFacts): Formula {
  const digits = digitsOf(currency);
  const gathered = sumOf(units.map(({ net }) => net));
  const off = discountOn(gathered, discount, digits);
  const net = round(off === null ? gathered : added([gathered, off]), digits);
  const groups = taxedAlike(units, off === null ? null : { before: gathered, amount: off }, digits);
  return onTopOf(net, taxes, groups, digits);
}

/** A percentage of what all lines come to, or an amount. */
function discountOn(gathered: Formula, discount: CurrencyPriceFacts['discount'], digits: number): Formula | null {
  if (discount === null) return null;
  if (discount.percent === null) return discount.amount === null ? null : number(discount.amount.amount);
  const rate = number(percentOf(discount.percent.number, decimalOf(1)));
  return negative(round(product(gathered, rate), digits));
}
