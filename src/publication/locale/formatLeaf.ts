import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Decimal } from '../../foundation/money/Decimal.ts';
import { writeNumber } from '../../foundation/money/writeNumber.ts';
import type { Amount, Leaf } from '../../proposal/leaves.ts';
import { toDigits, type Locale } from './Locale.ts';

/** Anything that a value hole prints, as text. */
export function formatLeaf(leaf: Leaf, locale: Locale): string {
  if ('text' in leaf) return leaf.text;
  if ('day' in leaf) return formatDay(leaf.day, locale);
  if ('amount' in leaf) return formatAmount(leaf, locale);
  return formatNumber(leaf.number, locale);
}

/** A calendar date in words: `31 December 2026`. */
export function formatDay(day: CalendarDate, { dates, digits }: Locale): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const text = fill(dates.long, { year, month: dates.months[Number(month) - 1] ?? month, day: String(Number(date)) });
  return toDigits(text, digits);
}

/** Money with its currency: `399,372.00 SAR`. */
const formatAmount = ({ amount, currency }: Amount, locale: Locale): string =>
  fill(locale.numbers.amount, { n: formatNumber(amount, locale), currency: nameOf(currency, locale) });

/** The name of a currency or a town in the language. */
export const nameOf = (code: string, { names }: Locale): string => names[code] ?? code;

/** Fills `{name}` holes of a short pattern with texts. */
const fill = (pattern: string, holes: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (hole, name: string) => holes[name] ?? hole);

/** A decimal as the locale writes it: its digits, groups, decimal separator and minus sign. The number of decimals is kept. */
export const formatNumber = (value: Decimal, { numbers, digits }: Locale): string =>
  toDigits(writeNumber(value, numbers), digits);
