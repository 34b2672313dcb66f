import { isDecimal } from '../../../foundation/money/Decimal.ts';
import type { Amount } from '../../../proposal/leaves.ts';

const empty = /\.0+$/;

/** An amount without decimals that say nothing: the lines beside it carry them. */
export function withoutEmptyDecimals(total: Amount): Amount {
  const short = total.amount.replace(empty, '');
  return isDecimal(short) ? { ...total, amount: short } : total;
}

/** Amounts that stand beside each other are all written without decimals, or none is. */
export const shortenedAlike = (amounts: readonly Amount[]): ((amount: Amount) => Amount) =>
  amounts.every(({ amount }) => empty.test(amount) || !amount.includes('.'))
    ? withoutEmptyDecimals
    : (amount) => amount;
