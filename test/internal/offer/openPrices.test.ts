import { describe, expect, test } from 'vitest';
import { computePrice } from '../../../src/internal/offer/computePrice.ts';
import { line, offerOf, onlyPrice, priceOf } from './offerOf.ts';

const says = (...lines: readonly object[]): readonly string[] =>
  computePrice(offerOf({ lines }), 'EUR').findings.map((one) =>
    'form' in one ? String(one.form) : `${one.code} ${one.path.join('.')}`,
  );

const range = (fields: object = {}): object => ({
  text: 'Test',
  price_from: '12000.00',
  price_to: '18000.00',
  optional: true,
  ...fields,
});
const rate = (fields: object = {}): object => ({ text: 'Beyond', unit: 'hour', rate: '165.00', ...fields });
const taxes = { vat: { label: 'VAT', percent: '15' } };

describe('a price as a range', () => {
  test('is in no sum, and both ends are computed by the rule for lines', () => {
    const lines = [line({ tax: 'vat' }), range({ qty: '3', tax: 'vat', recurring: 'month' })];
    const { firstYear, lines: priced } = onlyPrice({ lines, taxes });
    expect(firstYear?.total).toBe('115.00');
    expect(priced[1]).toMatchObject({ net: '432000.00', total: '496800.00', charge: { net: '36000.00' } });
    expect(priced[1]?.upper).toMatchObject({ net: '648000.00', total: '745200.00', charge: { net: '54000.00' } });
  });

  test.each([
    ['on a line that counts', range({ optional: false }), 'E403 offer.lines.0.price_from'],
    ['as one of several', range({ optional: false, alternative: 'a' }), 'E403 offer.lines.0.price_from'],
    ['beside a price', range({ unit_price: '1' }), 'E403 offer.lines.0.price_from'],
    ['without its upper end', line({ price_from: '1', unit_price: undefined }), 'E403 offer.lines.0.price_from'],
    ['without its lower end', line({ price_to: '1', unit_price: undefined }), 'E403 offer.lines.0.price_to'],
    ['turned round', range({ price_from: '18000.01' }), 'E403 offer.lines.0.price_from'],
    ['of one price', range({ price_to: '12000' }), 'E403 offer.lines.0.price_from'],
    ['with a discount', range({ discount_percent: '5' }), 'E403 offer.lines.0.discount_percent'],
    ['with an amount off', range({ discount_amount: '5' }), 'E403 offer.lines.0.discount_amount'],
    ['with tiers', range({ tiers: [{ from: '2', unit_price: '3' }] }), 'E403 offer.lines.0.tiers'],
  ])('%s is refused', (_name, written, finding) => {
    expect(says(written)).toEqual([finding]);
  });
});

describe('a line at a rate', () => {
  test('is in no sum and says what one unit comes to with its tax', () => {
    const price = onlyPrice({
      lines: [line({ tax: 'vat' }), rate({ tax: 'vat' }), rate({ rate: '0.0155', tax: 'vat' })],
      taxes,
    });
    expect(price.firstYear?.total).toBe('115.00');
    expect(price.lines).toHaveLength(1);
    expect(price.rateLines.map(({ index, withTax }) => [index, withTax])).toEqual([
      [1, '189.75'],
      [2, '0.0178'],
    ]);
  });

  test('a rate that contains its tax is what it is', () => {
    const inside = { vat: { ...taxes.vat, included: true } };
    const { rateLines } = onlyPrice({ lines: [line({ tax: 'vat' }), rate({ tax: 'vat' })], taxes: inside });
    expect(rateLines[0]?.withTax).toBe('165.00');
  });

  test('rates alone are an offer, in a currency of their own too', () => {
    const { currencies, firm } = priceOf({ lines: [rate(), rate({ currency: 'USD', firm: false })] }, 'EUR');
    expect(currencies.map(({ currency, rateLines }) => [currency, rateLines.length])).toEqual([
      ['EUR', 1],
      ['USD', 1],
    ]);
    expect(firm).toBe(false);
  });

  test.each([
    ['unit', { unit: undefined }, 'rate'],
    ['unit_price', { unit_price: '3' }, 'unit_price'],
    ['price_from', { price_from: '3' }, 'price_from'],
    ['qty', { qty: '3' }, 'qty'],
    ['discount_percent', { discount_percent: '3' }, 'discount_percent'],
    ['recurring', { recurring: 'month' }, 'recurring'],
    ['optional', { optional: true }, 'optional'],
    ['alternative', { alternative: 'a' }, 'alternative'],
    ['tiers', { tiers: [{ from: '2', unit_price: '3' }] }, 'tiers'],
  ])('%s is told', (_name, fields, key) => {
    expect(says(line({}), rate(fields))).toEqual([`E404 offer.lines.1.${key}`]);
  });

  test('taxes inside and on top are told as on other lines', () => {
    const both = { vat: { ...taxes.vat, included: true }, duty: { label: 'Duty', percent: '5' } };
    const { findings } = computePrice(offerOf({ lines: [rate({ tax: ['vat', 'duty'] })], taxes: both }), 'EUR');
    expect(findings.map(({ path }) => path.join('.'))).toEqual(['offer.lines.0.tax']);
  });
});
