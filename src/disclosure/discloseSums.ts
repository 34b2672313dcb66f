import { isZero } from '../foundation/money/Decimal.ts';
import type { Sums } from '../internal/offer/Price.ts';
import type { SumsFacts } from '../proposal/Price.ts';
import { amountIn, numeral } from './leaf.ts';
import type { Speaker } from './Speaker.ts';

/** Sums with the taxes that something is charged for. */
export const discloseSums = ({ net, total, taxes }: Sums, currency: string, speaker: Speaker): SumsFacts => ({
  net: amountIn(currency)(net),
  total: amountIn(currency)(total),
  taxes: taxes
    .filter(({ amount }) => !isZero(amount))
    .map(({ id, label, percent }) => ({
      label: speaker.say(label, ['offer', 'taxes', id, 'label']),
      percent: numeral(percent),
    })),
});
