import { digitsOf } from '../../foundation/money/currency.ts';
import { compare, sum, zero, type Decimal } from '../../foundation/money/Decimal.ts';
import { shareOut } from '../../foundation/money/shareOut.ts';
import { areFirm } from './line.ts';
import type { CurrencyPrice, Offer, PricedLine, TermSums } from './Price.ts';
import { sumYear } from './sums.ts';

/** An amount of money, and whether everything in it is firm. */
export interface Cost {
  readonly amount: Decimal;
  readonly firm: boolean;
}

/** The total of a year or of the term, and what of it is charged once and what recurs: once + recurring = total. */
export interface DividedCost {
  readonly total: Cost;
  readonly once: Cost;
  readonly recurring: Cost;
}

/** The term, and its years. */
export interface CostByYear extends DividedCost {
  readonly months: number;
  readonly years: readonly DividedCost[];
}

/**
 * The totals of the term's years as the price has them, each shared out between what is charged once and what recurs, by
 * what both come to in that year with their taxes. Null where there is no term, or a year gives money back.
 */
export function costByYear(
  { term, lines, currency }: Pick<CurrencyPrice, 'term' | 'lines' | 'currency'>,
  taxes: Offer['taxes'],
): CostByYear | null {
  if (term === null) return null;
  const counted = lines.filter(({ part }) => part === 'total');
  const parts = [counted.filter(({ line }) => !line.recurring), counted.filter(({ line }) => line.recurring)];
  const digits = digitsOf(currency);
  const terms = { taxes, discount: null, indexation: undefined, digits };
  const years = term.years.map((year, i): DividedCost | null => {
    const weighed = parts.map((own) => ({ own, weight: sumYear(own, i + 1, terms).total }));
    if ([year.total, ...weighed.map(({ weight }) => weight)].some((amount) => compare(amount, zero) < 0)) return null;
    const [once, recurring] = shareOut(year.total, weighed, digits).map(({ own, share }) => costOf(share, own));
    const nothing = costOf(zero, []);
    return { total: { amount: year.total, firm: year.firm }, once: once ?? nothing, recurring: recurring ?? nothing };
  });
  const known = years.flatMap((year) => year ?? []);
  return known.length < years.length ? null : { ...wholeOf(term, known), months: term.months, years: known };
}

const costOf = (amount: Decimal, lines: readonly PricedLine[]): Cost => ({
  amount,
  firm: areFirm(lines.map(({ line }) => line)),
});

function wholeOf({ total, firm }: TermSums, years: readonly DividedCost[]): DividedCost {
  const over = (key: 'once' | 'recurring'): Cost => ({
    amount: sum(years.map((year) => year[key].amount)),
    firm: years.every((year) => year[key].firm),
  });
  return { total: { amount: total, firm }, once: over('once'), recurring: over('recurring') };
}
