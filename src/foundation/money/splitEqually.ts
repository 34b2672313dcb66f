import Big from 'big.js';
import type { Decimal } from './Decimal.ts';
import { decimalOf } from './decimalOf.ts';

/** So many equal parts, cut to `digits` after the point; the last also takes the rest of the division. */
export function splitEqually(amount: Decimal, parts: number, digits: number): readonly Decimal[] {
  if (parts < 1) return [];
  const Cut = Big();
  Cut.DP = digits;
  Cut.RM = Big.roundDown;
  const each = new Cut(amount).div(parts);
  const last = each.times(1 - parts).plus(amount);
  return Array.from({ length: parts }, (_, index) => decimalOf((index < parts - 1 ? each : last).toFixed(digits)));
}
