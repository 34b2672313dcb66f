import { expect, it } from 'vitest';
import { readPackageText } from '../../../src/foundation/disk/packageFile.ts';
import { isDecimal, type Decimal } from '../../../src/foundation/money/Decimal.ts';
import { formatDay, formatLeaf, formatNumber } from '../../../src/publication/locale/formatLeaf.ts';
import { readLocale } from '../../../src/publication/locale/localeFile.ts';
import { withDigits } from '../../../src/publication/locale/Locale.ts';
import { isCalendarDate } from '../../../src/foundation/calendar/CalendarDate.ts';

const locale = (id: string) => readLocale(id, readPackageText(`templates/locales/${id}.yaml`));
const decimal = (text: string): Decimal => {
  if (!isDecimal(text)) throw new Error(text);
  return text;
};

it.each([
  ['en', '−11,520.50', '11,520.50\u00A0SAR', '31 December 2026'],
  ['ru', '−11\u202F520,50', '11\u202F520,50\u00A0SAR', '31 декабря 2026 года'],
  ['ar', '−11,520.50', '11,520.50\u00A0ر.س', '31 ديسمبر 2026'],
])('%s writes numbers, money and dates its own way', (id, number, amount, day) => {
  const spoken = locale(id);
  const last = '2026-12-31';
  if (!isCalendarDate(last)) throw new Error(last);
  expect(formatNumber(decimal('-11520.50'), spoken)).toBe(number);
  expect(formatLeaf({ amount: decimal('11520.50'), currency: 'SAR', from: null }, spoken)).toBe(amount);
  expect(formatDay(last, spoken)).toBe(day);
});

it('writes Arabic in Eastern digits where the dossier asks for them, and no other language', () => {
  expect(formatNumber(decimal('-11520.50'), withDigits(locale('ar'), 'arab'))).toBe('−١١٬٥٢٠٫٥٠');
  expect(formatNumber(decimal('-11520.50'), withDigits(locale('ru'), 'arab'))).toBe('−11\u202F520,50');
});
