import { describe, expect, test } from 'vitest';
import { charts, plain, returnOf, rows, tables, type Given } from './returnOf.ts';

describe('the tables', () => {
  test('a case without ranges has one column, and says nothing twice', () => {
    const [assumed, follows] = tables(returnOf({ per_year: '2 * (300 + 200)' }));
    expect(rows(assumed)).toEqual([
      'Less waste | 2 × (300 + 200) | 1,000',
      'Cost | Once: Work 1,000. | 1,000 in 3 years',
    ]);
    expect(follows?.columns.map(({ head, highlight }) => [plain(head), highlight ?? false])).toEqual([
      ['EUR', false],
      ['Expected', true],
    ]);
    expect(rows(follows)).toEqual([
      'Benefit per year | 1,000',
      'Net present value | 1,487',
      'Return on investment over 3 years | 200.0%',
      'Payback | Month 12',
    ]);
  });

  test('years that differ are told as an average, and what runs shorter as its sum', () => {
    const lines = [
      { text: 'Licence', unit_price: '100', recurring: 'month', term: 18 },
      { text: 'Care', unit_price: '50', recurring: 'year' },
    ];
    const [assumed, follows] = tables(returnOf({ per_year: '3000', lines, rate: null }));
    expect(rows(assumed)[1]).toBe(
      'Cost | Every year: Care 50. Over 3 years, in unequal amounts: Licence 1,800. | 1,950 in 3 years',
    );
    expect(rows(follows).slice(0, 2)).toEqual([
      'Benefit less running cost, per year on average | 2,350',
      'Net benefit of 3 years | 7,050',
    ]);
    expect(rows(follows)[3]).toBe('Payback | From the start');
  });

  test('the client’s effort alone', () => {
    const [assumed] = tables(returnOf({ fromOffer: false, effort: '500' }));
    expect(rows(assumed)[1]).toBe('Cost | Once: your internal effort 500. | 500 in 3 years');
  });

  test.each(['total', 'sections'])('detail %s: what the price hides, the case hides', (detail) => {
    const costOf = (lines: readonly object[]): string =>
      rows(tables(returnOf({ lines, detail, effort: '7' }))[0])[1] ?? '';
    const licence = { text: 'Licence', section: 'Software', unit_price: '100', recurring: 'year' };
    const care = { text: 'Care', section: 'Service', unit_price: '50', recurring: 'year' };
    const work = { text: 'Work', section: 'Service', unit_price: '1000' };
    expect(costOf([licence, care, work])).toBe(
      'Cost | Every year: recurring charges of the offer 150. ' +
        'Once: one-off charges of the offer 1,000 and your internal effort 7. | 1,457 in 3 years',
    );
    // One of two charges ends: they are told as one sum, from which nobody reads either.
    expect(costOf([{ ...licence, term: 2 }, care, work])).toContain(
      'Over 3 years, in unequal amounts: recurring charges of the offer 350.',
    );
  });

  test('effort of every year stands beside what runs, with its own source', () => {
    const [assumed, follows] = tables(returnOf({ effort: '40', effortYearly: '60' }));
    expect(rows(assumed)[1]).toBe(
      'Cost | Every year: your internal effort 60. Once: Work 1,000 and your internal effort 40. | 1,220 in 3 years',
    );
    const detail = assumed?.rows[1]?.cells[1]?.detail ?? [];
    expect(plain(detail)).toContain('Your internal effort: estimate · Your internal effort each year: estimate');
    expect(rows(follows)[0]).toBe('Benefit less running cost, per year | 940');
    const [, fall] = charts(returnOf({ effort: '40', effortYearly: '60' }));
    expect(plain(fall?.alt ?? []).replace(/\u00A0/g, ' ')).toContain('Your internal effort −220');
  });

  test('a charge that ends before the horizon is said to', () => {
    const note = (term?: number): string => {
      const lines = [{ text: 'Licence', unit_price: '100', recurring: 'month', ...(term ? { term } : {}) }];
      return plain(tables(returnOf({ lines }))[0]?.note ?? []);
    };
    const said = 'Charges with a fixed term are counted to its end, benefits to the last year.';
    expect(note(35)).toContain(said);
    expect(note(36)).not.toContain(said);
    expect(note()).not.toContain(said);
  });

  test('within one year a charge that ends in it is not told as one of each year', () => {
    const trial = { text: 'Trial', unit_price: '500', recurring: 'month', term: 1 };
    const costOf = (lines: readonly object[], language = 'en'): string =>
      rows(tables(returnOf({ lines, years: 1 }, language))[0])[1] ?? '';
    expect(costOf([trial])).toBe('Cost | During the year: Trial 500. | 500 in one year');
    expect(costOf([{ ...trial, term: 12 }])).toBe('Cost | Every year: Trial 6,000. | 6,000 in one year');
    expect(costOf([trial], 'ru')).toContain('В течение года: Trial — 500.');
    expect(costOf([trial], 'ar')).toContain('خلال السنة: Trial');
  });

  test('rounded amounts are said to be', () => {
    const note = (given: Given): string => plain(tables(returnOf(given))[0]?.note ?? []);
    expect(note({ per_year: '1000 / 3' })).toContain('rounded');
    expect(note({})).toBe(
      '3 years, discount rate 10%, without tax. Costs fall at the start, benefits at each year’s end.',
    );
  });
});
