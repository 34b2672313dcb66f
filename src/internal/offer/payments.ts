import {
  percentOf,
  subtract,
  sum,
  zero,
  isZero,
  type Decimal,
  roundHalfAwayFromZero,
} from '../../foundation/money/Decimal.ts';
import { shareOut, splitEqually } from '../../foundation/money/shareOut.ts';
import type { Payment, PlannedPayment, Sums } from './Price.ts';
import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';

/**
 * The amount of each payment, of a total including tax (null while it is open: then only what is written as an amount is
 * known). Percentages are shared out by largest remainder, so that they add up to the cent; `parts` are equal parts of
 * what the other payments leave, the rest of the division in the last; what is paid as worked is all of it. Whether they
 * add up is for `checkTotal`.
 */
export function planPayments(
  payments: readonly Payment[],
  sums: Pick<Sums, 'total' | 'firm'> | null,
  digits: number,
): readonly PlannedPayment[] {
  const items = payments.map((payment, index) => ({ payment, index, weight: payment.percent ?? zero }));
  const round = (amount: Decimal): Decimal => roundHalfAwayFromZero(amount, digits);
  if (sums === null)
    return items.map(({ payment, index }) => {
      const amount = payment.amount === undefined ? null : round(payment.amount);
      return { ...writtenIn(payment, index), firm: true, amount, parts: amount === null ? [] : [amount] };
    });
  const { total } = sums;
  const inPercent = round(percentOf(sum(items.map(({ weight }) => weight)), total));
  const fixed = sum(payments.map(({ amount }) => round(amount ?? zero)));
  const count = payments.reduce((all, { parts }) => all + (parts ?? 0), 0);
  const left = subtract(subtract(total, inPercent), fixed);
  const equal = splitEqually(left, count, digits);
  let taken = 0;
  return shareOut(inPercent, items, digits).map(({ payment, index, share }) => {
    const first = taken;
    taken += payment.parts ?? 0;
    const worked = payment.as_worked === undefined ? share : left;
    const parts = payment.parts === undefined ? [round(payment.amount ?? worked)] : equal.slice(first, taken);
    const firm = sums.firm || payment.amount !== undefined;
    return { ...writtenIn(payment, index), firm, amount: round(sum(parts)), parts };
  });
}

/** What the dossier says of a payment, before its amount is calculated. */
function writtenIn(payment: Payment, index: number): Omit<PlannedPayment, 'amount' | 'parts' | 'firm'> {
  return {
    index,
    form: formOf(payment),
    asWorked: payment.as_worked ?? null,
    netDays: payment.net_days ?? null,
    percent: payment.percent ?? null,
    due: payment.due ?? null,
    milestone: payment.milestone ?? null,
  };
}

function formOf({ parts, amount, as_worked }: Payment): PlannedPayment['form'] {
  if (as_worked !== undefined) return 'as_worked';
  if (parts !== undefined) return 'parts';
  return amount === undefined ? 'percent' : 'amount';
}

/** Whether the payments make the total of one currency, and `parts` have something to be parts of (E410). */
export function checkTotal(
  planned: readonly PlannedPayment[],
  { total, currency }: { total: Decimal; currency: string },
): readonly Finding[] {
  if (planned.length === 0) return [];
  const takesRest = ({ form }: PlannedPayment): boolean => form === 'parts' || form === 'as_worked';
  const hasParts = planned.some(takesRest);
  const isWorked = planned.some(({ form }) => form === 'as_worked');
  const others = sum(planned.flatMap((payment) => (takesRest(payment) ? [] : payment.parts)));
  const left = subtract(total, others);
  const isFine = hasParts ? !left.startsWith('-') && (!isZero(left) || isZero(total)) : isZero(left);
  if (isFine) return [];
  const at = { path: ['offer', 'payments'], others, total, currency };
  if (isWorked) return [finding('E405', isZero(left) ? 'nothingToWork' : 'tooMuchBefore', at)];
  const says = isZero(left) ? 'nothingLeft' : hasParts ? 'tooMuch' : 'otherTotal';
  return [finding('E410', says, at)];
}
