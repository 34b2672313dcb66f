import { finding, type Finding } from '../foundation/diagnostics/finding.ts';
import type { CurrencyPriceFacts, PriceFacts } from '../proposal/Price.ts';
import { amountInWords } from '../publication/locale/in-words/amountInWords.ts';
import type { Amount } from '../proposal/leaves.ts';
import type { Locale } from '../publication/locale/Locale.ts';

/** Totals that are to be said in words, and have none in this language (W290): once a currency. */
export function findUnspoken(price: PriceFacts | null, locale: Locale): readonly Finding[] {
  if (price?.in_words !== true) return [];
  const totals = [price.grand_total?.total ?? null, ...price.currencies.flatMap(totalsOf)];
  const silent = totals.flatMap((total) =>
    total !== null && amountInWords(total, locale) === null ? [total.currency] : [],
  );
  return [...new Set(silent)].map((currency) =>
    finding('W290', 'noWords', { path: ['offer', 'total_in_words'], currency }),
  );
}

/** What a currency comes to, charge by charge where these are signed for, and with each way to choose. */
const totalsOf = ({ total, charges, choices }: CurrencyPriceFacts): readonly (Amount | null)[] => {
  const ways = choices.flatMap(({ lines }) =>
    lines.flatMap((line) => [line.with_it?.total ?? null, ...line.charges_with_it.map((charge) => charge.total)]),
  );
  return [total, ...charges.map((charge) => charge.total), ...ways];
};
