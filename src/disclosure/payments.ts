import type { Offer, PlannedPayment } from '../internal/offer/Price.ts';
import type { PaymentFacts } from '../proposal/Price.ts';
import { amountIn, count, typed } from './leaf.ts';
import { placeOf } from './placeOf.ts';
import type { Speaker } from './Speaker.ts';

/** Equal parts are listed one by one; while the total is open, a payment says what it is of it, and no amount. */
export function disclosePayment(
  { index, percent, parts, firm, due, milestone, asWorked, netDays }: PlannedPayment,
  currency: string,
  speaker: Speaker,
  milestones: Offer['milestones'],
): readonly PaymentFacts[] {
  const place = placeOf(milestone, milestones);
  const common = {
    percent: percent === null ? null : typed(percent, ['offer', 'payments', index, 'percent']),
    due: speaker.maybe(due ?? undefined, ['offer', 'payments', index, 'due']),
    milestone: place === null ? null : count(place),
    as_worked: asWorked,
    net_days: netDays === null ? null : count(netDays, ['offer', 'payments', index, 'net_days']),
  };
  if (parts.length === 0) return [{ ...common, amount: null, part: null }];
  return parts.map((amount, i) => ({
    ...common,
    amount: amountIn(currency, firm)(amount),
    part: parts.length < 2 ? null : { number: count(i + 1), of: count(parts.length) },
  }));
}
