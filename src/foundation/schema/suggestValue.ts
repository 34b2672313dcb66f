import { isCalendarDate } from '../calendar/CalendarDate.ts';
import type { Asks } from './asks.ts';

import { currencySigns } from '../money/currency.ts';
import { numbersMeant } from '../money/numbersMeant.ts';

const two = (digits: string): string => digits.padStart(2, '0');

/** `23.11.2026`, `2026/11/23` or `2026-2-3` as a calendar date. The order day, month is taken only when it is certain. */
function suggestDate(found: string): string | null {
  const [first = '', second = '', third = ''] = found.trim().split(/[-./ ]+/);
  const forms = [`${first}-${two(second)}-${two(third)}`];
  if (/^\d{4}$/.test(third) && (found.includes('.') || Number(first) > 12))
    forms.push(`${third}-${two(second)}-${two(first)}`);
  return forms.find(isCalendarDate) ?? null;
}

/** `10`, `10 %` or `8,5 %` as a fraction: "0.10". What is a fraction already stays one. */
function suggestFraction(found: string, most: 1 | null): string | null {
  const [decimal] = numbersMeant(found);
  if (decimal === undefined || decimal.startsWith('-')) return null;
  const isPercent = /[%٪]/.test(found) || (most !== null && Number(decimal) >= 1);
  if (!isPercent) return decimal;
  if (most !== null && Number(decimal) > 100) return null;
  const [whole = '', part = ''] = decimal.split('.');
  const digits = whole.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}${part}`;
}

const truth: Readonly<Record<string, string>> = {
  yes: 'true',
  on: 'true',
  true: 'true',
  no: 'false',
  off: 'false',
  false: 'false',
};

function suggestCode(type: 'region' | 'currency', found: string): string | null {
  const length = type === 'region' ? 2 : 3;
  const isCode = found.trim().length === length && /^[A-Z]+$/i.test(found.trim());
  return isCode ? found.trim().toUpperCase() : codeOf(type, found);
}

function suggestId(found: string): string | null {
  // A share is no name: 15 % becomes no id 15.
  if (found.includes('%')) return null;
  const id = found
    .trim()
    .replace(/[^a-z0-9_-]+/gi, '-')
    .replace(/^[-_]+|-+$/g, '');
  return id === '' ? null : id;
}

/** What was probably meant, as the field wants it; null when that can't be said from what was found. */
export function suggestValue(wanted: Asks | null, found: string): string | null {
  const unlessSame = (value: string | null): string | null => (value === found.trim() ? null : value);
  switch (wanted) {
    case 'date':
      return suggestDate(found);
    case 'share':
      return unlessSame(suggestFraction(found, 1));
    case 'factor':
      return unlessSame(suggestFraction(found, null));
    case 'truth':
      return truth[found.trim().toLowerCase()] ?? null;
    case 'country':
      return suggestCode('region', found);
    case 'currency':
      return suggestCode('currency', found);
    case 'id':
      return suggestId(found);
    case 'decimal':
    case 'whole':
    case 'text':
    case 'colour':
    case null:
      return null;
  }
}

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

const plain = (name: string): string => name.trim().toLowerCase().replace(/^the /, '').replace(/s$/, '');

/** The ISO code of a country or a currency by its English name; null where the name is no one's. */
function codeOf(type: 'region' | 'currency', name: string): string | null {
  const sign = type === 'currency' ? currencySigns[name.trim()] : undefined;
  if (sign !== undefined) return sign;
  if (name.length > 60) return null;
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' });
  const codes =
    type === 'currency' ? Intl.supportedValuesOf('currency') : letters.flatMap((a) => letters.map((b) => a + b));
  return codes.find((code) => plain(names.of(code) ?? '') === plain(name)) ?? null;
}
