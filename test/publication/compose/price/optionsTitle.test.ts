import { expect, test } from 'vitest';
import { plain } from '../../../../src/publication/compose/pieces/Composer.ts';
import { documentOf, tablesOf } from '../documentOf.ts';

test('options beside a total are not in it; where nothing is charged there is no total to be in', () => {
  const option = { text: 'Coach', unit_price: '3000', optional: true };
  const titleOf = (lines: readonly object[], language = 'en'): string =>
    tablesOf(documentOf({ lines }, {}, language))
      .map(({ title }) => plain(title ?? []))
      .filter((title) => title !== '')
      .join();
  const line = { text: 'Line', unit_price: '1000' };
  const other = { ...option, text: 'Trainer' };
  expect(titleOf([line, option])).toBe('Option (not included in the total)');
  expect(titleOf([line, option, other])).toBe('Options (not included in the total)');
  expect(titleOf([line, option], 'ru')).toBe('Опция (не включена в итог)');
  expect(titleOf([line, option, other], 'ru')).toBe('Опции (не включены в итог)');
  expect(titleOf([line, option, other], 'ar')).toBe('بندان اختياريان (غير مشمولين في الإجمالي)');
  expect(titleOf([option])).toBe('Option');
  expect(titleOf([option], 'ru')).toBe('Опция');
  expect(titleOf([option], 'ar')).toBe('بند اختياري');
});
