import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { compare, decimalOf, type Decimal } from '../../foundation/money/Decimal.ts';
import { minorUnits } from '../../foundation/money/currency.ts';
import { chargeOf } from './line.ts';
import type { Line } from './Price.ts';

/** What is wrong with one line of the price, by itself; `currency` is the one that it is priced in, where it has any. */
export const checkLine = (line: Line, currency: string | undefined): readonly Finding[] => [
  ...checkSize(line),
  ...checkDiscount(line, currency),
  ...checkTerm(line),
  ...checkTiers(line),
];

/** No amount has more digits before the point. */
const tooMuch = decimalOf('1000000000000000');

/** Whether it has more digits than an amount may have. */
export const isTooMuch = (amount: Decimal): boolean => compare(amount, tooMuch) >= 0;

/** Whether what a line charges at once is that much. */
export const isTooLarge = (line: Line): boolean => isTooMuch(chargeOf(line, 0).gross);

const checkSize = (line: Line): readonly Finding[] =>
  isTooLarge(line)
    ? [finding('E107', 'lineTooLarge', { path: ['offer', 'lines', line.place], number: line.number })]
    : [];

/** The discount of a line is given once, and isn't higher than its price. */
function checkDiscount(line: Line, currency: string | undefined): readonly Finding[] {
  const { discount_amount: found, discount_percent: percent, place, number } = line;
  if (found === undefined) return [];
  const path = ['offer', 'lines', place, 'discount_amount'];
  if (percent !== undefined) return [finding('E107', 'twoLineDiscounts', { path, number, found })];
  const over = overDiscounted(line, currency);
  return over === null ? [] : [finding('E107', 'lineDiscountTooHigh', { path, number, ...over, found })];
}

/** What a charge comes to where its discount is more than that; null where it is not, or nobody can say. */
export function overDiscounted(
  line: Line,
  currency: string | undefined,
): { readonly gross: Decimal; readonly currency: string } | null {
  const digits = currency === undefined ? null : minorUnits(currency);
  if (currency === undefined || digits === null || line.discount_amount === undefined) return null;
  const { gross, net } = chargeOf(line, digits);
  return net.startsWith('-') ? { gross, currency } : null;
}

const checkTerm = ({ term, recurring, place, number }: Line): readonly Finding[] =>
  term === undefined || recurring !== undefined
    ? []
    : [finding('E107', 'termWithoutCharge', { path: ['offer', 'lines', place, 'term'], number, found: String(term) })];

const checkTiers = ({ tiers, place, number }: Line): readonly Finding[] =>
  tiers.flatMap(({ from }, tier) => {
    const path = ['offer', 'lines', place, 'tiers', tier, 'from'];
    const isTwice = tiers.slice(0, tier).some((earlier) => compare(earlier.from, from) === 0);
    return isTwice ? [finding('E107', 'tierTwice', { path, number, found: from })] : [];
  });
