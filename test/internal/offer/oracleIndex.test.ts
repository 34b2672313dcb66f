import { describe, expect, test } from 'vitest';
import { addMonths, dayBefore } from './oracleDates.ts';
import { stepsBy } from './oracleIndex.ts';
import type { OracleOffer } from './oracleOffer.ts';
import { saysOracle } from './oracleSays.ts';
import { informationOf } from './oracleSettled.ts';
import { monthly, offered, plain, saidOfPlan } from './plainOffer.ts';

const index = { index: 'consumer prices', from: '2028-01-01', every: 'year', cap_percent: '4' } as const;
const from = '2027-01-01';
const rent = monthly({ term: 24, from });
const yearly = plain({ unit_price: '1000', recurring: 'year', term: 3, from: '2027-01-31' });
const month = { every: 'month' } as const;
const withoutCap = { ...index, cap_percent: undefined };

describe('the sum at the cap', () => {
  test.each<[string, Partial<OracleOffer>, string]>([
    // Twelve of 10, and twelve of 10.40.
    ['one step', { lines: [rent], indexation: index }, 'capped 244.80'],
    ['what is charged once stays', { lines: [rent, plain()], indexation: index }, 'capped 344.80'],
    ['options are out', { lines: [rent, { ...rent, optional: true }], indexation: index }, 'capped 244.80'],
    [
      'the index of the line wins',
      { lines: [{ ...rent, indexation: { ...index, cap_percent: '10' } }], indexation: index },
      'capped 252.00',
    ],
    [
      'only one line has one',
      {
        lines: [
          { ...rent, indexation: index },
          { ...rent, from: undefined },
        ],
      },
      'capped 484.80',
    ],
    // 1000, 1100, 1210: the day of the step is the first day of the second year.
    [
      'steps are compounded',
      { lines: [yearly], indexation: { ...index, from: '2028-01-31', cap_percent: '10' } },
      'capped 3310.00',
    ],
    // A day later the second year is before it: 1000, 1000, 1100.
    [
      'from the first period that begins on that day or later',
      { lines: [yearly], indexation: { ...index, from: '2028-02-01', cap_percent: '10' } },
      'capped 3100.00',
    ],
    // From 31 January 2028 on: one step; a year later four quarters more, five in all: 1000 + 1010 + 1051.01005.
    [
      'by the quarter',
      { lines: [yearly], indexation: { ...index, from: '2028-01-31', every: 'quarter', cap_percent: '1' } },
      'capped 3061.01',
    ],
    // 3 × 0.333 is 0.999 → 1.00; × 1.04 is 1.03896 → 1.04. Half off: 0.50 and 0.52; tax 0.10 and 0.104 → 0.10.
    [
      'rounded once, then the discount, then the taxes of each year',
      {
        lines: [
          plain({
            qty: '3',
            unit_price: '0.333',
            recurring: 'year',
            term: 2,
            from,
            discount_percent: '50',
            tax: ['v'],
          }),
        ],
        indexation: index,
      },
      'capped 1.22',
    ],
    // 1000 − 100, 1040 − 100.
    [
      'a discount that is an amount stays',
      { lines: [{ ...yearly, from, term: 2, discount_amount: '100' }], indexation: index },
      'capped 1840.00',
    ],
    // 900 and 936.
    [
      'a percentage off the whole is of what is charged then',
      { lines: [{ ...yearly, from, term: 2 }], discount: { percent: '10' }, indexation: index },
      'capped 1836.00',
    ],
    // 1000 − 100, 1040.
    [
      'an amount off the whole is once',
      { lines: [{ ...yearly, from, term: 2 }], discount: { amount: '100' }, indexation: index },
      'capped 1940.00',
    ],
    // 1000, and 1200 × 1.04.
    [
      'after the steps of the line',
      { lines: [{ ...yearly, from, term: 2, ramp: [{ from_period: 2, unit_price: '1200' }] }], indexation: index },
      'capped 2248.00',
    ],
    // The line begins after the index: one step from the first charge; 10.40 × 12, and 10.816 → 10.82 × 12.
    [
      'an index that has begun before',
      { lines: [{ ...rent, from: '2028-01-01' }], indexation: index },
      'capped 254.64',
    ],
    [
      'an index that begins after the term moves nothing',
      { lines: [rent], indexation: { ...index, from: '2030-01-01' } },
      '',
    ],
    [
      'a line without a term lasts as long as the longest',
      { lines: [rent, { ...rent, term: undefined }], indexation: index },
      'capped 489.60',
    ],
    ['without a cap', { lines: [rent], indexation: withoutCap }, ''],
    ['one line without a cap', { lines: [rent, { ...rent, indexation: withoutCap }], indexation: index }, ''],
    ['without a first day', { lines: [{ ...rent, from: undefined }], indexation: index }, ''],
    [
      'within a year there is no sum over the term',
      { lines: [{ ...rent, term: 12 }], indexation: { ...index, from } },
      '',
    ],
    ['of nothing that recurs', { lines: [plain(), rent].slice(0, 1), indexation: index }, ''],
    [
      'while something is open',
      {
        lines: [
          { ...rent, alternative: 'a' },
          { ...rent, alternative: 'a' },
        ],
        indexation: index,
      },
      '',
    ],
  ])('%s', (_name, offer, said) => {
    expect(saidOfPlan(offered(offer))).toBe(said);
  });

  test('the first day is that of the line, or else of its invoices', () => {
    const capped = (start: string | undefined, of: Partial<typeof rent> = { from: undefined }): string => {
      const lines = [{ ...rent, ...of }];
      return saidOfPlan(offered({ lines, billing: { every: 'year', from: start }, indexation: index }));
    };
    expect(capped(from)).toBe('bill 0: 2027-01-01=120.00 | capped 244.80');
    // From July on: six of 10, twelve of 10.40, six of 10.816 → 10.82.
    expect(capped('2027-07-01')).toBe('bill 0: 2027-07-01=120.00 | capped 249.72');
    expect(capped('2027-07-01', {})).toBe('bill 0: 2027-01-01=120.00 | capped 244.80');
    expect(capped('milestone:go')).toBe('bill 0: go+m1=120.00');
    expect(capped(undefined)).toBe('bill 0: m1=120.00');
    // A line has one first day.
    expect(capped(undefined, { billing: { ...month, from: '2027-07-01' } })).toBe('E410');
    expect(capped(from, { from: undefined, billing: { ...month, from: 'milestone:go' } })).not.toMatch('capped');
  });

  test.each([
    ['2028-01-30', 'month', 0],
    ['2028-01-31', 'month', 1],
    ['2028-02-28', 'month', 1],
    ['2028-02-29', 'month', 2],
    ['2028-03-30', 'month', 2],
    ['2028-03-31', 'month', 3],
    ['2028-04-29', 'quarter', 1],
    ['2028-04-30', 'quarter', 2],
    ['2029-01-30', 'year', 1],
    ['2029-01-31', 'year', 2],
  ] as const)('by %s, each %s from 31 January 2028 on: %i', (day, every, steps) => {
    expect(stepsBy(day, { index: 'prices', from: '2028-01-31', every })).toBe(steps);
  });
});

