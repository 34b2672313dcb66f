import { add, percentOf, zero } from '../../foundation/money/arithmetic.ts';
import { roundHalfAwayFromZero } from '../../foundation/money/roundHalfAwayFromZero.ts';
import { chargeOf } from './chargeOf.ts';
import { chargesInYear } from './chargesInYear.ts';
import type { Line, Offer, PricedLine } from './Price.ts';
import { timesCharged } from './timesCharged.ts';
import { unitPriceOf } from './unitPriceOf.ts';

/** The rate of a line's tax; 0 where it bears none. */
const rateOf = (line: Line, taxes: Offer['taxes']): PricedLine['tax'] =>
  (line.tax === undefined ? undefined : taxes[line.tax]?.percent) ?? zero;

/**
 * One line with its amounts in the currency's minor unit. `choices` are the groups of alternatives from which one is
 * still to be chosen: a group of one has been decided, and counts.
 */
export function priceLine(
  line: Line,
  index: number,
  { taxes, digits, choices }: { taxes: Offer['taxes']; digits: number; choices: ReadonlyMap<string, number> },
): PricedLine {
  const charge = chargeOf(line, digits);
  const charges = chargesInYear(line, 1);
  const firstYear = timesCharged(charge, charges, digits);
  const tax = roundHalfAwayFromZero(percentOf(rateOf(line, taxes), firstYear.net), digits);
  const isChoice = line.alternative !== undefined && choices.has(line.alternative);
  return {
    ...firstYear,
    index,
    line,
    part: line.optional ? 'optional' : isChoice ? 'alternative' : 'total',
    unitPrice: unitPriceOf(line),
    charge,
    charges,
    tax,
    total: add(firstYear.net, tax),
  };
}
