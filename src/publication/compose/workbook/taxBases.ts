import { decimalOf, subtract, type Decimal } from '../../../foundation/money/Decimal.ts';
import { rounded } from '../../../foundation/money/Fraction.ts';
import type { ChargeKind } from '../../../proposal/Recurring.ts';
import type { TaxNameFacts } from '../../../proposal/Price.ts';
import type { Formula, NumberCell } from '../../document/Workbook.ts';
import { areSame } from '../pieces/taxNames.ts';
import { added, evaluate, number, product, quotient, ref, round, sumOf } from './formula.ts';

/** What sums are made of: a line or a step of one, or a section whose lines are not shown. */
export interface Unit {
  readonly net: NumberCell;
  readonly taxes: readonly TaxNameFacts[];
  readonly each: ChargeKind;
}

/** What units that bear the same taxes come to, less their share of the discount on the whole. */
export interface TaxedAlike {
  readonly taxes: readonly TaxNameFacts[];
  readonly sum: Formula;
}

/** The discount on the whole price and the sum that it is taken from. */
export interface WholeDiscount {
  readonly before: Formula;
  readonly amount: Formula;
}

/** Units by the taxes that they bear; a discount on the whole falls on each of them in proportion. */
export function taxedAlike(
  units: readonly Unit[],
  discount: WholeDiscount | null,
  digits: number,
): readonly TaxedAlike[] {
  const groups: { readonly taxes: readonly TaxNameFacts[]; readonly units: Unit[] }[] = [];
  for (const unit of units) {
    const known = groups.find(({ taxes }) => areSame(taxes, unit.taxes));
    if (known === undefined) groups.push({ taxes: unit.taxes, units: [unit] });
    else known.units.push(unit);
  }
  return groups.map(({ taxes, units: alike }) => {
    const sum = sumOf(alike.map(({ net }) => net));
    if (discount === null) return { taxes, sum };
    const { before, amount } = discount;
    if (groups.length === 1) return { taxes, sum: added([sum, amount]) };
    const share = round(quotient(product(amount, sum), before), digits);
    return { taxes, sum: added([sum, share]) };
  });
}

const isOf =
  (tax: TaxNameFacts) =>
  ({ taxes }: TaxedAlike): boolean =>
    taxes.some((one) => areSame([one], [tax]));

/** On what a tax is reckoned; null where no unit bears it. */
export function baseOf(tax: TaxNameFacts, groups: readonly TaxedAlike[]): Formula | null {
  const [first, ...others] = groups.filter(isOf(tax)).map(({ sum }) => sum);
  if (first === undefined) return null;
  return others.length === 0 ? first : added([first, ...others]);
}

/**
 * A sum of shares with what the smallest coins that are left over make of it: which group gets them follows from all
 * shares at once, and a formula has room for its own.
 */
export function withLastCoins(formula: Formula | null, value: Decimal, digits: number): Formula | null {
  const found = formula === null ? null : evaluate(formula);
  if (formula === null || found === null) return null;
  const rest = subtract(value, rounded(found, digits));
  const coins = Math.abs(Number(rest)) * 10 ** digits;
  return coins === 0
    ? round(formula, digits)
    : coins < mostCoins
      ? round(added([formula, number(rest)]), digits)
      : null;
}

/** More than shares can leave over. */
const mostCoins = 9;

const one = number(decimalOf(1));

/** What a tax comes to in prices that contain it, its own rate and those beside it known by their cells. */
export function insideOf(
  tax: TaxNameFacts,
  groups: readonly TaxedAlike[],
  rateOf: (tax: TaxNameFacts) => NumberCell | null,
): Formula | null {
  const rate = rateOf(tax);
  const parts = groups.filter(isOf(tax)).map(({ taxes, sum }) => {
    const rates = taxes.map(rateOf).filter((cell) => cell !== null);
    return rate === null || rates.length < taxes.length
      ? null
      : quotient(product(sum, ref(rate)), added([one, ...rates.map(ref)]));
  });
  const known = parts.filter((part) => part !== null);
  const [first] = known;
  if (first === undefined || known.length < parts.length) return null;
  return known.length === 1 ? first : added(known);
}