test.each([
  ['2027-01-31', 1, '2027-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2100-01-30', 1, '2100-02-28'],
  ['2027-12-15', 0, '2027-12-15'],
])('%s and %i months: %s', (day, months, then) => {
  expect(addMonths(day, months)).toBe(then);
});

test.each([
  ['2027-01-01', '2026-12-31'],
  ['2028-03-01', '2028-02-29'],
  ['2027-03-31', '2027-03-30'],
])('before %s: %s', (day, before) => {
  expect(dayBefore(day)).toBe(before);
});

test.each<[string, NonNullable<OracleOffer['taxes'][string]['rates']>, string]>([
  [
    'on its last day',
    [
      { percent: '20', until: '2026-11-23' },
      { percent: '22', from: '2026-11-24' },
    ],
    '20.00 120.00',
  ],
  [
    'on its first day',
    [
      { percent: '20', until: '2026-11-22' },
      { percent: '22', from: '2026-11-23' },
    ],
    '22.00 122.00',
  ],
  [
    'of three',
    [
      { percent: '18', until: '2018-12-31' },
      { percent: '20', from: '2019-01-01', until: '2025-12-31' },
      { percent: '22', from: '2026-01-01' },
    ],
    '22.00 122.00',
  ],
  ['without end or beginning', [{ percent: '7' }], '7.00 107.00'],
])('a tax has the rate of the day of issue, %s', (_name, rates, said) => {
  const offer = offered({ lines: [plain({ tax: ['v'] })], taxes: { v: { label: 'VAT', rates } } });
  expect(saysOracle(offer, 2).split(' | ')[0]).toBe(`100.00 100.00 ${said}`);
});

test.each([
  ['100.00 at 11.2345', [{ total: 10_000n, digits: 2, rate: '11.2345' }], 2, [112_345n]],
  ['1001 without coins at 0.0255 is 25.5255', [{ total: 1001n, digits: 0, rate: '0.0255' }], 2, [2553n]],
  ['0.10 at 0.05 is half a coin', [{ total: 10n, digits: 2, rate: '0.05' }], 2, [1n]],
  ['1.005 of thousandths at 1, in hundredths', [{ total: 1005n, digits: 3, rate: '1' }], 2, [101n]],
  [
    'each is rounded by itself',
    [
      { total: 1n, digits: 2, rate: '0.5' },
      { total: 1n, digits: 2, rate: '0.5' },
    ],
    2,
    [1n, 1n],
  ],
])('for information: %s', (_name, parts, digits, expected) => {
  expect(informationOf(parts, digits)).toEqual(expected);
});
