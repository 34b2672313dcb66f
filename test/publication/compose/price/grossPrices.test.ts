import { expect, test } from 'vitest';
import { linesOf } from '../../../../src/publication/document/linesOf.ts';
import { plain } from '../../../../src/publication/compose/pieces/Composer.ts';
import { documentOf, tablesOf } from '../documentOf.ts';

const offer = {
  lines: [
    { text: 'House', unit_price: '451243.00', tax: 'vat' },
    { text: 'Gate', unit_price: '1135.00', tax: 'vat', optional: true },
  ],
  taxes: { vat: { label: 'VAT', percent: '13.5', included: true } },
};

test('the tax in the prices has its row, and the total is the sum of the lines', () => {
  const [table] = tablesOf(documentOf(offer));
  expect(table?.rows.map(({ cells }) => cells.map(({ children }) => plain(children)).join('|'))).toEqual([
    'House|1|451,243.00|451,243.00',
    '|Net|397,570.93',
    '|VAT 13.5%|53,672.07',
    '|Total|451,243.00',
  ]);
  expect(plain(table?.note ?? [])).toContain('Prices include 13.5% VAT.');
});

test.each(['en', 'ru', 'ar'])('what is signed names the tax in it (%s)', (language) => {
  const texts = linesOf(documentOf(offer, {}, language)).map(({ runs }) => runs.map(({ text }) => text).join(''));
  expect(texts.filter((text) => /451.243.00/u.test(text.replaceAll(',', '.'))).length).toBeGreaterThan(2);
  expect(texts.filter((text) => text.includes('VAT') && /13.5/u.test(text)).length).toBeGreaterThan(3);
});
