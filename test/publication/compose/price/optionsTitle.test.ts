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
  expect(titleOf([{ text: 'Line', unit_price: '1000' }, option])).toBe('Options (not included in the total)');
  expect(titleOf([option])).toBe('Options');
  expect(titleOf([option], 'ru')).toBe('Опции');
  expect(titleOf([option], 'ar')).toBe('بنود اختيارية');
});
