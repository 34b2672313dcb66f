import { compare, isZero, subtract, sum } from '../../foundation/money/arithmetic.ts';
import type { Decimal } from '../../foundation/money/Decimal.ts';
import { decimalOf } from '../../foundation/money/decimalOf.ts';
import type { Finding } from '../../foundation/diagnostics/finding.ts';
import type { Payment, PlannedPayment } from './Price.ts';

const hundred = decimalOf(100);
const restFix = 'Correct a payment, or replace one by `parts: 1`: it takes what the others leave.';

/** Each payment says one thing, and where all are percentages they make 100 (E410). */
export function checkPaymentForms(payments: readonly Payment[]): readonly Finding[] {
  const unclear = payments.flatMap((payment, index): Finding[] => {
    const forms = [payment.percent, payment.amount, payment.parts].filter((form) => form !== undefined);
    if (forms.length === 1) return [];
    return [
      {
        code: 'E410',
        path: ['offer', 'payments', index],
        message: `Payment ${index + 1} ${forms.length === 0 ? 'does not say how much it is' : 'says in several ways how much it is'}.`,
        found: null,
        fix: 'Give exactly one of `percent`, `amount` and `parts`.',
      },
    ];
  });
  if (unclear.length > 0 || payments.length === 0) return unclear;
  const percents = payments.flatMap(({ percent }) => percent ?? []);
  const all = sum(percents);
  if (percents.length < payments.length || compare(all, hundred) === 0) return [];
  return [
    {
      code: 'E410',
      path: ['offer', 'payments'],
      message: `The payments add up to ${all} %, not to 100 %.`,
      found: null,
      fix: restFix,
    },
  ];
}

/** Whether the payments make the total of one currency, and `parts` have something to be parts of (E410). */
export function checkPayments(
  planned: readonly PlannedPayment[],
  { total, currency }: { total: Decimal; currency: string },
): readonly Finding[] {
  if (planned.length === 0) return [];
  const hasParts = planned.some(({ form }) => form === 'parts');
  const others = sum(planned.flatMap((payment) => (payment.form === 'parts' ? [] : payment.parts)));
  const left = subtract(total, others);
  const isFine = hasParts ? !left.startsWith('-') && (!isZero(left) || isZero(total)) : isZero(left);
  if (isFine) return [];
  const but = isZero(left) ? 'so nothing is left for the equal parts' : 'and they have to make the total';
  return [
    {
      code: 'E410',
      path: ['offer', 'payments'],
      message: `The payments come to ${others} ${currency} of a total of ${total} ${currency} including tax, ${but}.`,
      found: null,
      fix: hasParts ? 'Lower the other payments, or leave out the one in parts.' : restFix,
    },
  ];
}
