import type { Decimal } from '../../foundation/money/Decimal.ts';
import type { Locale } from './Locale.ts';
import { toDigits } from './toDigits.ts';

const threes = /\B(?=(\d{3})+$)/g;

/** A decimal in the locale's writing: grouped, with its own decimal separator and a true minus. In the locale's digits, as many as it came with. */
export function formatNumber(value: Decimal, { numbers, digits }: Locale): string {
  const negative = value.startsWith('-');
  const [whole = '0', fraction] = (negative ? value.slice(1) : value).split('.');
  const grouped = whole.length >= numbers.group_from ? whole.replace(threes, numbers.group) : whole;
  const text = `${negative ? numbers.minus : ''}${grouped}${fraction === undefined ? '' : numbers.decimal + fraction}`;
  return toDigits(text, digits);
}
