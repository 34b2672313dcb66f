import { finding, type Finding } from '../foundation/diagnostics/finding.ts';
import type { PriceFacts } from '../proposal/Price.ts';
import { amountInWords } from '../publication/locale/in-words/amountInWords.ts';
import type { Locale } from '../publication/locale/Locale.ts';

/** Totals that are to be said in words, and have none in this language (W290): once a currency. */
export function findUnspoken(price: PriceFacts | null, locale: Locale): readonly Finding[] {
  if (price?.in_words !== true) return [];
  const totals = [price.grand_total?.total ?? null, ...price.currencies.map(({ total }) => total)];
  const silent = totals.flatMap((total) =>
    total !== null && amountInWords(total, locale) === null ? [total.currency] : [],
  );
  return [...new Set(silent)].map((currency) =>
    finding('W290', 'noWords', { path: ['offer', 'total_in_words'], currency }),
  );
}
