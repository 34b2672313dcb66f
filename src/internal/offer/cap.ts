import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { compare, type Decimal } from '../../foundation/money/Decimal.ts';
import { linesAtCap } from './atCap.ts';
import { sumTerm, sumYear, type Terms } from './sums.ts';
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
  const highest = (some: readonly Way[]): Decimal | null => {
    const above = some
      .flatMap((way) => totalsOf(way, terms, headline))
      .toSorted(compare)
      .at(-1);
    return above === undefined || compare(above, cap.amount) <= 0 ? null : above;
  };
  const given = { path: ['offer', 'cap', 'amount'], currency, found: cap.amount };
  const total = highest(ways);
  if (total !== null) return [finding('E107', 'aboveCap', { ...given, total })];
  const indexed = highest(ways.flatMap((way) => wayAtCap(way, terms)));
  return indexed === null ? [] : [finding('E107', 'aboveCapIndexed', { ...given, total: indexed })];
}

/** The same with each index as high as its cap lets it rise; nothing where nobody can say. */
function wayAtCap({ lines }: Way, terms: Terms): readonly Way[] {
  const risen = linesAtCap(lines, terms);
  return risen === null ? [] : [{ lines: risen, sums: sumYear(risen, 1, terms), term: sumTerm(risen, terms) }];
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
