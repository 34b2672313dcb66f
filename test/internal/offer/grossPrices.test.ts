import { expect, test } from 'vitest';
import { computePrice } from '../../../src/internal/offer/computePrice.ts';
import { line, offerOf, onlyPrice } from './offerOf.ts';

const taxes = { vat: { label: 'VAT', percent: '13.5', included: true } };
const house = { text: 'House', unit_price: '451243.00', tax: 'vat' };
const stages = ['6.5', '18', '16.5', '42', '14', '3'].map((percent) => ({ percent }));

const briefly = (offer: object): readonly (string | undefined)[] => {
  const sums = onlyPrice(offer).firstYear;
  return [sums?.net, sums?.tax, sums?.total];
};

test('the tax is taken out of the gross sum', () => {
  const price = onlyPrice({ lines: [house], taxes, payments: stages });
  expect(price.firstYear).toMatchObject({
    net: '397570.93',
    tax: '53672.07',
    included: '53672.07',
    total: '451243.00',
  });
  expect(price.payments.map(({ amount }) => amount)).toEqual([
    '29330.79',
    '81223.74',
    '74455.10',
    '189522.06',
    '63174.02',
    '13537.29',
  ]);
});

test('once a rate on the sum, and not line by line', () => {
  const cents = Array.from({ length: 3 }, () => line({ unit_price: '0.05', tax: 'vat' }));
  expect(briefly({ lines: cents, taxes })).toEqual(['0.13', '0.02', '0.15']);
});

test('discounts lower the gross sum first', () => {
  expect(briefly({ lines: [{ ...house, discount_percent: '10' }], taxes, discount: { amount: '1000.00' } })).toEqual([
    '356932.78',
    '48185.92',
    '405118.70',
  ]);
});

test('each year of what recurs has its own tax in it', () => {
  const price = onlyPrice({ lines: [line({ tax: 'vat', recurring: 'month', term: '24' })], taxes });
  expect([price.firstYear?.tax, price.secondYear?.tax, price.term?.tax, price.term?.total]).toEqual([
    '142.73',
    '142.73',
    '285.46',
    '2400.00',
  ]);
});

test('gross prices, prices with tax on top and prices without stand beside each other', () => {
  const both = { ...taxes, low: { label: 'VAT', percent: '5' } };
  const lines = [line({ tax: 'vat' }), line({ tax: 'low' }), line({})];
  expect(briefly({ lines, taxes: both })).toEqual(['288.11', '16.89', '305.00']);
});

test('two taxes in one price are parts of the same sum', () => {
  const two = {
    gst: { label: 'GST', percent: '5', included: true },
    pst: { label: 'PST', percent: '7', included: true },
  };
  const { firstYear } = onlyPrice({ lines: [line({ unit_price: '112.00', tax: ['gst', 'pst'] })], taxes: two });
  expect(firstYear?.taxes.map(({ amount }) => amount)).toEqual(['5.00', '7.00']);
  expect(firstYear?.net).toBe('100.00');
});

test('a line bears no tax on top of one that is in its price', () => {
  const mixed = { ...taxes, low: { label: 'VAT', percent: '5' } };
  const { findings } = computePrice(offerOf({ lines: [line({}), line({ tax: ['low', 'vat'] })], taxes: mixed }), 'EUR');
  expect(findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(['E107 offer.lines.1.tax']);
});
