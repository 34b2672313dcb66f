import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { compare, type Decimal } from '../../foundation/money/Decimal.ts';
import { sumYear, type Terms } from './sums.ts';
import type { CurrencyPrice, Line, Offer, PricedLine, Sums } from './Price.ts';

/** What the sums rest on that a cap is compared with. */
interface Capped extends Pick<CurrencyPrice, 'currency' | 'firstYear' | 'term' | 'choices'> {
  /** The lines that count however one chooses. */
  readonly counted: readonly PricedLine[];
  readonly terms: Terms;
  readonly headline: Offer['headline'];
}

/** No sum that the client could come to is above the cap: that of the year and of the term, with each choice. */
export function checkCap(
  cap: Offer['cap'],
  { currency, firstYear, term, choices, counted, terms, headline }: Capped,
): readonly Finding[] {
  if (cap === undefined) return [];
  const chosen = choices.flatMap(({ alternatives }) =>
    alternatives.flatMap(({ line, sums, term: bound }): readonly Way[] =>
      sums === null ? [] : [{ lines: [...counted, line], sums, term: bound }],
    ),
  );
  const ways = firstYear === null ? chosen : [{ lines: counted, sums: firstYear, term }];
  const totals = ways.flatMap((way) => totalsOf(way, terms, headline));
  const above = totals.toSorted(compare).at(-1);
  if (above === undefined || compare(above, cap.amount) <= 0) return [];
  const path = ['offer', 'cap', 'amount'];
  return [finding('E107', 'aboveCap', { path, total: above, currency, found: cap.amount })];
}

/** What the client may choose, with what it comes to. */
interface Way {
  readonly lines: readonly PricedLine[];
  readonly sums: Sums;
  readonly term: CurrencyPrice['term'];
}

/** The sum of the first year and that of the term; where the price is said by the period, and no term, what one is bound to. */
function totalsOf({ lines, sums, term }: Way, terms: Terms, headline: Offer['headline']): readonly Decimal[] {
  if (term !== null) return [sums.total, term.total];
  return [headline === undefined ? sums.total : sumYear(lines, 1, terms, boundTerm).total];
}

/** One charge at least of what recurs without a term: the document says no sum of a year then. */
const boundTerm = ({ recurring, term }: Line): number | undefined =>
  recurring === undefined ? undefined : (term ?? 1);
