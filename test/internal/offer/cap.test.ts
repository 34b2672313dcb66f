import { expect, test } from 'vitest';
import { computePrice } from '../../../src/internal/offer/computePrice.ts';
import { line, offerOf, onlyPrice } from './offerOf.ts';

const taxes = { vat: { label: 'VAT', percent: '10' } };
const says = (offer: object): readonly string[] =>
  computePrice(offerOf({ taxes, ...offer }), 'EUR').findings.map(({ code, path }) => `${code} ${path.join('.')}`);
const above = ['E107 offer.cap.amount'];

test.each([
  ['as much as the cap', { lines: [line({ tax: 'vat' })], cap: { amount: '110' } }, []],
  ['a coin more, with tax', { lines: [line({ tax: 'vat' })], cap: { amount: '109.99' } }, above],
  ['more with an option only', { lines: [line({}), line({ optional: true })], cap: { amount: '100' } }, []],
  ['more over the term', { lines: [line({ recurring: 'year', term: '3' })], cap: { amount: '200' } }, above],
  [
    'more with one of the alternatives',
    { lines: [line({ alternative: 'a' }), line({ alternative: 'a', unit_price: '300' })], cap: { amount: '200' } },
    above,
  ],
  [
    'more over the term of one of the alternatives',
    {
      lines: [line({ alternative: 'a' }), line({ alternative: 'a', recurring: 'year', term: '3' })],
      cap: { amount: '200' },
    },
    above,
  ],
  [
    'without a term, said by the month: nothing binds for a year',
    { lines: [line({ recurring: 'month' })], headline: 'month', cap: { amount: '500' } },
    [],
  ],
  [
    'less than one month of it',
    { lines: [line({ recurring: 'month' })], headline: 'month', cap: { amount: '99.99' } },
    above,
  ],
  [
    'less than what binds beside it',
    {
      lines: [line({ recurring: 'month' }), line({ recurring: 'month', term: '6' })],
      headline: 'month',
      cap: { amount: '699.99' },
    },
    above,
  ],
  [
    'with a term, said by the month',
    { lines: [line({ recurring: 'month', term: '6' })], headline: 'month', cap: { amount: '599.99' } },
    above,
  ],
  [
    'one of the alternatives without a term, said by the month',
    {
      lines: [
        line({ alternative: 'a', recurring: 'month' }),
        line({ alternative: 'a', recurring: 'month', unit_price: '200' }),
      ],
      headline: 'month',
      cap: { amount: '200' },
    },
    [],
  ],
  [
    'without a term, where the sum of the year is said',
    { lines: [line({ recurring: 'month' })], cap: { amount: '500' } },
    above,
  ],
  ['a cap in a currency that no line is in', { lines: [line({ currency: 'USD' })], cap: { amount: '200' } }, above],
])('%s', (_name, offer, findings) => {
  expect(says(offer)).toEqual(findings);
});

test('the cap carries the digits of its currency', () => {
  expect(onlyPrice({ lines: [line({})], cap: { amount: '150', label: 'at most' } }).cap).toEqual({
    amount: '150.00',
    label: 'at most',
  });
});
