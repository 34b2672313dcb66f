import { describe, expect, test } from 'vitest';
import { plain } from '../../../../src/publication/compose/pieces/Composer.ts';
import { documentOf, tablesOf } from '../documentOf.ts';
import { base, choicesOf, large, priceOf, rowsOf, small, titled, vat, wordsUnder } from './readPrice.ts';

describe('an alternative that is open', () => {
  const one = documentOf({ ...vat, lines: [base, small, large] });

  test('stands in a group of its own, each with its total and with that of the whole', () => {
    const table = titled(one, /choose one/);
    expect(table && plain(table.title ?? [])).toBe('Line: choose one of two');
    expect(rowsOf(table)).toEqual([
      'Small | 1 | 2,000.00 | 2,000.00 | (With 25% VAT: 2,500.00 EUR · Total in EUR with this alternative, including 25% VAT: 3,750.00)',
      'Large | 1 | 4,000.00 | 4,000.00 | (With 25% VAT: 5,000.00 EUR · Total in EUR with this alternative, including 25% VAT: 6,250.00)',
    ]);
    expect(table?.rows.every(({ cells }) => cells[0]?.box === true)).toBe(true);
    expect(table?.note && plain(table.note)).toBe('The total depends on what you choose.');
  });

  test('leaves no total in the table, and a range in the summary', () => {
    expect(rowsOf(priceOf(one))).toEqual(['Foundation | 1 | 1,000.00 | 1,000.00', 'Plus VAT 25%']);
    expect(wordsUnder(one, 'Investment')).toContain(
      'Between 3,750.00 EUR and 6,250.00 EUR, including 25% VAT, depending on the alternative you choose',
    );
  });

  test('stands beside the sum of all others, which each of its totals holds', () => {
    expect(rowsOf(priceOf(documentOf({ ...vat, lines: [base, { ...base, text: 'Frame' }, small, large] })))).toEqual([
      'Foundation | 1 | 1,000.00 | 1,000.00',
      'Frame | 1 | 1,000.00 | 1,000.00',
      'All items except the alternatives | 2,000.00',
      'Plus VAT 25%',
    ]);
  });

  test('is ticked as a whole offer', () => {
    expect(choicesOf(one)).toEqual(['The offer with “Small”: 3,750.00 EUR', 'The offer with “Large”: 6,250.00 EUR']);
  });

  test('beside another one has no total of the whole', () => {
    const scan = { text: 'Laser', qty: 1, unit_price: '100.00', alternative: 'scan' };
    const two = documentOf({ ...vat, lines: [base, small, large, scan, { ...scan, text: 'Camera' }] });
    expect(tablesOf(two).filter(({ title }) => title !== null && plain(title).includes('hoose one'))).toHaveLength(2);
    expect(JSON.stringify(two)).not.toContain('with this alternative');
    expect(wordsUnder(two, 'Investment')).toContain('depends on what you choose');
    expect(choicesOf(two)).toContain('Alternative: Laser: 100.00 EUR');
  });

  test('says in every language how many there are', () => {
    const lines = [small, large, { ...large, text: 'Huge' }].map(({ text, qty, unit_price, alternative }) => ({
      text,
      qty,
      unit_price,
      alternative,
    }));
    const title = (language: string, count: number) =>
      tablesOf(documentOf({ lines: lines.slice(0, count) }, {}, language)).flatMap((table) =>
        table.title ? [plain(table.title)] : [],
      )[0];
    expect([title('en', 2), title('en', 3)]).toEqual(['Choose one of two', 'Choose one of three']);
    expect([title('ru', 2), title('ru', 3)]).toEqual([
      'На выбор: один из двух вариантов',
      'На выбор: один из трёх вариантов',
    ]);
    expect([title('ar', 2), title('ar', 3)]).toEqual(['للاختيار: أحد بديلين', 'للاختيار: واحد من ثلاثة بدائل']);
  });
});

test('alternatives that come to the same are no range', () => {
  const document = documentOf({ ...vat, lines: [base, small, { ...small, text: 'Round' }] });
  expect(wordsUnder(document, 'Investment')).toBe('3,750.00 EUR, including 25% VAT; the price table is on page .');
});

describe('an option of a group whose line is chosen', () => {
  const lines = [base, small, { ...large, optional: true }, { ...base, text: 'Care', optional: true }];

  test.each([
    ['en', 'Large, instead of Small: 5,000.00 EUR', 'Instead of Small'],
    ['ru', 'Large (вместо: Small): 5 000,00 EUR', 'Вместо: Small'],
    ['ar', 'Large بدلًا من Small: 5,000.00 يورو', 'بدلًا من Small'],
  ])('%s: takes its place, and is not sold in addition', (language, ticked, told) => {
    const document = documentOf({ ...vat, lines }, {}, language);
    const spaces = /[\u00A0\u202F]/gu;
    expect(choicesOf(document).map((choice) => choice.replace(spaces, ' '))[1]).toBe(ticked);
    const details = tablesOf(document).flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => (cells[0]?.box === true ? [plain(cells[0].detail ?? [])] : [])),
    );
    expect(details.map((detail) => detail.replace(spaces, ' ').startsWith(told))).toEqual([true, false]);
  });

  test('what is no alternative is', () => {
    expect(choicesOf(documentOf({ ...vat, lines }))[2]).toBe('In addition: Care: 1,250.00 EUR');
  });

  test('in another currency it takes the place of the line all the same', () => {
    const abroad = { ...large, optional: true, currency: 'USD' };
    expect(choicesOf(documentOf({ ...vat, lines: [base, small, abroad] }))).toContain(
      'Large, instead of Small: 5,000.00 USD',
    );
  });
});

test('where there is nothing but alternatives, no table without a line stands over them, and no total is said twice', () => {
  const document = documentOf({ ...vat, lines: [small, { ...small, text: 'Round', unit_price: '3000.00' }] });
  const tables = tablesOf(document).map((table) => plain(table.title ?? []));
  expect(tables.filter((title) => title === '')).toEqual([]);
  expect(tables).toContain('Line: choose one of two');
  expect(JSON.stringify(tablesOf(document))).not.toContain('with this alternative');
});
