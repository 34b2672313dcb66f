import { describe, expect, test } from 'vitest';
import { day } from '../../../../src/disclosure/leaf.ts';
import { isCalendarDate } from '../../../../src/foundation/calendar/CalendarDate.ts';
import { readPackageText } from '../../../../src/foundation/disk/packageFile.ts';
import { namesDay, namesPeriod, yearLeftOut } from '../../../../src/publication/compose/pieces/sourceDates.ts';
import { readLocale } from '../../../../src/publication/locale/localeFile.ts';

describe('a source names a day where it names its year, and no other month', () => {
  test.each([
    ['en', 'Joint report, January 2026', '2026-01-20', true],
    ['en', 'Joint report, 20 January 2026', '2026-01-20', true],
    ['en', 'Annual report 2026', '2026-01-20', true],
    ['en', 'Report of Jan 2026', '2026-01-20', true],
    ['en', 'Letter of 20.01.2026', '2026-01-20', true],
    ['en', 'Letter of 2026-01-20', '2026-01-20', true],
    ['en', 'Joint report, March 2026', '2026-01-20', false],
    ['en', 'Letter of 2026-03-20', '2026-01-20', false],
    ['en', 'Joint report, January 2025', '2026-01-20', false],
    ['en', 'Joint report', '2026-01-20', false],
    ['en', 'Data sheet 20261', '2026-01-20', false],
    ['ru', 'Письмо заказчика, май 2026 г.', '2026-05-04', true],
    ['ru', 'Письмо от 4 мая 2026 года', '2026-05-04', true],
    ['ru', 'Письмо, июнь 2026 г.', '2026-05-04', false],
    ['ar', 'التقرير المشترك، مارس 2026', '2026-03-04', true],
    ['ar', 'التقرير المشترك، مارس ٢٠٢٦', '2026-03-04', true],
    ['ar', 'التقرير المشترك، مايو 2026', '2026-03-04', false],
  ])('%s: %s, %s', (language, words, date, isNamed) => {
    const locale = readLocale(language, readPackageText(`templates/locales/${language}.yaml`));
    expect(isCalendarDate(date) && namesDay(words, day(date), locale)).toBe(isNamed);
  });
});

test.each([
  ['en', 'Calculation 235 of 14 January', '2024-01-14', ' {year}'],
  ['en', 'Calculation of 14 January, page 3', '2024-01-14', ' ({year})'],
  ['en', 'Calculation of January 14', '2024-01-14', ', {year}'],
  ['en', 'Calculation of 15 January', '2024-01-14', null],
  ['en', 'Calculation of 14 January 2024', '2024-01-14', null],
  ['ru', 'Расчёт от 14 января', '2024-01-14', ' {year} года'],
  ['ar', 'حساب 14 يناير', '2024-01-14', ' {year}'],
  ['ar', 'حساب ١٤ يناير', '2024-01-14', ' {year}'],
])('%s: the year that is left out of “%s”', (language, words, date, expected) => {
  const locale = readLocale(language, readPackageText(`templates/locales/${language}.yaml`));
  expect(isCalendarDate(date) && yearLeftOut(words, day(date), locale)).toBe(expected);
});

test.each([
  ['Handover record of May 2024', '2024', true],
  ['Handover record of May 2024', '2025-Q4', false],
  ['Report 2025-Q4', '2025-Q4', true],
  ['Report 20245', '2024', false],
])('%s names the period %s: %s', (words, period, isNamed) => {
  expect(namesPeriod(words, period)).toBe(isNamed);
});
