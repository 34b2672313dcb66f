import type { Locale } from './Locale.ts';
import type { Digits } from './toDigits.ts';

/** The locale with the digits that were asked for, where the language has them. */
export const withDigits = (locale: Locale, digits: Digits): Locale =>
  digits === 'latn' || locale.arab === null ? locale : Object.freeze({ ...locale, digits, numbers: locale.arab });
