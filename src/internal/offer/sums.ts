import {
  add,
  percentOf,
  subtract,
  sum,
  zero,
  type Decimal,
  roundHalfAwayFromZero,
} from '../../foundation/money/Decimal.ts';
import { rounded } from '../../foundation/money/Fraction.ts';
import { shareOut } from '../../foundation/money/shareOut.ts';
import { amountsInYear, areFirm, chargesInYear, monthsACharge, stepsInYear } from './line.ts';
import { taxInside } from './taxInside.ts';
import type { Amounts, Line, Offer, PricedLine, PriceSection, SecondYear, Sums, TaxSum, TermSums } from './Price.ts';

/** What the sums of one currency rest on. */
export interface Terms {
  readonly taxes: Offer['taxes'];
  /** The discount on the whole price; null where it is an amount in another currency. */
  readonly discount: Offer['discount'];
  /** What recurring lines follow that name no index of their own. */
  readonly indexation: Offer['indexation'];
  readonly digits: number;
}

/** The terms of an offer in one currency; an amount that names no currency counts in the home currency only. */
export const termsOf = (
  { taxes, discount, indexation }: Offer,
  { digits, isHome }: { digits: number; isHome: boolean },
): Terms => ({
  taxes,
  discount: isHome || discount?.percent !== undefined ? (discount ?? null) : null,
  indexation,
  digits,
});

/** Everything that is charged in a year of the contract. `termOf` can set a term for lines that have none. */
export function sumYear(
  lines: readonly PricedLine[],
  year: number,
  { taxes, discount, digits }: Terms,
  termOf: (line: Line) => number | undefined = (line) => line.term,
): Sums {
  const summands = lines.flatMap((charged) => {
    const { line } = charged;
    if (chargesInYear(line, year, termOf(line)) === 0) return [];
    return [{ ...amountsInYear(charged, year, digits, termOf(line)), taxIds: line.tax ?? [], firm: line.firm }];
  });
  return sumUp(summands, { taxes, digits, discount: wholeDiscountIn(discount, year) });
}

/** How the discount on the whole price follows from the net sum before it. */
type WholeDiscount = (net: Decimal) => Decimal;

/**
 * The discount on the whole price, year by year: a percentage holds for every year, an amount is given once, with the
 * first year.
 */
function wholeDiscountIn(discount: Offer['discount'], year: number): WholeDiscount {
  const { percent, amount } = discount ?? {};
  if (percent !== undefined) return (net) => percentOf(percent, net);
  return () => (year === 1 ? (amount ?? zero) : zero);
}

/** The amounts of one line in the period that is summed up, with the ids of its taxes. */
interface Summand extends Amounts {
  readonly taxIds: readonly string[];
  readonly firm: boolean;
}

/**
 * Sums charges: amounts first, then the discount on the whole price, then each tax once: on its net sum, or, where the
 * prices contain it, out of their sum. The discount is
 * shared out, by largest remainder, over the lines that bear the same taxes, so that what they come to adds up to the net
 * sum. The order of the lines changes nothing.
 */
export function sumUp(
  summands: readonly Summand[],
  { taxes, digits, discount }: { taxes: Offer['taxes']; digits: number; discount: WholeDiscount },
): Sums {
  const total = (values: readonly Decimal[]): Decimal => roundHalfAwayFromZero(sum(values), digits);
  const gross = total(summands.map((line) => line.gross));
  const lineDiscount = total(summands.map((line) => line.discount));
  const bases = taxedAlike(summands, Object.keys(taxes)).map(({ ids, lines }) => ({
    ids,
    firm: areFirm(lines),
    weight: total(lines.map((line) => line.net)),
  }));
  const before = subtract(gross, lineDiscount);
  const wholeDiscount = roundHalfAwayFromZero(discount(before), digits);
  const shared = shareOut(wholeDiscount, bases, digits);
  const taxSums = Object.entries(taxes).flatMap(([id, tax]): TaxSum[] => {
    const taxed = shared.filter(({ ids }) => ids.includes(id));
    if (taxed.length === 0) return [];
    const left = taxed.map(({ ids, weight, share }) => ({ ids, sum: subtract(weight, share) }));
    const base = total(left.map((one) => one.sum));
    const amount = tax.included
      ? rounded(taxInside(tax.percent, left, taxes), digits)
      : roundHalfAwayFromZero(percentOf(tax.percent, base), digits);
    const { label, percent, dated, included, note = null } = tax;
    return [{ id, label, percent, dated, included, note, base, amount, firm: areFirm(taxed) }];
  });
  const included = total(taxSums.flatMap((tax) => (tax.included ? [tax.amount] : [])));
  const net = subtract(subtract(before, wholeDiscount), included);
  const tax = total(taxSums.map(({ amount }) => amount));
  return {
    gross,
    discount: add(lineDiscount, wholeDiscount),
    net,
    included,
    lineDiscount,
    wholeDiscount,
    taxes: taxSums,
    tax,
    total: add(net, tax),
    firm: areFirm(summands),
  };
}

/**
 * Summands by the taxes that they bear, in the order of the offer's taxes; those without one are last, and a part of the
 * price too: a discount falls on them like on the others.
 */
