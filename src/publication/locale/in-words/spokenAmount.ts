import { minorUnits } from '../../../foundation/money/currency.ts';
import type { Decimal } from '../../../foundation/money/Decimal.ts';

/** An amount as it is spoken: groups of three digits, the largest first and none of them empty, and the smallest coins. */
export interface SpokenAmount {
  /** From 0 to 999 each; the last counts ones, the one before it thousands. Never empty. */
  readonly groups: readonly number[];
  readonly isZero: boolean;
  readonly minor: number;
  /** How many digits the smallest coin has: 2 for most. */
  readonly minorDigits: number;
}

/** Billions are the largest number that is spoken. */
const mostDigits = 12;

/** An amount cut into what is spoken; null for less than nothing, and for more than 999,999,999,999 and its coins. */
export function spokenAmount(amount: Decimal, currency: string): SpokenAmount | null {
  const [whole = '', fraction = ''] = amount.split('.');
  const digits = whole.replace(/^0+(?=\d)/u, '');
  const minorDigits = minorUnits(currency) ?? fraction.length;
  if (digits.startsWith('-') || digits.length > mostDigits || fraction.length > minorDigits) return null;
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  const groups = (padded.match(/\d{3}/gu) ?? ['0']).map(Number);
  return { groups, isZero: digits === '0', minor: Number(fraction.padEnd(minorDigits, '0')), minorDigits };
}

/** Each group with its power of a thousand, empty ones left out. */
export const scaled = (groups: readonly number[]): readonly { readonly count: number; readonly power: number }[] =>
  groups.map((count, i) => ({ count, power: groups.length - 1 - i })).filter(({ count }) => count > 0);
