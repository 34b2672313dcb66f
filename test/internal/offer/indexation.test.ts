import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/foundation/money/Decimal.ts';
import { computePrice } from '../../../src/internal/offer/computePrice.ts';
import { clausesOf, stepsBegun } from '../../../src/internal/offer/indexation.ts';
import type { Indexation } from '../../../src/internal/offer/Price.ts';
import { warnOfIndexation } from '../../../src/internal/offer/warnOfIndexation.ts';
import { briefly, day, line, offerOf, onlyPrice } from './offerOf.ts';

const index = { index: 'consumer prices', from: '2028-01-01', cap_percent: '4' };
const monthly = { recurring: 'month', term: 36, from: '2026-08-01' };

test.each<readonly [string, Indexation['every'], string, number]>([
  ['the day before', 'year', '2027-12-31', 0],
  ['the day itself', 'year', '2028-01-01', 1],
  ['the last day of the first year', 'year', '2028-12-31', 1],
  ['a year later', 'year', '2029-01-01', 2],
  ['ten years later', 'year', '2038-01-01', 11],
  ['the last day of the first quarter', 'quarter', '2028-03-31', 1],
  ['a quarter later', 'quarter', '2028-04-01', 2],
  ['a month later', 'month', '2028-02-01', 2],
  ['a year of months later', 'month', '2029-01-01', 13],
])('%s, every %s: %s', (_, every, begins, expected) => {
  const clause = { index: 'prices', from: day('2028-01-01'), every, cap_percent: undefined };
  expect(stepsBegun(day(begins), clause)).toBe(expected);
});

test.each<readonly [string, string, number]>([
  ['2028-02-28', '2028-01-31', 1],
  ['2028-02-29', '2028-01-31', 2],
  ['2028-03-30', '2028-01-31', 2],
  ['2028-03-31', '2028-01-31', 3],
])('%s is so many months after the last day of a month, %s', (begins, from, expected) => {
  const clause = { index: 'prices', from: day(from), every: 'month', cap_percent: undefined } as const;
  expect(stepsBegun(day(begins), clause)).toBe(expected);
});

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

describe('which sums an index moves', () => {
  const flags = (offer: object): readonly (boolean | undefined)[] => {
    const { indexed } = onlyPrice(offer);
    return [indexed?.firstYear, indexed?.later, indexed?.term];
  };
  test.each<readonly [string, object, readonly (boolean | undefined)[]]>([
    ['none without an index', { lines: [line(monthly)] }, [undefined, undefined, undefined]],
    ['later years and the term', { lines: [line(monthly)], indexation: index }, [false, true, true]],
    ['the first year', { lines: [line(monthly)], indexation: { ...index, from: '2027-07-01' } }, [true, true, true]],
    [
      'not the day after its last charge',
      { lines: [line(monthly)], indexation: { ...index, from: '2027-07-02' } },
      [false, true, true],
    ],
    [
      'the last charge of the term',
      { lines: [line(monthly)], indexation: { ...index, from: '2029-07-01' } },
      [false, true, true],
    ],
    ['none after it', { lines: [line(monthly)], indexation: { ...index, from: '2029-07-02' } }, [false, false, false]],
    [
      'not the second year of two',
      { lines: [line({ ...monthly, term: 18 })], indexation: { ...index, from: '2028-02-01' } },
      [false, false, false],
    ],
    [
      'without a term some day',
      { lines: [line({ ...monthly, term: undefined })], indexation: index },
      [false, true, false],
    ],
    [
      'without a first day later years',
      { lines: [line({ ...monthly, from: undefined })], indexation: index },
      [false, true, true],
    ],
  ])('%s', (_, offer, expected) => {
    expect(flags(offer)).toEqual(expected);
  });

  test('with each alternative', () => {
    const { choices, indexed } = onlyPrice({
      lines: [line({ alternative: 'a' }), line({ ...monthly, alternative: 'a' })],
      indexation: index,
    });
    expect(indexed).toBeNull();
    expect(choices[0]?.alternatives.map((way) => way.indexed?.atCap?.total)).toEqual([undefined, '3705.12']);
  });
});

