import type { Decimal } from '../../foundation/money/Decimal.ts';
import { fractionOf, one, over, plus, power, roundedProduct, times } from '../../foundation/money/Fraction.ts';
import { longestTerm } from './amountsOverTime.ts';
import { indexationOf, stepsBegunAt } from './indexation.ts';
import { chargesAYear, lessDiscount, monthsACharge } from './line.ts';
import type { Indexation, Line, PricedLine, Step } from './Price.ts';
import type { Terms } from './sums.ts';

/**
 * Lines as they are charged where every index rises as far as its cap lets it; null where nobody can say: a line that
 * an index moves has no cap, or no first day.
 */
export function linesAtCap(lines: readonly PricedLine[], terms: Terms): readonly PricedLine[] | null {
  const months = longestTerm(lines);
  const risen = lines.map((priced) => lineAtCap(priced, chargesUntil(priced.line, months), terms));
  return risen.every((line) => line !== null) ? risen : null;
}

/** As many charges of a line as a sum over these months has, and at least those of a year. */
export const chargesUntil = (line: Line, months: number): number =>
  line.recurring === undefined
    ? 1
    : (line.term ?? Math.max(chargesAYear[line.recurring], Math.ceil(months / monthsACharge(line))));

/** One line, as far as that many charges of it go; null as above. */
export function lineAtCap(priced: PricedLine, charges: number, { indexation, digits }: Terms): PricedLine | null {
  const clause = indexationOf(priced.line, indexation);
  const last = clause === undefined ? 0 : stepsBegunAt(charges, priced.line, clause);
  if (clause === undefined || last === 0) return priced;
  if (last === null || clause.cap_percent === undefined) return null;
  return { ...priced, steps: stepsAtCap(priced, charges, { ...clause, cap: clause.cap_percent, digits }) };
}

const hundred = fractionOf(100);

/** The steps of a line, each split where a step of the index begins. */
function stepsAtCap(
  { line, steps }: PricedLine,
  charges: number,
  { cap, digits, ...clause }: Indexation & { readonly cap: Decimal; readonly digits: number },
): readonly Step[] {
  const growth = plus(one, over(fractionOf(cap), hundred));
  const risen: Step[] = [];
  let before: { readonly step: Step; readonly begun: number } | undefined;
  for (let charge = 1; charge <= charges; charge++) {
    const step = steps.findLast(({ from }) => from <= charge);
    const begun = stepsBegunAt(charge, line, clause) ?? 0;
    if (step === undefined || (before?.step === step && before.begun === begun)) continue;
    before = { step, begun };
    const agreed = times(fractionOf(step.quantity), fractionOf(step.unitPrice));
    const gross = roundedProduct(agreed, power(growth, begun), digits);
    risen.push({ ...step, from: charge, charge: lessDiscount(gross, line, digits) });
  }
  return risen;
}
