import { add, percentOf, subtract, sum } from '../../foundation/money/arithmetic.ts';
import type { Decimal } from '../../foundation/money/Decimal.ts';
import { roundHalfAwayFromZero } from '../../foundation/money/roundHalfAwayFromZero.ts';
import { shareOut } from '../../foundation/money/shareOut.ts';
import type { Amounts, Offer, Sums, TaxSum } from './Price.ts';

/** The amounts of one line in the period that is summed up, with the id of the tax that it bears. */
export interface Summand extends Amounts {
  readonly taxId: string | undefined;
}

/** How the discount on the whole price follows from the net sum before it. */
export type WholeDiscount = (net: Decimal) => Decimal;

/**
 * Sums charges: amounts first, then the discount on the whole price, then each tax once on its net sum. The discount is
 * shared out over what each tax is reckoned on, by largest remainder, so that the bases add up to the net sum. The
 * order of the lines changes nothing.
 */
export function sumUp(
  summands: readonly Summand[],
  { taxes, digits, discount }: { taxes: Offer['taxes']; digits: number; discount: WholeDiscount },
): Sums {
  const total = (values: readonly Decimal[]): Decimal => roundHalfAwayFromZero(sum(values), digits);
  const gross = total(summands.map((line) => line.gross));
  const lineDiscount = total(summands.map((line) => line.discount));
  // What bears no tax is a base too: the discount falls on it like on the others.
  const bases = [...Object.keys(taxes), undefined].map((id) => {
    const bearing = summands.filter(({ taxId }) => taxId === id);
    return { id, isBorne: bearing.length > 0, weight: total(bearing.map((line) => line.net)) };
  });
  const before = subtract(gross, lineDiscount);
  const wholeDiscount = roundHalfAwayFromZero(discount(before), digits);
  const taxSums = shareOut(wholeDiscount, bases, digits).flatMap(({ id, isBorne, weight, share }): TaxSum[] => {
    const tax = id === undefined ? undefined : taxes[id];
    if (id === undefined || tax === undefined || !isBorne) return [];
    const base = subtract(weight, share);
    const amount = roundHalfAwayFromZero(percentOf(tax.percent, base), digits);
    return [{ id, label: tax.label, percent: tax.percent, note: tax.note ?? null, base, amount }];
  });
  const net = subtract(before, wholeDiscount);
  const tax = total(taxSums.map(({ amount }) => amount));
  return {
    gross,
    discount: add(lineDiscount, wholeDiscount),
    net,
    lineDiscount,
    wholeDiscount,
    taxes: taxSums,
    tax,
    total: add(net, tax),
  };
}
