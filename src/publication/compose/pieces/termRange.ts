import { compare } from '../../../foundation/money/Decimal.ts';
import type { CurrencyPriceFacts, SumsFacts } from '../../../proposal/Price.ts';
import { chargedPrices } from './prices.ts';
import type { Composer } from './Composer.ts';

/** What the term comes to with the cheapest of the alternatives, with the dearest, and with each of them. */
interface TermRange {
  readonly low: SumsFacts;
  readonly high: SumsFacts;
  readonly all: readonly SumsFacts[];
  readonly choice: CurrencyPriceFacts['choices'][number];
}

/** Between what and what the price of one choice lies over its term; null where no term is known for each alternative. */
export function termRange(composer: Composer): TermRange | null {
  const [open, ...others] = chargedPrices(composer);
  const [choice, ...more] = open?.total === null ? open.choices : [];
  const all = (choice?.lines ?? []).flatMap(({ term_with_it: term }) => term ?? []);
  if (choice === undefined || others.length + more.length > 0 || all.length < choice.lines.length) return null;
  const sorted = all.toSorted((a, b) => compare(a.total.amount, b.total.amount));
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low === undefined || high === undefined ? null : { low, high, all, choice };
}
