/** A digit, Western or Eastern Arabic, for the patterns of figures. */
export const digit = String.raw`[0-9٠-٩۰-۹]`;

/** Figures with what joins them: a number, a day, a time, a code, a range. */
export const compound = String.raw`${digit}+(?:[.,:/٫٬–-]${digit}+)*`;

/** Thousands set apart by spaces. */
export const spaced = String.raw`${digit}{1,3}(?:[ \u00A0\u202F]${digit}{3})+(?!${digit})(?:[.,٫]${digit}+)?`;

/** How figures are written in other digits: a number with its signs, figures with theirs, or not at all. */
export type Reading = 'number' | 'figures' | 'code';

const western = (text: string): string =>
  text
    .replace(/[٠-٩۰-۹]/gu, (one) => String(one.charCodeAt(0) & 0x0f))
    .replace(/[٫٬]/gu, (one) => (one === '٫' ? '.' : ','));

/** A day by day, month and year; by year and month; an hour. */
const days: readonly RegExp[] = [
  /^(?:[0-2]?\d|3[01])([./-])(?:0?\d|1[0-2])\1(?:19|20|14)\d\d$/u,
  /^(?:[0-2]?\d|3[01])([/-])(?:0?\d|1[0-2])\1\d\d$/u,
  /^(?:19|20|14)\d\d-(?:0[1-9]|1[0-2])(?:-\d\d)?$/u,
  /^\d{1,2}:\d\d(?::\d\d)?$/u,
];

/** Digits of no number: of accounts and registers. */
const mostDigits = 9;

function partReading(part: string, cited: boolean): Reading {
  if (/\s/u.test(part)) return 'number';
  if (days.some((day) => day.test(part))) return 'figures';
  // Only a decimal begins with a nought.
  if (/^0\d/u.test(part) || /[/-]0\d/u.test(part)) return 'code';
  if (/^\d+$/u.test(part)) return part.length > mostDigits ? 'code' : 'number';
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(part)) return 'number';
  if (/^\d+[.,]\d+$/u.test(part)) return cited && part.includes('.') ? 'code' : 'number';
  const [, first = '', sign = '', second = ''] = /^(\d+(?:\.\d+)?)([:/-])(\d+(?:\.\d+)?)$/u.exec(part) ?? [];
  if (first === '') return 'code';
  return sign === '-' && !isRange(first, second) ? 'code' : 'figures';
}

/** Whether a hyphen may stand for "to": both are numbers of one kind, the second of them the greater. */
const isRange = (first: string, second: string): boolean =>
  Number(first) < Number(second) && Math.trunc(Number(second)) < 100 * Math.max(1, Math.trunc(Number(first)));

/** What figures are, each part of a range by itself; `cited` where their points are those of chapters. */
export function readingsOf(figures: string, cited: boolean): readonly Reading[] {
  const readings = western(figures)
    .split('–')
    .map((part) => partReading(part, cited));
  return readings.includes('code') ? readings.map(() => 'code') : readings;
}
