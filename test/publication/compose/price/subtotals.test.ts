import { describe, expect, test } from 'vitest';
import { plain } from '../../../../src/publication/compose/pieces/Composer.ts';
import { documentOf, tablesOf } from '../documentOf.ts';

const offer = {
  numbered: true,
  lines: [
    { text: 'Pipe', qty: 760, unit: 'm', unit_price: '17.25', discount_percent: 5 },
    { subtotal: 'works' },
    { text: 'Training', unit_price: '500.00', optional: true },
    { text: 'Freight', unit_price: '1920.00' },
    { subtotal: { en: 'Delivered', ru: 'С доставкой', ar: 'شامل التوصيل' } },
    { text: 'Insurance', unit_price: '80.00' },
  ],
};

const rows = (one: object, language = 'en'): readonly string[] =>
  tablesOf(documentOf(one, {}, language))[0]?.rows.map(
    ({ kind, cells }) => `${kind}: ${cells.map(({ children }) => plain(children)).join(' | ')}`,
  ) ?? [];

describe('running sums among the lines', () => {
  test('stand under the lines that they add up, without a number', () => {
    expect(rows(offer)).toEqual([
      'body: 1 | Pipe | 760\u00A0m | 17.25 | 13,110.00',
      'discount:  | Discount 5% | −655.50',
      'subtotal: Works | 12,454.50',
      'body: 3 | Freight | 1 | 1,920.00 | 1,920.00',
      'subtotal: Delivered | 14,374.50',
      'body: 4 | Insurance | 1 | 80.00 | 80.00',
      'total:  | Total | 14,454.50',
    ]);
  });

  test.each([
    ['ru', 'С доставкой', '14\u202F374,50'],
    ['ar', 'شامل التوصيل', '14,374.50'],
  ])('in %s', (language, label, amount) => {
    expect(rows(offer, language).find((row) => row.includes(label))).toContain(amount);
  });

  test.each(['sections', 'total'])('are not shown where only the %s are', (detail) => {
    expect(rows({ ...offer, detail }).filter((row) => row.startsWith('subtotal'))).toEqual([]);
  });

  test('every row covers all columns', () => {
    for (const table of tablesOf(documentOf({ ...offer, columns: [{ id: 'a', head: 'A' }] })))
      for (const { cells } of table.rows)
        expect(cells.reduce((sum, { span }) => sum + span, 0)).toBe(table.columns.length);
  });
});
