import type { Offer } from './Price.ts';
import type { Rate } from './RateSums.ts';

/** Whether a rate leads from the price book to a line: it stands in its price, and nowhere else. */
export const servesBook = (
  { to }: Pick<Rate, 'to'>,
  { lines, rateLines }: Pick<Offer, 'lines' | 'rateLines'>,
  currency: string,
): boolean =>
  [...lines, ...rateLines].some(
    (line) => (line.currency ?? currency) === to && line.book?.reveal().isConverted === true,
  );
