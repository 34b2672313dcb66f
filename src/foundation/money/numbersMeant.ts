import { westernDigits } from '../text/westernDigits.ts';
import { isDecimal, type Decimal } from './Decimal.ts';

/** Signs that people set between groups of digits: spaces of every width, apostrophes, underscores. */
const spacing = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000'’ʼ`´_]/gu;
/** What stands before or after an amount and is no part of it: a currency, a percent sign. */
const around =
  /%|٪|\p{Sc}|["“”„‟«»‚‘]|(?<!\p{L})(?:[A-Z]{3}|р(?:уб(?:л\p{L}*)?)?\.?|тг|сум|ر\.س|ريال|درهم|دينار)(?!\p{L})/gu;

/** A number without what is set round and between its digits: `78 000 €` is `78000`, `٦٬٥٠٠٫٥` is `6,500.5`. */
const bareOf = (typed: string): string =>
  westernDigits(typed.trim())
    .replace(around, '')
    .replace(spacing, '')
    .replace(/٬/gu, ',')
    .replace(/٫/gu, '.')
    // "250,-" has no cents.
    .replace(/(?<=\d[.,])[-–—]{1,2}$/u, '00')
    .replace(/^[−–‒]/u, '-')
    .replace(/^\+/, '')
    .replace(/^(-?)\./, '$10.');

/** Threes, and the twos of India: `1,234,567` and `12,34,567`. */
const groupedByCommas = /^-?\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
const groupedByPoints = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;

/**
 * What a typed number was probably meant to be, likeliest first: `4,200.00`, `1.234.567,8`, `96,00`, `١٢٫٥`. Empty where
 * it is no number. A number as it is typed can be among them, and one that reads in two ways.
 */
export function numbersMeant(typed: string): readonly Decimal[] {
  const bare = bareOf(typed);
  const forms = [
    ...(groupedByCommas.test(bare) ? [bare.replaceAll(',', '')] : []),
    ...(groupedByPoints.test(bare) && !/^-?\d+\.\d{3}$/.test(bare) ? [bare.replaceAll('.', '').replace(',', '.')] : []),
    bare.replace(',', '.'),
  ];
  return [...new Set(forms)].filter(isDecimal);
}
