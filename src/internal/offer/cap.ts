import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { compare, type Decimal } from '../../foundation/money/Decimal.ts';
import { sumTerm, sumYear, type Terms } from './sums.ts';
import type { CurrencyPrice, Line, Offer, PricedLine } from './Price.ts';

/** What the sums rest on that a cap is compared with. */
interface Capped extends Pick<CurrencyPrice, 'currency' | 'firstYear' | 'choices'> {
  /** The lines that count however one chooses. */
  readonly counted: readonly PricedLine[];
  readonly terms: Terms;
  readonly headline: Offer['headline'];
}

/** No sum that the client could come to is above the cap: that of the year and of the term, with each choice. */
export function checkCap(
  cap: Offer['cap'],
  { currency, firstYear, choices, counted, terms, headline }: Capped,
): readonly Finding[] {
  if (cap === undefined) return [];
  const chosen = choices.flatMap(({ alternatives }) =>
    alternatives.flatMap(({ line, sums }) => (sums === null ? [] : [[...counted, line]])),
  );
  const ways = firstYear === null ? chosen : [counted];
  const totals = ways.flatMap((lines) => totalsOf(lines, terms, headline));
  const above = totals.toSorted(compare).at(-1);
  if (above === undefined || compare(above, cap.amount) <= 0) return [];
  const path = ['offer', 'cap', 'amount'];
  return [finding('E107', 'aboveCap', { path, total: above, currency, found: cap.amount })];
}

/** The sum of the first year and that of the term; where the price is said by the period, and no term, what one is bound to. */
function totalsOf(lines: readonly PricedLine[], terms: Terms, headline: Offer['headline']): readonly Decimal[] {
  const term = sumTerm(lines, terms);
  if (term !== null) return [sumYear(lines, 1, terms).total, term.total];
  return [sumYear(lines, 1, terms, headline === undefined ? undefined : boundTerm).total];
}

/** One charge at least of what recurs without a term: the document says no sum of a year then. */
const boundTerm = ({ recurring, term }: Line): number | undefined =>
  recurring === undefined ? undefined : (term ?? 1);
