import { expect, test } from 'vitest';
import { linesOf } from '../../../../src/publication/document/linesOf.ts';
import { plain } from '../../../../src/publication/compose/pieces/Composer.ts';
import { documentOf, tablesOf } from '../documentOf.ts';

const offer = { lines: [{ text: 'Work', qty: '10', unit: 'hour', unit_price: '165.00' }], cap: { amount: '2000.00' } };

test.each([
  ['en', 'Not to exceed', '2,000.00'],
  ['ru', 'Не более', '2\u202F000,00'],
  ['ar', 'على ألا يتجاوز', '2,000.00'],
])('the cap stands under the total and in the acceptance (%s)', (language, label, amount) => {
  const document = documentOf(offer, {}, language);
  const last = tablesOf(document)[0]
    ?.rows.at(-1)
    ?.cells.map(({ children }) => plain(children));
  expect(last).toEqual(['', label, amount]);
  const texts = linesOf(document).map(({ runs }) => runs.map(({ text }) => text).join(''));
  expect(texts.filter((text) => text.includes(label) && text.includes(amount))).toHaveLength(1);
});

test.each(['sections', 'total'])('where only the %s are shown too, under its own label', (detail) => {
  const own = { ...offer, detail, cap: { ...offer.cap, label: 'budget of the council' } };
  const [table] = tablesOf(documentOf(own));
  expect(table?.rows.at(-1)?.cells.map(({ children }) => plain(children))).toContain('Budget of the council');
});
