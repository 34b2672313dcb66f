import { decimalOf, multiply } from '../foundation/money/Decimal.ts';
import { indexationOf } from '../internal/offer/indexation.ts';
import { digitsOf, roundToCurrency, withMinorDigits } from '../foundation/money/currency.ts';
import { stepsInYear } from '../internal/offer/line.ts';
import { readablePrice } from '../internal/offer/readablePrice.ts';
import type { Offer, PricedLine } from '../internal/offer/Price.ts';
import type { ChargedFacts } from '../proposal/Price.ts';
import type { RenewalFacts } from '../proposal/Recurring.ts';
import { amountIn, shareIn, count, day, typed } from './leaf.ts';

/** From when a line runs, how it changes, and how far it can be made longer. */
export function discloseTime(
  priced: PricedLine,
  currency: string,
  indexation: Offer['indexation'],
): Pick<ChargedFacts, 'starts' | 'ramp' | 'extension'> {
  const { line, steps, index } = priced;
  const money = shareIn(currency, line.firm);
  const path = ['offer', 'lines', index];
  const digits = digitsOf(currency);
  const inFirst = stepsInYear(priced, 1);
  const { extension, from } = line;
  const last = steps.at(-1)?.charge.net ?? priced.charge.net;
  return {
    starts: from === undefined ? null : day(from, [...path, 'from']),
    ramp: steps.slice(1).map((step, i) => ({
      from: count(step.from, [...path, 'ramp', i, 'from_period']),
      quantity: typed(step.quantity),
      unit_price: amountIn(currency)(
        withMinorDigits(readablePrice({ price: step.unitPrice, quantity: step.quantity, digits }, line), currency),
      ),
      charge: money(step.charge.net),
      charges: count(inFirst[i + 1] ?? 0),
    })),
    extension:
      extension === undefined
        ? null
        : {
            periods: count(extension.periods, [...path, 'extension', 'periods']),
            times: count(extension.times, [...path, 'extension', 'times']),
            net: money(roundToCurrency(multiply(last, decimalOf(String(extension.periods))), currency)),
            indexed: indexationOf(line, indexation) !== undefined,
          },
  };
}

export function discloseRenewal(renewal: Offer['renewal']): RenewalFacts | null {
  if (renewal === undefined) return null;
  const path = ['offer', 'renewal'];
  const { months, notice_days: notice, at_most_percent: most } = renewal;
  return {
    months: count(months, [...path, 'months']),
    notice_days: notice === undefined ? null : count(notice, [...path, 'notice_days']),
    at_most_percent: most === undefined ? null : typed(most, [...path, 'at_most_percent']),
  };
}