function taxedAlike(
  summands: readonly Summand[],
  known: readonly string[],
): readonly { readonly ids: readonly string[]; readonly lines: readonly Summand[] }[] {
  const groups = new Map<string, { readonly ids: readonly string[]; readonly lines: Summand[] }>();
  for (const line of summands) {
    const ids = known.filter((id) => line.taxIds.includes(id));
    // Keys of one length sort as the offer's taxes do; nothing sorts last.
    const key = ids.length === 0 ? '~' : ids.map((id) => String(known.indexOf(id)).padStart(6, '0')).join();
    const group = groups.get(key) ?? { ids, lines: [] };
    group.lines.push(line);
    groups.set(key, group);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** What goes on after the first year; null where nothing does. */
export function sumSecondYear(lines: readonly PricedLine[], terms: Terms): SecondYear | null {
  const running = lines.filter(({ line }) => chargesInYear(line, 2) > 0);
  if (running.length === 0) return null;
  return { ...sumYear(running, 2, terms), whole: staysAlike(running) };
}

/** Whether all lines are charged all year in the second year and the third, and then end in one year or never. */
function staysAlike(running: readonly PricedLine[]): boolean {
  const chargesIn = (year: number): string => running.map(({ line }) => chargesInYear(line, year)).join();
  const usual = running.map(({ charges }) => charges).join();
  const none = running.map(() => 0).join();
  const months = Math.max(0, ...running.map(({ line }) => (line.term ?? 0) * monthsACharge(line)));
  const last = Math.max(3, Math.ceil(months / 12) + 1);
  if (chargesIn(2) !== usual || chargesIn(3) !== usual) return false;
  const stepsIn = (year: number): string => running.map((line) => stepsInYear(line, year).join('/')).join();
  return Array.from({ length: last - 2 }, (_, i) => i + 3).every(
    (year) => chargesIn(year) === none || (chargesIn(year) === usual && stepsIn(year) === stepsIn(2)),
  );
}

/**
 * One-off amounts and all charges over the longest term of a line; null where that is within the first year. A line
 * that recurs without a term of its own runs for the longest. The term is summed year by year, so that it is exactly
 * the first year and the later ones together.
 */
export function sumTerm(lines: readonly PricedLine[], terms: Terms): TermSums | null {
  const months = Math.max(0, ...lines.map(({ line }) => (line.term ?? 0) * monthsACharge(line)));
  if (months <= 12) return null;
  const termOf = (line: Line): number | undefined =>
    line.recurring ? (line.term ?? Math.ceil(months / monthsACharge(line))) : undefined;
  const first = sumYear(lines, 1, terms, termOf);
  const years = [first];
  let all = first;
  let last: { readonly charges: string; readonly sums: Sums } | undefined;
  for (let year = 2; year <= Math.ceil(months / 12); year++) {
    // Most years are like the one before: a term of fifty years needn't be summed fifty times.
    const charges = lines.map((charged) => stepsInYear(charged, year, termOf(charged.line)).join('/')).join();
    last = last?.charges === charges ? last : { charges, sums: sumYear(lines, year, terms, termOf) };
    years.push(last.sums);
    all = addSums(all, last.sums);
  }
  return { ...all, months, years };
}

/** Every tax that a later year has, the first has too: each line is charged in the first year. */
const addSums = (a: Sums, b: Sums): Sums => ({
  gross: add(a.gross, b.gross),
  discount: add(a.discount, b.discount),
  net: add(a.net, b.net),
  included: add(a.included, b.included),
  lineDiscount: add(a.lineDiscount, b.lineDiscount),
  wholeDiscount: add(a.wholeDiscount, b.wholeDiscount),
  taxes: a.taxes.map((tax) => {
    const later = b.taxes.find(({ id }) => id === tax.id);
    return later
      ? { ...tax, base: add(tax.base, later.base), amount: add(tax.amount, later.amount), firm: tax.firm && later.firm }
      : tax;
  }),
  tax: add(a.tax, b.tax),
  total: add(a.total, b.total),
  firm: a.firm && b.firm,
});

/** Lines by their section's heading, in order of appearance, with the subtotal of those that count in the total. */
export function groupIntoSections(lines: readonly PricedLine[], digits: number): readonly PriceSection[] {
  const groups = new Map<string, PricedLine[]>();
  for (const line of lines) {
    const heading = headingOf(line);
    groups.set(heading, [...(groups.get(heading) ?? []), line]);
  }
  const total = (amounts: readonly Decimal[]): Decimal => roundHalfAwayFromZero(sum(amounts), digits);
  return [...groups.values()].map((members) => {
    const counted = members.filter(({ part }) => part === 'total');
    return {
      title: members[0]?.line.section ?? null,
      lines: members,
      gross: total(counted.map(({ gross }) => gross)),
      discount: total(counted.map(({ discount }) => discount)),
      net: total(counted.map(({ net }) => net)),
      firm: areFirm(counted.map(({ line }) => line)),
    };
  });
}

/** A heading may be a map of one text a language: equal texts are one section. */
const headingOf = ({ line }: PricedLine): string => JSON.stringify(line.section ?? null);
