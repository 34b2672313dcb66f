import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { fractionOf, one, nothing, rounded, times, total, type Fraction } from '../../foundation/money/Fraction.ts';
import type { CurrencyPrice, Offer, Price, PricedLine } from '../offer/Price.ts';
import type { Rate } from '../offer/RateSums.ts';
import { subtract, zero } from '../../foundation/money/Decimal.ts';
import { digitsOf } from '../../foundation/money/currency.ts';
import { shareOut } from '../../foundation/money/shareOut.ts';
import { amountsInYear, chargesInYear, monthsACharge, stepsInYear } from '../offer/line.ts';
import { taxInside } from '../offer/taxInside.ts';
import { sumYear, termsOf, type Terms } from '../offer/sums.ts';
import type { CostLine } from './BusinessCase.ts';

/** A price in one currency with what turns its amounts into the currency of the case. */
interface Converted {
  readonly part: CurrencyPrice;
  readonly rate: Fraction;
  /** Where that rate is stated; null for the currency of the case itself. */
  readonly stated: Rate | null;
  /** Whether amounts that name no currency are in this one. */
  readonly isHome: boolean;
}

/** The prices of all currencies in which something is charged, with their rates into one; what is not stated is E411. */
export function pricesIn(
  home: string,
  { rates }: Offer,
  price: Price | null,
): { readonly prices: readonly Converted[]; readonly findings: readonly Finding[] } {
  const charged = (price?.currencies ?? []).filter(isCharged);
  const rateOf = ({ currency }: CurrencyPrice): Rate | undefined =>
    rates.find(({ from, to }) => from === currency && to === home);
  return {
    prices: charged.flatMap((part): readonly Converted[] => {
      if (part.currency === home) return [{ part, rate: one, stated: null, isHome: true }];
      const stated = rateOf(part);
      return stated ? [{ part, rate: fractionOf(stated.rate), stated, isHome: false }] : [];
    }),
    findings: charged
      .filter((part) => part.currency !== home && !rateOf(part))
      .map(({ currency }) => finding('E411', 'rateOfCase', { path: ['offer', 'rates'], home, currency })),
  };
}

/** Mere options cost nothing, so they need no rate. */
const isCharged = ({ lines }: CurrencyPrice): boolean => lines.some(({ part }) => part === 'total');

/**
 * What each line costs and when: what is charged once with the first payment, what recurs at the end of the year in
 * which it is charged. Net; a discount on the whole price is shared out over the lines of its year as the price does,
 * so that the lines of a year come to exactly its net sum.
 */
export function costLines(offer: Offer, years: number, { part, rate, isHome }: Converted): readonly CostLine[] {
  const terms = termsOf(offer, { digits: digitsOf(part.currency), isHome });
  const lines = part.lines.filter((line) => line.part === 'total');
  const flows = new Map(lines.map(({ index }) => [index, Array.from({ length: years + 1 }, () => nothing)]));
  const recurring = new Set(lines.flatMap(({ index, line }) => (line.recurring === undefined ? [] : [index])));
  for (const { index, year, cost } of yearByYear(lines, years, terms)) {
    const recurs = recurring.has(index);
    flows.get(index)?.splice(recurs ? year : 0, 1, times(fractionOf(cost), rate));
  }
  return lines.map(({ index, line }) => ({
    index,
    recurs: line.recurring !== undefined,
    firm: line.firm,
    ends: line.term !== undefined && line.term * monthsACharge(line) < 12 * years,
    flows: flows.get(index) ?? [],
  }));
}

interface Cost {
  readonly index: number;
  readonly year: number;
  readonly cost: PricedLine['net'];
}

function yearByYear(lines: readonly PricedLine[], years: number, terms: Terms): readonly Cost[] {
  let last: { readonly charges: string; readonly costs: readonly Cost[] } | undefined;
  return Array.from({ length: years }, (_, i) => i + 1).flatMap((year) => {
    // Most years are like the one before; only the first can have the discount that is an amount.
    const charges = `${year === 1} ${lines.map((line) => stepsInYear(line, year).join('/')).join()}`;
    last = last?.charges === charges ? last : { charges, costs: costsOf(lines, year, terms) };
    return last.costs.map((cost) => ({ ...cost, year }));
  });
}

function costsOf(lines: readonly PricedLine[], year: number, terms: Terms): readonly Cost[] {
  const { digits, taxes } = terms;
  const charged = lines.flatMap((priced) => {
    const { index, line } = priced;
    if (chargesInYear(line, year) === 0) return [];
    return [{ index, ids: line.tax ?? [], weight: amountsInYear(priced, year, digits).net }];
  });
  const { wholeDiscount, included } = sumYear(lines, year, terms);
  const priced = shareOut(wholeDiscount, charged, digits).map(({ index, ids, weight, share }) => {
    const cost = subtract(weight, share);
    const inside = ids.filter((id) => taxes[id]?.included === true);
    const all = total(inside.map((id) => taxInside(taxes[id]?.percent ?? zero, [{ sum: cost, ids: inside }], taxes)));
    return { index, cost, weight: rounded(all, digits) };
  });
  return shareOut(included, priced, digits).map(({ index, cost, share }) => ({
    ...{ index, year },
    cost: subtract(cost, share),
  }));
}
