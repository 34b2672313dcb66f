import { expect, test } from 'vitest';
import { computePrice } from '../../../src/internal/offer/computePrice.ts';
import { line, offerOf, onlyPrice } from './offerOf.ts';

const taxes = {
  vat: { label: 'VAT', percent: '13.5' },
  duty: { label: 'Duty', percent: '5' },
  inside: { label: 'VAT', percent: '13.5', included: true },
};

test.each([
  ['no tax', undefined, '0.10', '0.10'],
  ['one', 'vat', '1530.33', '1736.92'],
  ['two, both on the price', ['vat', 'duty'], '100.00', '118.50'],
  ['one that the price contains', 'inside', '99.99', '99.99'],
  ['a price with more digits than the currency', 'vat', '0.0125', '0.0142'],
  ['a price with fewer', 'vat', '3', '3.41'],
])('%s', (_name, tax, unit_price, withTax) => {
  const { lines } = onlyPrice({
    lines: [line({ unit_price, tax, qty: '7' }), line({ tax: 'vat' })].slice(0, tax === 'inside' ? 1 : 2),
    taxes,
  });
  expect(lines[0]?.unitWithTax).toBe(withTax);
});

test.each([
  ['prices contain their tax', [line({ tax: 'inside' })], 'E406 contained offer.unit_with_tax'],
  ['no line bears one', [line({})], 'E406 noTax offer.unit_with_tax'],
])('a column where %s is refused', (_name, lines, finding) => {
  const { findings } = computePrice(offerOf({ lines, taxes, unit_with_tax: true }), 'EUR');
  expect(findings.map(({ code, says, path }) => `${code} ${says} ${path.join('.')}`)).toEqual([finding]);
});
