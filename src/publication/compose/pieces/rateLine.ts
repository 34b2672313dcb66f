import type { RateFacts } from '../../../proposal/Rates.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Composer } from './Composer.ts';

/** "1 USD = 0.9213 EUR, 20 November 2026, European Central Bank". */
export function rateLine({ words, name, count, say }: Composer, rate: RateFacts | undefined): Inlines {
  if (rate === undefined) return [];
  return words(rate.source === null ? 'price.rate' : 'price.rate_source', {
    from: name(rate.from),
    to: name(rate.to),
    rate: count(rate.rate),
    date: say(rate.as_of),
    source: rate.source === null ? [] : say(rate.source),
  });
}
