import { describe, expect, test } from 'vitest';
import { amountsOf, line, onlyPrice, priceOf } from './offerOf.ts';

describe('payments', () => {
  test.each([
    [
      'thirds by largest remainder',
      [{ percent: '33.333' }, { percent: '33.333' }, { percent: '33.334' }],
      ['33.33', '33.33', '33.34'],
    ],
    ['an amount and the rest', [{ amount: '30' }, { parts: 1 }], ['30.00', '70.00']],
    ['a percentage and an amount', [{ percent: '40' }, { amount: '60.00' }], ['40.00', '60.00']],
    ['parts in two places', [{ parts: 2 }, { percent: '1' }, { parts: 1 }], ['66.00', '1.00', '33.00']],
  ])('%s', (_, payments, expected) => {
    expect(amountsOf(onlyPrice({ lines: [line({})], payments }))).toEqual(expected);
  });

  test('the rest of a division is in the last part', () => {
    const price = onlyPrice({ lines: [line({})], payments: [{ parts: 3, due: 'monthly', milestone: 'm1' }] });
    expect(price.payments).toEqual([
      {
        ...{ index: 0, form: 'parts', percent: null, amount: '100.00', parts: ['33.33', '33.33', '33.34'] },
        ...{ due: 'monthly', milestone: 'm1', firm: true, asWorked: null, netDays: null, of: null },
      },
    ]);
  });

  test('of an open total, as far as they are typed as amounts', () => {
    const lines = [line({ alternative: 'a' }), line({ alternative: 'a' })];
    const price = onlyPrice({ lines, payments: [{ amount: '30' }, { percent: '20' }, { parts: 2 }] });
    expect(price.payments.map(({ amount, parts }) => [amount, parts])).toEqual([
      ['30.00', ['30.00']],
      [null, []],
      [null, []],
    ]);
  });

  test('of nothing', () => {
    const price = onlyPrice({ lines: [line({ unit_price: '0' })], payments: [{ percent: '60' }, { parts: 2 }] });
    expect(amountsOf(price)).toEqual(['0.00', '0.00']);
  });
});

describe('several currencies', () => {
  const lines = [
    line({}),
    line({ currency: 'USD', unit_price: '10.00' }),
    line({ currency: 'JPY', unit_price: '1001' }),
  ];

  test('one price each, never summed', () => {
    const price = priceOf({ lines, payments: [{ percent: '50' }, { percent: '50' }] }, 'SAR');
    expect(price.currencies.map((part) => [part.currency, part.firstYear?.total, amountsOf(part)])).toEqual([
      ['SAR', '100.00', ['50.00', '50.00']],
      ['USD', '10.00', ['5.00', '5.00']],
      ['JPY', '1001', ['501', '500']],
    ]);
    expect(price.grandTotal).toBeNull();
  });

  test('amounts are in the currency of the proposal', () => {
    const payments = [{ amount: '60.00' }, { parts: 1 }];
    const price = priceOf({ lines, payments, discount: { amount: '10.00' } }, 'SAR');
    expect(price.currencies.map((part) => [part.firstYear?.net, amountsOf(part)])).toEqual([
      ['90.00', ['60.00', '30.00']],
      ['10.00', ['10.00']],
      ['1001', ['1001']],
    ]);
    expect(price.currencies.map(({ discount }) => discount !== null)).toEqual([true, false, false]);
  });

  test('one total at stated rates', () => {
    const rates = [
      { from: 'USD', to: 'SAR', rate: '3.7500', as_of: '2026-11-20' },
      { from: 'JPY', to: 'SAR', rate: '0.0255', as_of: '2026-11-20' },
      { from: 'EUR', to: 'SAR', rate: '4.3', as_of: '2026-11-20' },
    ];
    const price = priceOf({ lines, rates, detail: 'total' }, 'SAR');
    expect(price.detail).toBe('total');
    expect(price.grandTotal).toMatchObject({ currency: 'SAR', total: '163.03' });
    expect(price.rates.map(({ from }) => from)).toEqual(['USD', 'JPY']);
    const open = priceOf({ lines: [...lines, line({ alternative: 'a' }), line({ alternative: 'a' })], rates }, 'SAR');
    expect([open.grandTotal, open.rates.length]).toEqual([null, 2]);
  });

  test('options in a currency of their own need no rate and add nothing', () => {
    const options = [...lines.slice(0, 2), line({ currency: 'JPY', optional: true })];
    const rates = [{ from: 'USD', to: 'SAR', rate: '3.7500', as_of: '2026-11-20' }];
    expect(priceOf({ lines: options, rates }, 'SAR').grandTotal).toMatchObject({
      total: '137.50',
      parts: [{ currency: 'SAR' }, { currency: 'USD' }],
    });
    expect(priceOf({ lines: [options[0], options[2]], rates }, 'SAR').grandTotal).toBeNull();
  });

  test('a proposal without a currency whose lines all name one', () => {
    expect(priceOf({ lines: lines.slice(1) }).currencies.map(({ currency }) => currency)).toEqual(['USD', 'JPY']);
    const payments = [{ amount: '4' }, { parts: 1 }];
    expect(priceOf({ lines: lines.slice(1, 2), payments }).currencies.map(amountsOf)).toEqual([['4.00', '6.00']]);
  });
});
