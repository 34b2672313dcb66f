import { checkDiscountFits } from './checkDiscount.ts';
import { subtract, sum } from '../../foundation/money/arithmetic.ts';
import type { OpenChoice, PricedLine } from './Price.ts';
import { sumYear, type Terms } from './sumYear.ts';

/** What one open choice is reckoned from. */
export interface OpenLines {
  /** The lines of this currency. */
  readonly lines: readonly PricedLine[];
  /** Groups of alternatives with a line in this currency. */
  readonly open: readonly string[];
  /** Whether nothing else is open: then each alternative has a total of the whole price. */
  readonly isOnlyOne: boolean;
  readonly currency: string;
  readonly terms: Terms;
}

/** The alternatives of each open group, with what the whole price comes to where only this choice is open. */
export function choicesWithTotals({ lines, open, isOnlyOne, currency, terms }: OpenLines): readonly OpenChoice[] {
  const counted = lines.filter(({ part }) => part === 'total');
  const totalWith = (chosen: PricedLine): OpenChoice['alternatives'][number]['total'] => {
    const all = [...counted, chosen];
    const net = subtract(sum(all.map(({ gross }) => gross)), sum(all.map(({ discount }) => discount)));
    const fits = checkDiscountFits(terms.discount, { net, currency }).length === 0;
    return isOnlyOne && fits ? sumYear(all, 1, terms).total : null;
  };
  return open.map((group) => ({
    group,
    alternatives: lines
      .filter(({ part, line }) => part === 'alternative' && line.alternative === group)
      .map((line) => ({ line, total: totalWith(line) })),
  }));
}
