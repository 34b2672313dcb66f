import { percentOf, subtract, sum, zero } from '../../foundation/money/arithmetic.ts';
import type { Decimal } from '../../foundation/money/Decimal.ts';
import { roundHalfAwayFromZero } from '../../foundation/money/roundHalfAwayFromZero.ts';
import { shareOut } from '../../foundation/money/shareOut.ts';
import { splitEqually } from '../../foundation/money/splitEqually.ts';
import type { Payment, PlannedPayment } from './Price.ts';

/**
 * What each payment comes to, of a total including tax (null while it is open: then only what is typed as an amount is
 * known). Percentages are shared out by largest remainder, so that they add up to the cent; `parts` are equal parts of
 * what the other payments leave, the rest of the division in the last. Whether it all adds up is for `checkPayments` to
 * say.
 */
export function planPayments(
  payments: readonly Payment[],
  total: Decimal | null,
  digits: number,
): readonly PlannedPayment[] {
  const items = payments.map((payment, index) => ({ payment, index, weight: payment.percent ?? zero }));
  const round = (amount: Decimal): Decimal => roundHalfAwayFromZero(amount, digits);
  if (total === null)
    return items.map(({ payment, index }) => {
      const amount = payment.amount === undefined ? null : round(payment.amount);
      return { ...said(payment, index), amount, parts: amount === null ? [] : [amount] };
    });
  const inPercent = round(percentOf(sum(items.map(({ weight }) => weight)), total));
  const fixed = sum(payments.map(({ amount }) => round(amount ?? zero)));
  const count = payments.reduce((all, { parts }) => all + (parts ?? 0), 0);
  const equal = splitEqually(subtract(subtract(total, inPercent), fixed), count, digits);
  let taken = 0;
  return shareOut(inPercent, items, digits).map(({ payment, index, share }) => {
    const first = taken;
    taken += payment.parts ?? 0;
    const parts = payment.parts === undefined ? [round(payment.amount ?? share)] : equal.slice(first, taken);
    return { ...said(payment, index), amount: round(sum(parts)), parts };
  });
}

/** What the dossier says of a payment, before it is reckoned. */
function said(payment: Payment, index: number): Omit<PlannedPayment, 'amount' | 'parts'> {
  return {
    index,
    form: payment.parts !== undefined ? 'parts' : payment.amount !== undefined ? 'amount' : 'percent',
    percent: payment.percent ?? null,
    due: payment.due ?? null,
    milestone: payment.milestone ?? null,
  };
}
