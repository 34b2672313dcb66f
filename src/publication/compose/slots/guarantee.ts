import type { CurrencyPriceFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import { joined, listed, type Composer } from '../pieces/Composer.ts';
import { isIndexed } from '../pieces/indexation.ts';
import { isOnlyCharged, pricesOf } from '../pieces/prices.ts';

/** What the guarantee leaves out, as the lines of the price say; empty where every price is firm. */
export function notGuaranteed({ words, proposal: { price }, locale }: Composer): Inlines {
  const estimates = price?.firm === false ? words('validity.except_approximate') : [];
  const ranges = price?.currencies.some(hasRange) === true ? words('validity.except_ranges') : [];
  return listed(
    [estimates, ranges].filter((words) => words.length > 0),
    locale,
  );
}

const hasRange = ({ options }: CurrencyPriceFacts): boolean => options.some(({ net }) => net.up_to !== undefined);

/** What the guarantee holds of a price that nobody knows yet: the rate of work at a rate, the cap, and what an index moves. */
export function guaranteedBesides(composer: Composer): Inlines {
  const { words, say } = composer;
  const prices = pricesOf(composer);
  const rates = prices.some(({ at_rates }) => at_rates.length > 0) ? words('validity.rates') : [];
  const caps = prices.flatMap(({ cap, currency }) => {
    if (cap === null) return [];
    const key = isOnlyCharged(composer, currency) ? 'validity.cap' : 'validity.cap_in';
    return [words(key, { amount: say(cap.amount), currency: composer.name(currency) })];
  });
  return joined([rates, ...caps, isIndexed(composer) ? words('validity.indexation') : []], ' ');
}
