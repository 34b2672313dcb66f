import { add } from '../../foundation/money/arithmetic.ts';
import { chargesInYear, monthsACharge } from './chargesInYear.ts';
import type { Line, PricedLine, Sums, TermSums } from './Price.ts';
import { sumYear, type Terms } from './sumYear.ts';

/** Every tax that a later year has, the first has too: each line is charged in the first year. */
const addSums = (a: Sums, b: Sums): Sums => ({
  gross: add(a.gross, b.gross),
  discount: add(a.discount, b.discount),
  net: add(a.net, b.net),
  lineDiscount: add(a.lineDiscount, b.lineDiscount),
  wholeDiscount: add(a.wholeDiscount, b.wholeDiscount),
  taxes: a.taxes.map((tax) => {
    const later = b.taxes.find(({ id }) => id === tax.id);
    return later ? { ...tax, base: add(tax.base, later.base), amount: add(tax.amount, later.amount) } : tax;
  }),
  tax: add(a.tax, b.tax),
  total: add(a.total, b.total),
});

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
  let all = sumYear(lines, 1, terms, termOf);
  let last: { readonly charges: string; readonly sums: Sums } | undefined;
  for (let year = 2; year <= Math.ceil(months / 12); year++) {
    // Most years are like the one before: a term of fifty years needn't be summed fifty times.
    const charges = lines.map(({ line }) => chargesInYear(line, year, termOf(line))).join();
    last = last?.charges === charges ? last : { charges, sums: sumYear(lines, year, terms, termOf) };
    all = addSums(all, last.sums);
  }
  return { ...all, months };
}
