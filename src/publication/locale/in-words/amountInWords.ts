import type { Decimal } from '../../../foundation/money/Decimal.ts';
import type { Locale } from '../Locale.ts';
import { inArabic } from './arabic.ts';
import { inEnglish } from './english.ts';
import { inRussian } from './russian.ts';
import { spokenAmount, type SpokenAmount } from './spokenAmount.ts';

/** How each language that can counts money; one beside it (`ru-KZ`) counts as it does. */
const languages: Readonly<Record<string, (amount: SpokenAmount, currency: string) => string | null>> = {
  ar: inArabic,
  en: inEnglish,
  ru: inRussian,
};

/**
 * An amount in the words of the language, exact to the smallest coin; null where the language, the currency or a number of
 * that size has none.
 */
export function amountInWords(
  { amount, currency }: { readonly amount: Decimal; readonly currency: string },
  { id }: Pick<Locale, 'id'>,
): string | null {
  const speak = languages[id.split('-')[0] ?? id];
  const spoken = spokenAmount(amount, currency);
  return speak === undefined || spoken === null ? null : speak(spoken, currency);
}