test.each<readonly [string, object, readonly string[]]>([
  ['of what is charged once', { lines: [line({ indexation: index })] }, ['E431 offer.lines.0.indexation']],
  ['where nothing recurs', { lines: [line({})], indexation: index }, ['E431 offer.indexation']],
  [
    'beside a limit on renewal',
    { lines: [line(monthly)], indexation: index, renewal: { months: 12, at_most_percent: '5' } },
    ['E410 offer.indexation'],
  ],
  [
    'of a line beside a limit on renewal',
    { lines: [line({ ...monthly, indexation: index })], renewal: { months: 12, at_most_percent: '5' } },
    ['E410 offer.lines.0.indexation'],
  ],
  ['beside a renewal without a limit', { lines: [line(monthly)], indexation: index, renewal: { months: 12 } }, []],
  [
    'with as many digits as an amount may have',
    { lines: [line(monthly)], indexation: { ...index, from: '2026-08-01', every: 'month', cap_percent: '100' } },
    [],
  ],
  [
    'with more digits than any amount after fifty years',
    {
      lines: [line({ ...monthly, term: 600 })],
      indexation: { ...index, from: '2026-08-01', every: 'month', cap_percent: '100' },
    },
    ['E430 offer.indexation.cap_percent'],
  ],
  [
    'at a rate',
    { lines: [{ text: 'Hour', unit: 'hour', rate: '90.00', indexation: index }] },
    ['E404 offer.lines.0.indexation'],
  ],
  [
    'up to what the price may not exceed',
    { lines: [line(monthly)], indexation: index, cap: { amount: '3705.12' } },
    [],
  ],
  [
    'a coin above what the price may not exceed',
    { lines: [line(monthly)], indexation: index, cap: { amount: '3705.11' } },
    ['E107 offer.cap.amount'],
  ],
  [
    'above it within the first year alone',
    {
      lines: [line({ ...monthly, term: 12 })],
      indexation: { ...index, from: '2027-07-01' },
      cap: { amount: '1203.99' },
    },
    ['E107 offer.cap.amount'],
  ],
  [
    'above it with one of the alternatives',
    {
      lines: [line({ alternative: 'a' }), line({ ...monthly, alternative: 'a' })],
      indexation: index,
      cap: { amount: '3700' },
    },
    ['E107 offer.cap.amount'],
  ],
])('an index %s', (_, offer, expected) => {
  expect(briefly(computePrice(offerOf(offer), 'EUR').findings)).toEqual(expected);
});

test.each<readonly [string, object, readonly string[]]>([
  ['nothing', { lines: [line(monthly)], indexation: index }, []],
  [
    'each line without a first day',
    { lines: [line({ ...monthly, from: undefined }), line({ ...monthly, from: undefined })], indexation: index },
    ['W718 offer.lines.0', 'W718 offer.lines.1'],
  ],
  [
    'not without a cap',
    { lines: [line({ ...monthly, from: undefined })], indexation: { ...index, cap_percent: undefined } },
    [],
  ],
  ['not without a term', { lines: [line({ recurring: 'month' })], indexation: index }, []],
  [
    'not beside a line that has no cap',
    {
      lines: [
        line({ ...monthly, from: undefined }),
        line({ ...monthly, indexation: { ...index, cap_percent: undefined } }),
      ],
      indexation: index,
    },
    [],
  ],
  [
    'an index after the term',
    { lines: [line(monthly)], indexation: { ...index, from: '2029-07-02' } },
    ['W719 offer.indexation.from'],
  ],
  [
    'the same of a line',
    { lines: [line({ ...monthly, indexation: { ...index, from: '2029-07-02' } })] },
    ['W719 offer.lines.0.indexation.from'],
  ],
  [
    'not where it renews',
    { lines: [line(monthly)], indexation: { ...index, from: '2029-07-02' }, renewal: { months: 12 } },
    [],
  ],
  [
    'not without a term',
    { lines: [line({ ...monthly, term: undefined })], indexation: { ...index, from: '2039-01-01' } },
    [],
  ],
])('warned of: %s', (_, offer, expected) => {
  const whole = offerOf(offer);
  expect(briefly(warnOfIndexation(whole, computePrice(whole, 'EUR').price))).toEqual(expected);
});

test('lines that say the same follow one index, written where the offer has it', () => {
  const every = 'year';
  const offer = offerOf({
    lines: [
      line({ ...monthly, indexation: { ...index, every } }),
      line(monthly),
      line({}),
      line({ ...monthly, indexation: { ...index, every: 'month' } }),
    ],
    indexation: index,
  });
  expect(clausesOf(offer).map(({ path, lines }) => [path.join('.'), lines.map(({ place }) => place)])).toEqual([
    ['offer.indexation', [0, 1]],
    ['offer.lines.3.indexation', [3]],
  ]);
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
