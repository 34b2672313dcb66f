import { expect, test } from 'vitest';
import { plain } from '../../../../src/publication/compose/pieces/Composer.ts';
import { documentOf, tablesOf } from '../documentOf.ts';

const cases: readonly (readonly [typed: string, en: string, ru: string, ar: string])[] = [
  ['2025-Q4', 'Q4 2025', 'IV кв. 2025', 'الربع الرابع 2025'],
  ['Q1 2026', 'Q1 2026', 'I кв. 2026', 'الربع الأول 2026'],
  ['2026-03', 'March 2026', 'Март 2026', 'مارس 2026'],
  ['11.2024', 'November 2024', 'Ноябрь 2024', 'نوفمبر 2024'],
  ['2025-H2', 'H2 2025', 'II полугодие 2025', 'النصف الثاني 2025'],
  ['2026-12-31', '31 December 2026', '31 декабря 2026 года', '31 ديسمبر 2026'],
  ['2026-03/2026-05', 'March 2026 – May 2026', 'Март 2026 — май 2026', 'مارس 2026 – مايو 2026'],
  ['2026-Q1 - 2026-Q2', 'Q1 2026 – Q2 2026', 'I кв. 2026 — II кв. 2026', 'الربع الأول 2026 – الربع الثاني 2026'],
];
const asTyped = ['Every quarter', '2025', '2026-13', '2026/27', '2026-03/later', '2026-01/2026-02/2026-03'];

const saidOf = (when: string, language: string): string | undefined => {
  const review = { when, decides: 'the next step', who: 'all' };
  const tables = tablesOf(documentOf({ reviews: [review] }, {}, language));
  const cells = tables
    .flatMap(({ rows }) => rows)
    .find(({ cells: [, decides] }) => /next step$/iu.test(plain(decides?.children ?? [])));
  return cells && plain(cells.cells[0]?.children ?? []).replace(/[\u00A0\u202F]/gu, ' ');
};

test.each(cases)('%s is said as the language says it', (typed, en, ru, ar) => {
  expect([saidOf(typed, 'en'), saidOf(typed, 'ru'), saidOf(typed, 'ar')]).toEqual([en, ru, ar]);
});

test.each(asTyped)('%s stays as it is typed', (typed) => {
  expect(saidOf(typed, 'en')).toBe(typed);
});
