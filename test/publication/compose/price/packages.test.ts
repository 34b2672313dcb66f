import { describe, expect, test } from 'vitest';
import { documentOf, tablesOf } from '../documentOf.ts';
import { priceOf, rowsOf } from './readPrice.ts';

const way = (id: string, unit_price: string): object => ({
  ...{ id, text: `Package ${id}`, unit_price, tax: 'vat', alternative: 'p' },
});
const setUp = { text: 'Set-up', unit_price: '900.00', tax: 'vat' };
const ways = [way('a', '3400.00'), way('b', '5600.00')];
const packages = { group: 'p', features: [{ text: 'Hours', values: { a: '1', b: '4' } }] };
const taxes = (more: object = {}): object => ({ vat: { label: 'VAT', percent: '20', ...more } });

describe('while a package is open', () => {
  test.each([
    ['en', {}, 'Plus VAT 20%'],
    ['ru', {}, 'Плюс VAT 20 %'],
    ['ar', {}, 'زائد VAT 20%'],
    ['en', { included: true }, 'Including VAT 20%'],
    ['ru', { included: true }, 'В том числе VAT 20 %'],
    ['ar', { included: true }, 'شاملًا VAT 20%'],
    ['en', { percent: '0', note: 'Reverse charge' }, 'VAT 0% | (Reverse charge)'],
  ])('the tax of the price table says what it is (%s, %j)', (language, tax, said) => {
    const document = documentOf({ lines: [setUp, ...ways], taxes: taxes(tax), packages }, {}, language);
    expect(rowsOf(priceOf(document))[1]).toBe(said);
  });

  test('each says what the whole comes to with its tax', () => {
    const document = documentOf({ lines: [setUp, ...ways], taxes: taxes(), packages });
    expect(tablesOf(document).flatMap(rowsOf)).toContain('Total, including 20% VAT | 5,160.00 | 7,800.00');
  });

  test.each([
    ['and nothing stands beside them, there is no table of a tax alone', ways, {}, false],
    ['whose tax needs a reason, the table says it', ways, { note: 'As of 2027' }, true],
    ['whose prices contain the tax, the table says so', ways, { included: true }, true],
    [
      'of which one bears no tax, the table names it',
      [...ways.slice(1), { ...way('a', '10.00'), tax: undefined }],
      {},
      true,
    ],
  ])('%s', (_, lines, tax, isThere) => {
    const document = documentOf({ lines, taxes: taxes(tax), packages });
    expect(priceOf(document) !== undefined).toBe(isThere);
  });
});
