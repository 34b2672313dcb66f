import { describe, expect, test } from 'vitest';
import { plain } from '../../../../src/publication/compose/pieces/Composer.ts';
import { blocksOf, documentOf } from '../documentOf.ts';
import { base, choicesOf, large, rowsOf, small, titled, vat, wordsUnder } from './readPrice.ts';

describe('several currencies', () => {
  const lines = [base, { text: 'Software', qty: 1, unit_price: '100.00', currency: 'USD' }];
  const rate = { from: 'USD', to: 'EUR', rate: '0.9213', as_of: '2026-11-20', source: 'European Central Bank' };

  test('have a table each, and are not added up', () => {
    const document = documentOf({ ...vat, lines });
    expect(rowsOf(titled(document, /^Price in EUR$/)).at(-1)).toBe('Total | 1,250.00');
    expect(rowsOf(titled(document, /^Price in USD$/)).at(-1)).toBe('Total | 100.00');
    expect(wordsUnder(document, 'All currencies together')).toBe('Totals are shown per currency and are not combined.');
  });

  test('have one total at a stated rate, with its date and its source', () => {
    const document = documentOf({ ...vat, lines, rates: [rate] });
    expect(rowsOf(titled(document, /^All currencies together$/))).toEqual([
      '1,250.00 EUR | 1,250.00',
      '100.00 USD | 92.13 | (1 USD = 0.9213 EUR, 20 November 2026, European Central Bank)',
      'Total | 1,342.13',
    ]);
    expect(wordsUnder(document, 'Investment')).toContain('Together 1,342.13 EUR at the stated rates');
    expect(choicesOf(document)).toEqual(['The offer as described: 1,342.13 EUR']);
  });

  test.each<[string, object, string]>([
    ['nothing binds for a year', {}, '1,250.00 EUR once and 100.00 USD a month'],
    [
      'a part is agreed for years',
      { recurring: 'year', term: 3 },
      '1,250.00 EUR in the first year and 100.00 USD a month',
    ],
  ])('promise no first year in the acceptance where %s, with a stated rate or without', (_, change, said) => {
    const care = { text: 'Care', unit_price: '100.00', currency: 'USD', recurring: 'month' };
    for (const rates of [[], [rate]]) {
      const document = documentOf({ ...vat, lines: [{ ...base, ...change }, care], rates, total_in_words: true });
      expect(choicesOf(document)).toEqual([`The offer as described: ${said}`]);
      const { note = [] } = blocksOf(document).find((block) => block.type === 'choiceList') ?? {};
      expect(plain(note ?? [])).toMatch(/two hundred.*one hundred/);
      expect(plain(note ?? [])).not.toContain('stated rates');
    }
  });

  test('nor does an option without a term', () => {
    const extra = { text: 'Extra', unit_price: '90.00', recurring: 'month', optional: true, tax: 'vat' };
    const document = documentOf({ ...vat, lines: [base, extra, { ...extra, text: 'Agreed', term: 24 }] });
    expect(choicesOf(document).slice(1)).toEqual([
      'In addition: Extra: 112.50 EUR a month',
      'In addition: Agreed (price of the first year): 1,350.00 EUR',
    ]);
  });

  describe('while an alternative is open', () => {
    const open = [...lines, small, large];
    const yearly = { recurring: 'year', term: 3 };

    test('have none, and say at which rates there will be one', () => {
      const document = documentOf({ ...vat, lines: open, rates: [rate] });
      expect(titled(document, /^All currencies together$/)).toBeUndefined();
      expect(wordsUnder(document, 'All currencies together')).toBe(
        'Once you have chosen, the totals are combined at these rates: ' +
          '1 USD = 0.9213 EUR, 20 November 2026, European Central Bank',
      );
    });

    test('promise no sum where nobody stated a rate', () => {
      expect(wordsUnder(documentOf({ ...vat, lines: open }), 'All currencies together')).toBe(
        'Totals are shown per currency and are not combined.',
      );
    });

    test.each<[string, readonly object[], string]>([
      [
        'once',
        open,
        'Between 3,750.00 EUR and 6,250.00 EUR, including 25% VAT, depending on the alternative you choose: page . In addition, 100.00 USD.',
      ],
      [
        'each year',
        open.map((each) => ({ ...each, ...yearly })),
        'Between 3,750.00 EUR and 6,250.00 EUR in the first year, including 25% VAT, depending on the alternative you choose: page . In addition, 100.00 USD in the first year.',
      ],
      [
        'without a tax on every alternative',
        [...lines, small, { ...large, tax: undefined }, { ...small, tax: undefined, unit_price: '1.00' }],
        'Between 1,251.00 EUR and 5,250.00 EUR, including 25% VAT, depending on the alternative you choose: page . In addition, 100.00 USD.',
      ],
    ])('say in the summary what is paid %s', (_, all, said) => {
      expect(wordsUnder(documentOf({ ...vat, lines: all }), 'Investment')).toBe(said);
    });

    test('are ticked with the total of each, or, between currencies, each alternative alone', () => {
      expect(choicesOf(documentOf({ ...vat, lines: open }))).toEqual([
        'The offer with “Small”: 3,750.00 EUR and 100.00 USD',
        'The offer with “Large”: 6,250.00 EUR and 100.00 USD',
      ]);
      expect(choicesOf(documentOf({ ...vat, lines: [...lines, small, { ...large, currency: 'USD' }] }))).toEqual([
        'The offer with the alternatives ticked below: ',
        'Alternative (Line): Small: 2,500.00 EUR',
        'Alternative (Line): Large: 5,000.00 USD',
      ]);
    });
  });

  test('of mere options have no total', () => {
    const document = documentOf({ ...vat, lines: [base, { ...base, text: 'Spare', currency: 'USD', optional: true }] });
    expect(JSON.stringify(document)).not.toMatch(/"0\.00/);
    expect(choicesOf(document)).toEqual(['The offer as described: 1,250.00 EUR', 'In addition: Spare: 1,250.00 USD']);
  });
});
