import { isCalendarDate } from '../calendar/CalendarDate.ts';
import { westernDigits } from '../text/westernDigits.ts';

const two = (digits: string): string => digits.padStart(2, '0');

/**
 * `23.11.2026`, `2026/11/23`, `31.12.26`, `12/31/2026`, `31 December 2026`, `31 декабря 2026 г.`, `٢٠٢٦-١٢-٣١` or a date with
 * a time as a calendar date. The order day, month is taken only when it is certain, and nothing is made of a day that there
 * is not.
 */
export function suggestDate(found: string): string | null {
  const typed = westernDigits(found.trim()).replace(/[Tt ]\d{1,2}:\d{2}.*$/, '');
  const [first = '', second = '', third = ''] = typed.split(/[-./ ]+/);
  const forms = [`${first}-${two(second)}-${two(third)}`];
  const year = /^\d{4}$/.test(third) ? third : /^\d{2}$/.test(third) && typed.includes('.') ? `20${third}` : null;
  if (year !== null && (typed.includes('.') || Number(first) > 12)) forms.push(`${year}-${two(second)}-${two(first)}`);
  if (year !== null && typed.includes('/') && Number(second) > 12) forms.push(`${year}-${two(first)}-${two(second)}`);
  return forms.find(isCalendarDate) ?? inWords(typed);
}

/** All days that a date may be where nobody can tell the month from the day: `11/05/2026`; one, where it reads in one way. */
export function datesMeant(found: string): readonly string[] {
  const one = suggestDate(found);
  if (one !== null) return [one];
  const [, first = '', second = '', year = ''] =
    /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(westernDigits(found.trim())) ?? [];
  const whole = year.length === 2 ? `20${year}` : year;
  const both = [`${whole}-${two(second)}-${two(first)}`, `${whole}-${two(first)}-${two(second)}`];
  return [...new Set(both)].filter(isCalendarDate);
}

const languages = ['en', 'ru', 'ar'] as const;

/** A day with the name of its month, or the beginning of it of three letters and more. */
function inWords(typed: string): string | null {
  if (typed.length > 60) return null;
  const words = typed.toLowerCase().match(/[\p{L}\p{M}]+|\d+/gu) ?? [];
  const year = words.find((word) => /^\d{4}$/.test(word));
  const days = words.filter((word) => /^\d{1,2}$/.test(word));
  const month = words.map(monthOf).find((found) => found !== null) ?? null;
  const [day] = days;
  if (year === undefined || month === null || day === undefined || days.length > 1) return null;
  const date = `${year}-${two(String(month))}-${two(day)}`;
  return isCalendarDate(date) ? date : null;
}

/** The number of a month by its name in a date, as Russian writes it in the genitive; null for any other word. */
function monthOf(word: string): number | null {
  if (word.length < 3) return null;
  for (const language of languages) {
    const inDate = new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    });
    for (let month = 0; month < 12; month++) {
      const parts = inDate.formatToParts(new Date(Date.UTC(2026, month, 1)));
      const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
      if (name === word || (word.length >= 3 && name.startsWith(word))) return month + 1;
    }
  }
  return null;
}
