import { describe, expect, test } from 'vitest';
import { plain } from '../../../../src/publication/compose/pieces/Composer.ts';
import { documentOf, tablesOf } from '../documentOf.ts';

const offer = {
  numbered: true,
  columns: [
    { id: 'delivery', head: 'delivery' },
    { id: 'papers', head: 'papers' },
  ],
  lines: [
    { text: 'Pipe', qty: 760, unit: 'm', unit_price: '17.25', more: { delivery: '60 days' }, discount_percent: 5 },
    {
      text: 'Plate',
      qty: '12.5',
      unit: 'm2',
      unit_price: '20.00',
      more: { delivery: '5 days', papers: 'MTC 3.2' },
    },
    { text: 'Freight', unit: 'shipment by sea to Jebel Ali', unit_price: '5.00', optional: true },
  ],
};

const rowsOf = (table: ReturnType<typeof tablesOf>[number] | undefined): readonly (readonly string[])[] =>
  table?.rows.map(({ cells }) => cells.map(({ children }) => plain(children))) ?? [];

describe('further columns of the price', () => {
  test.each([
    ['en', ['No.', 'Item', 'Delivery', 'Papers', 'Quantity', 'Unit price', 'Amount, Euro'], '760\u00A0m'],
    ['ru', ['№', 'Позиция', 'Delivery', 'Papers', 'Количество', 'Цена', 'Сумма, евро'], '760\u00A0m'],
  ])('stand between the words and the quantity, the unit at the quantity (%s)', (language, heads, quantity) => {
    const [table] = tablesOf(documentOf(offer, {}, language)).filter(({ columns }) => columns.length === 7);
    expect(table?.columns.map(({ head }) => plain(head)).slice(0, 4)).toEqual(heads.slice(0, 4));
    const rows = rowsOf(table);
    expect(rows[0]?.slice(0, 5)).toEqual(['1', 'Pipe', '60 days', '', quantity]);
    expect(rows[2]?.slice(0, 5)).toEqual([
      '2',
      'Plate',
      '5 days',
      'MTC 3.2',
      language === 'en' ? '12.5\u00A0m2' : '12,5\u00A0m2',
    ]);
  });

  test('every row of a table covers all its columns', () => {
    for (const table of tablesOf(documentOf({ ...offer, discount: { percent: 2 } })))
      for (const { cells } of table.rows)
        expect(cells.reduce((sum, { span }) => sum + span, 0)).toBe(table.columns.length);
  });

  test('options keep their numbers and the columns of the table above', () => {
    const tables = tablesOf(documentOf(offer)).filter(({ columns }) => columns.length === 7);
    expect(tables).toHaveLength(2);
    expect(tables[0]?.columns.map(({ width }) => width)).toEqual(tables[1]?.columns.map(({ width }) => width));
    expect(rowsOf(tables[1])[0]?.slice(0, 2)).toEqual(['3', 'Freight']);
  });

  test('a long unit stands under the words', () => {
    const [option] = tablesOf(documentOf(offer))
      .slice(-1)
      .flatMap(({ rows }) => rows);
    expect(plain(option?.cells[1]?.detail ?? [])).toContain('shipment by sea');
  });

  test('without lines there are no further columns', () => {
    for (const detail of ['sections', 'total'])
      expect(tablesOf(documentOf({ ...offer, detail }))[0]?.columns.length).toBe(4);
  });
});
