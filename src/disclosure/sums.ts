import { isZero } from '../foundation/money/Decimal.ts';
import type { Sums, TaxSum } from '../internal/offer/Price.ts';
import type { SumsFacts, TaxNameFacts } from '../proposal/Price.ts';
import { amountIn, typed } from './leaf.ts';
import type { Speaker } from './Speaker.ts';

/** Sums with the taxes that something is charged for. */
export const discloseSums = ({ net, total, taxes, firm }: Sums, currency: string, speaker: Speaker): SumsFacts => ({
  net: amountIn(currency, firm)(net),
  total: amountIn(currency, firm)(total),
  taxes: taxes.filter(({ amount }) => !isZero(amount)).map((tax) => taxName(tax.id, tax, speaker)),
});

/** A tax as it is named and what it takes, in percent; never its id. */
export const taxName = (
  id: string,
  { label, percent, dated, included }: Pick<TaxSum, 'label' | 'percent' | 'dated' | 'included'>,
  speaker: Speaker,
): TaxNameFacts => ({
  label: speaker.say(label, ['offer', 'taxes', id, 'label']),
  percent: typed(percent, ['offer', 'taxes', id, ...(dated === undefined ? [] : ['rates', dated.place]), 'percent']),
  included,
});
