import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../../src/foundation/money/Decimal.ts';
import { computePrice } from '../../../src/internal/offer/computePrice.ts';
import { line, offerOf, onlyPrice } from './offerOf.ts';

const index = { index: 'consumer prices', from: '2028-01-01', cap_percent: '4' };
const monthly = { recurring: 'month', term: 36, from: '2026-08-01' };

/** The term before and at the cap. */
function termOf(offer: object, currency = 'EUR'): readonly (string | undefined)[] {
  const { term, indexed } = onlyPrice(offer, currency);
  return [term?.total, indexed?.atCap?.total];
}

test.each<readonly [string, object, string, readonly (string | undefined)[]]>([
  // 17 months, 12 at 4 %, 7 at 4 % on 4 %.
  ['months', { lines: [line(monthly)], indexation: index }, 'EUR', ['3600.00', '3705.12']],
  [
    'what is charged once stays',
    { lines: [line(monthly), line({})], indexation: index },
    'EUR',
    ['3700.00', '3805.12'],
  ],
  // 6 quarters, 4 from 1 February 2028, 2 from 1 February 2029.
  [
    'quarters',
    { lines: [line({ recurring: 'quarter', term: 12, from: '2026-08-01' })], indexation: index },
    'EUR',
    ['1200.00', '1232.32'],
  ],
  // 2026, 2027; 2028 at 4 %.
  [
    'years',
    { lines: [line({ recurring: 'year', term: 3, from: '2026-01-01' })], indexation: index },
    'EUR',
    ['300.00', '304.00'],
  ],
  // The second charge begins on the day.
  [
    'a charge that begins on the day',
    { lines: [line({ recurring: 'year', term: 2, from: '2027-01-01' })], indexation: index },
    'EUR',
    ['200.00', '204.00'],
  ],
  [
    'a charge that begins on the day before',
    { lines: [line({ recurring: 'year', term: 2, from: '2026-12-31' })], indexation: index },
    'EUR',
    ['200.00', undefined],
  ],
  // 12 charges of 3 × 10, 12 of 3 × 20 × 1.04.
  [
    'a step of its price and of the index on one charge',
    {
      lines: [
        line({ ...monthly, term: 24, from: '2027-01-01', ramp: [{ from_period: 13, unit_price: '20.00' }], qty: '3' }),
      ],
      indexation: index,
    },
    'EUR',
    ['4320.00', '4348.80'],
  ],
  // 0.335 × 1.04 = 0.3484, and not 0.34 × 1.04 = 0.3536.
  [
    'rounded once: from the unit price, not from the rounded charge',
    { lines: [line({ unit_price: '0.335', recurring: 'year', term: 2, from: '2027-01-01' })], indexation: index },
    'EUR',
    ['0.68', '0.69'],
  ],
  [
    'no minor digits',
    { lines: [line({ ...monthly, unit_price: '1255' })], indexation: index },
    'JPY',
    ['45180', '46494'],
  ],
  [
    'a percentage off the line follows, an amount stays',
    {
      lines: [
        line({ recurring: 'year', term: 2, from: '2027-01-01', discount_percent: '10' }),
        line({ recurring: 'year', term: 2, from: '2027-01-01', discount_amount: '10' }),
      ],
      indexation: index,
    },
    'EUR',
    ['360.00', '367.60'],
  ],
  [
    'the discount on the whole and the tax follow',
    {
      lines: [line({ recurring: 'year', term: 2, from: '2027-01-01', tax: 'vat' })],
      taxes: { vat: { label: 'VAT', percent: '20' } },
      discount: { percent: '10' },
      indexation: index,
    },
    'EUR',
    ['216.00', '220.32'],
  ],
  [
    'the index of a line wins',
    {
      lines: [line({ ...monthly, indexation: { ...index, from: '2029-07-01', cap_percent: '50' } })],
      indexation: index,
    },
    'EUR',
    ['3600.00', '3650.00'],
  ],
  [
    'no cap',
    { lines: [line(monthly)], indexation: { ...index, cap_percent: undefined } },
    'EUR',
    ['3600.00', undefined],
  ],
  [
    'no first day of a line',
    { lines: [line(monthly), line({ ...monthly, from: undefined })], indexation: index },
    'EUR',
    ['7200.00', undefined],
  ],
  [
    'a line without a cap that ends before its index begins',
    {
      lines: [line(monthly), line({ ...monthly, term: 12, indexation: { ...index, cap_percent: undefined } })],
      indexation: index,
    },
    'EUR',
    ['4800.00', '4905.12'],
  ],
  [
    'nothing within a year',
    { lines: [line({ ...monthly, term: 12 })], indexation: index },
    'EUR',
    [undefined, undefined],
  ],
])('the term at the cap: %s', (_, offer, currency, expected) => {
  expect(termOf(offer, currency)).toEqual(expected);
});

test('fifty years of months at another price each month take no time', () => {
  const lines = [line({ recurring: 'month', term: 600, from: '2027-01-01' })];
  const began = performance.now();
  const [before, atCap] = termOf({
    lines,
    indexation: { ...index, from: '2027-01-01', every: 'month', cap_percent: '0.123' },
  });
  expect(before).toBe('60000.00');
  expect(Number(atCap)).toBeGreaterThan(80_000);
  expect(performance.now() - began).toBeLessThan(5000);
});

const recurring = fc.record({
  unit_price: fc.integer({ min: 0, max: 99_999 }).map((cents) => (cents / 100).toFixed(2)),
  qty: fc.integer({ min: 1, max: 40 }).map(String),
  recurring: fc.constantFrom('month', 'quarter', 'year'),
  term: fc.integer({ min: 1, max: 40 }),
  from: fc.constantFrom('2027-01-01', '2026-08-31', '2028-02-29'),
  discount_percent: fc.constantFrom(undefined, '12.5'),
  tax: fc.constantFrom(undefined, 'vat'),
});

test('at a cap of nothing both sums are equal, and no cap makes the sum smaller', () => {
  fc.assert(
    fc.property(
      fc.array(recurring, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('month', 'quarter', 'year'),
      fc.constantFrom('2026-01-01', '2027-01-31', '2028-01-01'),
      fc.constantFrom('0', '0.5', '4', '100'),
      (fields, every, from, cap) => {
        const { price } = computePrice(
          offerOf({
            lines: fields.map(line),
            taxes: { vat: { label: 'VAT', percent: '19' } },
            discount: { percent: '3' },
            indexation: { index: 'prices', from, every, cap_percent: cap },
          }),
          'EUR',
        );
        const { term = null, indexed = null } = price?.currencies[0] ?? {};
        const atCap = indexed?.atCap ?? null;
        if (term === null || atCap === null) return;
        if (cap === '0') expect(atCap).toEqual(term);
        else expect(compare(atCap.total, term.total)).toBeGreaterThanOrEqual(0);
      },
    ),
    { seed: 20261127 },
  );
});
