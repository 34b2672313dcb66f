import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Amount, Leaf } from '../../proposal/leaves.ts';
import { formatNumber } from './formatNumber.ts';
import type { Locale } from './Locale.ts';
import { toDigits } from './toDigits.ts';

/** Fills `{name}` holes of a short pattern with texts. */
export const fill = (pattern: string, holes: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (hole, name: string) => holes[name] ?? hole);

/** A calendar date in words: `31 December 2026`. */
export function formatDay(day: CalendarDate, { dates, digits }: Locale): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const text = fill(dates.long, { year, month: dates.months[Number(month) - 1] ?? month, day: String(Number(date)) });
  return toDigits(text, digits);
}

/** What the language calls a currency or a town. */
export const nameOf = (code: string, { names }: Locale): string => names[code] ?? code;

/** Money with its currency: `399,372.00 SAR`. */
export const formatAmount = ({ amount, currency }: Amount, locale: Locale): string =>
  fill(locale.numbers.amount, { n: formatNumber(amount, locale), currency: nameOf(currency, locale) });

/** Anything that a value hole prints, as text. */
export function formatLeaf(leaf: Leaf, locale: Locale): string {
  if ('text' in leaf) return leaf.text;
  if ('day' in leaf) return formatDay(leaf.day, locale);
  if ('amount' in leaf) return formatAmount(leaf, locale);
  return formatNumber(leaf.number, locale);
}
