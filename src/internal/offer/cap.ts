import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { compare, type Decimal } from '../../foundation/money/Decimal.ts';
import type { CurrencyPrice, Offer } from './Price.ts';

type Sums = Pick<CurrencyPrice, 'currency' | 'firstYear' | 'term' | 'choices'>;

/** No sum that the client could come to is above the cap: the total, that of the term, and both of each choice. */
export function checkCap(cap: Offer['cap'], { currency, firstYear, term, choices }: Sums): readonly Finding[] {
  if (cap === undefined) return [];
  const chosen = choices.flatMap(({ alternatives }) => alternatives.flatMap((way) => [way.sums, way.term]));
  const totals = [firstYear, term, ...chosen].flatMap((sums): readonly Decimal[] =>
    sums === null ? [] : [sums.total],
  );
  const above = totals.toSorted(compare).at(-1);
  if (above === undefined || compare(above, cap.amount) <= 0) return [];
  const path = ['offer', 'cap', 'amount'];
  return [finding('E107', 'aboveCap', { path, total: above, currency, found: cap.amount })];
}
