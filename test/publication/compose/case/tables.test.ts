import { describe, expect, test } from 'vitest';
import { charts, plain, returnOf, rows, tables, type Given } from './returnOf.ts';

describe('the tables', () => {
  test('a case without ranges has one column, and says nothing twice', () => {
    const [assumed, costs, follows] = tables(returnOf({ per_year: '2 * (300 + 200)' }));
    expect(rows(assumed)).toEqual(['Less waste | 2 × (300 + 200) | 1,000']);
    expect(costs?.columns.map(({ head }) => plain(head))).toEqual(['Cost over 3 years, EUR', 'When', 'EUR']);
    expect(rows(costs)).toEqual(['Work | Once, at the start | 1,000']);
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
    const [, costs, follows] = tables(returnOf({ per_year: '3000', lines, rate: null }));
    expect(rows(costs)).toEqual([
      'Care | 50 each year | 150',
      'Licence | In unequal yearly amounts | 1,800',
      'Total cost | 1,950',
    ]);
    expect(rows(follows).slice(0, 2)).toEqual([
      'Benefit less running cost, per year on average | 2,350',
      'Net benefit of 3 years | 7,050',
    ]);
    expect(rows(follows)[3]).toBe('Payback | From the start');
  });

  test('the client’s effort alone', () => {
    const [, costs] = tables(returnOf({ fromOffer: false, effort: '500' }));
    expect(rows(costs)).toEqual(['Your internal effort | Once, at the start | 500']);
  });

  test.each(['total', 'sections'])('detail %s: what the price hides, the case hides', (detail) => {
    const costsOf = (lines: readonly object[]): readonly string[] =>
      rows(tables(returnOf({ lines, detail, effort: '7' }))[1]);
    const licence = { text: 'Licence', section: 'Software', unit_price: '100', recurring: 'year' };
    const care = { text: 'Care', section: 'Service', unit_price: '50', recurring: 'year' };
    const work = { text: 'Work', section: 'Service', unit_price: '1000' };
    expect(costsOf([licence, care, work])).toEqual([
      'Recurring charges of the offer | 150 each year | 450',
      'One-off charges of the offer | Once, at the start | 1,000',
      'Your internal effort | Once, at the start | 7',
      'Total cost | 1,457',
    ]);
    // One of two charges ends: they are told as one sum, from which nobody reads either.
    expect(costsOf([{ ...licence, term: 2 }, care, work])).toContain(
      'Recurring charges of the offer | In unequal yearly amounts | 350',
    );
  });

  test('effort of every year stands beside what runs, with its own source', () => {
    const [, costs, follows] = tables(returnOf({ effort: '40', effortYearly: '60' }));
    expect(rows(costs)).toEqual([
      'Your internal effort | 60 each year | 180',
      'Work | Once, at the start | 1,000',
      'Your internal effort | Once, at the start | 40',
      'Total cost | 1,220',
    ]);
    expect(costs?.rows.map(({ cells }) => plain(cells[1]?.detail ?? []))).toEqual(['Estimate', '', 'Estimate', '']);
    expect(rows(follows)[0]).toBe('Benefit less running cost, per year | 940');
    const [, fall] = charts(returnOf({ effort: '40', effortYearly: '60' }));
    expect(plain(fall?.alt ?? []).replace(/\u00A0/g, ' ')).toContain('Your internal effort −220');
  });

  test('a charge that ends before the horizon is said to', () => {
    const note = (term?: number): string => {
      const lines = [{ text: 'Licence', unit_price: '100', recurring: 'month', ...(term ? { term } : {}) }];
      return plain(tables(returnOf({ lines }))[1]?.note ?? []);
    };
    const said = 'Charges with a fixed term are counted to its end, benefits to the last year.';
    expect(note(35)).toContain(said);
    expect(note(36)).not.toContain(said);
    expect(note()).not.toContain(said);
  });

  test('within one year a charge that ends in it is not told as one of each year', () => {
    const trial = { text: 'Trial', unit_price: '500', recurring: 'month', term: 1 };
    const costsOf = (lines: readonly object[], language = 'en'): readonly string[] =>
      rows(tables(returnOf({ lines, years: 1 }, language))[1]);
    expect(costsOf([trial])).toEqual(['Trial | During the year | 500']);
    expect(costsOf([{ ...trial, term: 12 }])).toEqual(['Trial | 6,000 each year | 6,000']);
    expect(costsOf([trial], 'ru')).toEqual(['Trial | В течение года | 500']);
    expect(costsOf([trial], 'ar')).toEqual(['Trial | خلال السنة | 500']);
  });

  test('rounded amounts are said to be', () => {
    const note = (given: Given): string => plain(tables(returnOf(given))[1]?.note ?? []);
    expect(note({ per_year: '1000 / 3' })).toContain('rounded');
    expect(note({})).toBe(
      'Prices: price table, page . The calculation covers 3 years at a discount rate of 10%, before tax. Costs fall at the start, benefits at each year’s end.',
    );
  });
});
