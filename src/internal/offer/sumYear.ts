import { chargesInYear } from './chargesInYear.ts';
import type { Line, Offer, PricedLine, Sums } from './Price.ts';
import { sumUp } from './sumUp.ts';
import { timesCharged } from './timesCharged.ts';
import { wholeDiscountIn } from './wholeDiscountIn.ts';

/** What the sums of one currency rest on. */
export interface Terms {
  readonly taxes: Offer['taxes'];
  /** Of this currency; null where the discount on the whole price is an amount in another one. */
  readonly discount: Offer['discount'];
  readonly digits: number;
}

/** Everything that is charged in a year of the contract. `termOf` can set a term for lines that have none. */
export function sumYear(
  lines: readonly PricedLine[],
  year: number,
  { taxes, discount, digits }: Terms,
  termOf: (line: Line) => number | undefined = (line) => line.term,
): Sums {
  const summands = lines.flatMap(({ line, charge }) => {
    const charges = chargesInYear(line, year, termOf(line));
    return charges === 0 ? [] : [{ ...timesCharged(charge, charges, digits), taxId: line.tax }];
  });
  return sumUp(summands, { taxes, digits, discount: wholeDiscountIn(discount, year) });
}
