import { compare } from '../../foundation/money/arithmetic.ts';
import type { Decimal } from '../../foundation/money/Decimal.ts';
import { decimalOf } from '../../foundation/money/decimalOf.ts';
import type { Line } from './Price.ts';

const one = decimalOf(1);

/** Quantity 1 where none is written. */
export const quantityOf = (line: Line): Decimal => line.qty ?? one;

/** The price that holds for all units: of the highest tier that the quantity reaches, else the line's own. */
export function unitPriceOf(line: Line): Decimal {
  const reached = line.tiers.filter(({ from }) => compare(from, quantityOf(line)) <= 0);
  const highest = reached.toSorted((a, b) => compare(b.from, a.from))[0];
  return highest?.unit_price ?? line.unit_price;
}
