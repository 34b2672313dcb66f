import { describe, expect, test } from 'vitest';
import type { CurrencyPrice } from '../../../src/internal/offer/Price.ts';
import { line, onlyPrice, priceOf } from './offerOf.ts';

const taxes = { vat: { label: 'VAT', percent: '20' }, low: { label: 'VAT', percent: '7' } };
const once = (fields: object = {}): object => line({ id: 'setup', tax: 'vat', ...fields });
const monthly = (fields: object = {}): object =>
  line({ id: 'rent', tax: 'vat', unit_price: '10.00', recurring: 'month', term: 12, ...fields });

/** Each payment by its place, then each schedule with its invoices by their day, or the number of the month. */
const planOf = ({ payments, billed }: CurrencyPrice): readonly string[] => [
  ...payments.map(({ index, parts }) => `p${index} ${parts.join('+')}`),
  ...billed.map(({ lines, invoices }) =>
    [lines.join('+'), ...invoices.map(({ day, month, amount }) => `${day ?? `m${month}`} ${amount}`)].join(', '),
  ),
];

const twelve = (day: (month: number) => string, amount: string): string =>
  Array.from({ length: 12 }, (_, i) => `${day(i + 1)} ${amount}`).join(', ');

describe('what payments are of', () => {
  test.each([
    [
      'what is charged once, beside billing',
      { lines: [once(), monthly()], payments: [{ percent: '40' }, { percent: '60' }], billing: { every: 'month' } },
      ['p0 48.00', 'p1 72.00', `1, ${twelve((month) => `m${month}`, '12.00')}`],
    ],
    [
      'what recurs',
      {
        lines: [once(), monthly()],
        payments: [
          { percent: '100', of: 'once' },
          { parts: '2', of: 'recurring' },
        ],
      },
      ['p0 120.00', 'p1 72.00+72.00'],
    ],
    [
      // 120.00 and 107.00; 30 % of the first and all of the second are one payment.
      'lines that share a payment',
      {
        lines: [once(), line({ id: 'kit', tax: 'low' })],
        payments: [
          { percent: '70', of: ['setup'] },
          { percent: '30', of: ['setup'] },
          { percent: '100', of: ['kit'] },
        ],
      },
      ['p0 84.00', 'p1 36.00', 'p2 107.00'],
    ],
    [
      // 30 % of 120.00 and 50 % of 107.00 (53.50) are 89.50.
      'percentages of overlapping lines',
      {
        lines: [once(), line({ id: 'kit', tax: 'low' })],
        payments: [
          { percent: '30', of: 'once' },
          { percent: '70', of: ['kit'] },
          { percent: '70', of: ['setup'] },
        ],
      },
      ['p0 68.10', 'p1 74.90', 'p2 84.00'],
    ],
    [
      // The discount of a tenth is in both: 108.00 and 129.60.
      'after the discount on the whole',
      {
        lines: [once(), monthly()],
        discount: { percent: '10' },
        payments: [
          { percent: '100', of: 'once' },
          { percent: '100', of: 'recurring' },
        ],
      },
      ['p0 108.00', 'p1 129.60'],
    ],
    [
      // Net 0.10 with VAT of 0.02; each line alone comes to 0.06.
      'shared by largest remainder, the greater first',
      {
        lines: [once({ unit_price: '0.03' }), line({ id: 'kit', tax: 'vat', unit_price: '0.05' })],
        payments: [
          { percent: '100', of: ['setup'] },
          { percent: '100', of: ['kit'] },
        ],
      },
      ['p0 0.04', 'p1 0.06'],
    ],
  ])('%s', (_, written, expected) => {
    expect(planOf(onlyPrice({ taxes, ...written }))).toEqual(expected);
  });

  test('in several currencies, each of its own lines', () => {
    const lines = [once(), once({ id: 'other', currency: 'USD' }), monthly({ currency: 'USD' })];
    const price = priceOf({ lines, taxes, payments: [{ percent: '100' }], billing: { every: 'year' } }, 'EUR');
    expect(price.currencies.map(planOf)).toEqual([['p0 120.00'], ['p0 120.00', '2, m1 144.00']]);
  });
});

describe('invoices', () => {
  const billed = (fields: object, billing: object): readonly string[] =>
    planOf(onlyPrice({ lines: [monthly(fields)], taxes: taxes, billing }));
  test.each([
    [
      'in arrears, by their last day',
      { from: '2027-01-31' },
      { every: 'quarter', in: 'arrears' },
      '0, 2027-04-29 36.00, 2027-07-30 36.00, 2027-10-30 36.00, 2028-01-30 36.00',
    ],
    [
      'in advance, by their first day',
      {},
      { every: 'quarter', from: '2027-01-31' },
      '0, 2027-01-31 36.00, 2027-04-30 36.00, 2027-07-31 36.00, 2027-10-31 36.00',
    ],
    ['numbered in arrears', {}, { every: 'quarter', in: 'arrears' }, '0, m3 36.00, m6 36.00, m9 36.00, m12 36.00'],
    ['numbered from a milestone', {}, { every: 'year', in: 'arrears', from: 'milestone:live' }, '0, m12 144.00'],
    ['of a term that ends within the year', { term: 4 }, { every: 'quarter' }, '0, m1 36.00, m4 12.00'],
    [
      'of quarters, month by month',
      { recurring: 'quarter', term: 1, unit_price: '10.01' },
      { every: 'month' },
      '0, m1 4.00, m2 4.00, m3 4.01',
    ],
    [
      'of a year, the rest in the last',
      { recurring: 'year', term: 3, unit_price: '1999.99' },
      { every: 'quarter' },
      '0, m1 599.99, m4 599.99, m7 599.99, m10 600.02',
    ],
    [
      'as a ramp charges them',
      { ramp: [{ from_period: '7', qty: '2' }] },
      { every: 'quarter' },
      '0, m1 36.00, m4 36.00, m7 72.00, m10 72.00',
    ],
  ])('%s', (_, fields, billing, expected) => {
    expect(billed(fields, billing)).toEqual([expected]);
  });

  test('of lines with other terms are apart, and add up to the total', () => {
    const price = onlyPrice({
      lines: [
        monthly(),
        monthly({ id: 'b', tax: 'low', unit_price: '3.33', billing: { every: 'year', net_days: 10 } }),
      ],
      ...{ taxes, billing: { every: 'quarter', in: 'arrears', net_days: 30 } },
    });
    expect(planOf(price)).toEqual(['0, m3 36.00, m6 36.00, m9 36.00, m12 36.00', '1, m1 42.76']);
    expect(price.firstYear?.total).toBe('186.76');
  });

  test('of what one signs for by the month leave what is charged once as it is signed', () => {
    const price = onlyPrice({
      lines: [once({ unit_price: '0.03' }), monthly({ unit_price: '0.13', term: undefined })],
      ...{ taxes, payments: [{ percent: '100' }], billing: { every: 'year' } },
    });
    expect(price.charges[0]?.sums.total).toBe('0.04');
    expect(planOf(price)).toEqual(['p0 0.04', '1, m1 1.87']);
    expect(price.firstYear?.total).toBe('1.91');
  });

  test('of an open choice have no amounts yet', () => {
    const lines = [monthly({ alternative: 'a' }), monthly({ id: 'b', alternative: 'a' })];
    expect(planOf(onlyPrice({ lines, taxes, billing: { every: 'month' } }))).toEqual(['0+1']);
  });
});
