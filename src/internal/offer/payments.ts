import {
  add,
  isZero,
  percentOf,
  subtract,
  sum,
  zero,
  type Decimal,
  roundHalfAwayFromZero,
} from '../../foundation/money/Decimal.ts';
import { shareOut, splitEqually } from '../../foundation/money/shareOut.ts';
import type { Payment, PlannedPayment } from './Planned.ts';
import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';

/** A payment with its place in `offer.payments`. */
export interface Placed {
  readonly payment: Payment;
  readonly index: number;
}

/** What one payment is of one sum: one part, or equal parts. */
export interface Paid extends Placed {
  readonly parts: readonly Decimal[];
}

/**
 * What each payment is of one sum with tax that they share. Percentages are shared out by largest remainder, so that
 * they add up to the cent; `parts` are equal parts of what the other payments leave, the rest of the division in the last;
 * what is paid as worked is all of it. Whether they add up is for `checkSum`.
 */
export function payOut(payments: readonly Placed[], total: Decimal, digits: number): readonly Paid[] {
  const items = payments.map((placed) => ({ ...placed, weight: placed.payment.percent ?? zero }));
  const round = (amount: Decimal): Decimal => roundHalfAwayFromZero(amount, digits);
  const inPercent = round(percentOf(sum(items.map(({ weight }) => weight)), total));
  const fixed = sum(payments.map(({ payment }) => round(payment.amount ?? zero)));
  const count = payments.reduce((all, { payment }) => all + (payment.parts ?? 0), 0);
  const left = subtract(subtract(total, inPercent), fixed);
  const equal = splitEqually(left, count, digits);
  let taken = 0;
  return shareOut(inPercent, items, digits).map(({ payment, index, share }) => {
    const first = taken;
    taken += payment.parts ?? 0;
    const worked = payment.as_worked === undefined ? share : left;
    const parts = payment.parts === undefined ? [round(payment.amount ?? worked)] : equal.slice(first, taken);
    return { payment, index, parts };
  });
}

/** What a payment is of several sums together: only a percentage can be of more than one. */
export const addedUp = (paid: readonly Paid[]): readonly Decimal[] => {
  const [first, ...others] = paid;
  if (first === undefined || others.length === 0) return first?.parts ?? [];
  return [paid.flatMap(({ parts }) => parts).reduce(add)];
};

/** What the dossier says of a payment, before its amount is calculated. */
export const writtenIn = (payment: Payment): Omit<PlannedPayment, 'index' | 'amount' | 'parts' | 'firm' | 'of'> => ({
  form: formOf(payment),
  asWorked: payment.as_worked ?? null,
  netDays: payment.net_days ?? null,
  percent: payment.percent ?? null,
  due: payment.due ?? null,
  milestone: payment.milestone ?? null,
});

function formOf({ parts, amount, as_worked }: Payment): PlannedPayment['form'] {
  if (as_worked !== undefined) return 'as_worked';
  if (parts !== undefined) return 'parts';
  return amount === undefined ? 'percent' : 'amount';
}

/** What payments share: the printed total, or what one of them is of. */
interface Shared {
  readonly total: Decimal;
  readonly currency: string;
  /** Whether it is only a part of the printed total. */
  readonly isPart: boolean;
}

/** Whether the payments make the sum that they share, and `parts` have something to be parts of (E410). */
export function checkSum(paid: readonly Paid[], { total, currency, isPart }: Shared): readonly Finding[] {
  const takesRest = ({ payment }: Paid): boolean => payment.parts !== undefined || payment.as_worked !== undefined;
  const hasParts = paid.some(takesRest);
  const isWorked = paid.some(({ payment }) => payment.as_worked !== undefined);
  const others = sum(paid.flatMap((one) => (takesRest(one) ? [] : one.parts)));
  const left = subtract(total, others);
  const isFine = hasParts ? !left.startsWith('-') && (!isZero(left) || isZero(total)) : isZero(left);
  if (isFine) return [];
  const first = paid[0]?.index;
  const path = ['offer', 'payments', ...(isPart && first !== undefined ? [first] : [])];
  const at = { path, others, total, currency };
  if (isWorked) return [finding('E405', isZero(left) ? 'nothingToWork' : 'tooMuchBefore', at)];
  if (isZero(left)) return [finding('E410', 'nothingLeft', at)];
  if (isPart) return [finding('E410', hasParts ? 'tooMuchOfPart' : 'otherPart', at)];
  return [finding('E410', hasParts ? 'tooMuch' : 'otherTotal', at)];
}
