import { percentOf, subtract, sum, zero } from '../../foundation/money/arithmetic.ts';
import type { Decimal } from '../../foundation/money/Decimal.ts';
import { roundHalfAwayFromZero } from '../../foundation/money/roundHalfAwayFromZero.ts';
import { shareOut } from '../../foundation/money/shareOut.ts';
import { splitEqually } from '../../foundation/money/splitEqually.ts';
import type { Payment, PlannedPayment } from './Price.ts';

/**
 * What each payment comes to, of a total including tax (null while it is open). Percentages are shared out by largest
 * remainder, so that they add up to the cent; `parts` are equal parts of what the other payments leave, the rest of the
 * division in the last. Whether it all adds up is for `checkPayments` to say.
 */
export function planPayments(
  payments: readonly Payment[],
  total: Decimal | null,
  digits: number,
): readonly PlannedPayment[] {
  const amounts = total === null ? payments.map(() => null) : amountsOf(payments, total, digits);
  return payments.map((payment, index) => {
    const parts = amounts[index] ?? null;
    return {
      index,
      percent: payment.percent ?? null,
      amount: parts && roundHalfAwayFromZero(sum(parts), digits),
      parts: parts ?? [],
      due: payment.due ?? null,
      milestone: payment.milestone ?? null,
    };
  });
}

/** For each payment the amounts it is paid in. */
function amountsOf(payments: readonly Payment[], total: Decimal, digits: number): readonly (readonly Decimal[])[] {
  const percents = payments.map(({ percent }) => percent ?? zero);
  const fixed = payments.map(({ amount }) => roundHalfAwayFromZero(amount ?? zero, digits));
  const inPercent = roundHalfAwayFromZero(percentOf(sum(percents), total), digits);
  const shares = shareOut(inPercent, percents, digits);
  const rest = subtract(subtract(total, inPercent), sum(fixed));
  const count = payments.reduce((parts, payment) => parts + (payment.parts ?? 0), 0);
  const equal = splitEqually(rest, count, digits);
  let taken = 0;
  return payments.map((payment, index) => {
    if (payment.parts === undefined) return [(payment.amount === undefined ? shares : fixed)[index] ?? zero];
    taken += payment.parts;
    return equal.slice(taken - payment.parts, taken);
  });
}
