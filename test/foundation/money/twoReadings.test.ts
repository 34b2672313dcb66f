import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, decimalOf, isDecimal, multiply } from '../../../src/foundation/money/Decimal.ts';
import { twoReadings, withoutForcedNought } from '../../../src/foundation/money/twoReadings.ts';

describe('one to three digits, a point and three digits are two numbers', () => {
  test.each([
    ['182.000', '182000', '182.0000'],
    ['2.400', '2400', '2.4000'],
    ['96.000', '96000', '96.0000'],
    ['-2.400', '-2400', '-2.4000'],
    ['+2.400', '2400', '2.4000'],
    ['007.500', '7500', '7.5000'],
    [' 1.234 ', '1234', '1.2340'],
  ])('%s', (typed, thousands, decimals) => {
    expect(twoReadings(typed)).toEqual({ thousands, decimals });
  });

  test.each([
    '0.035',
    '0.500',
    '-0.500',
    '00.500',
    '96.00',
    '96.0000',
    '1234.567',
    '2400',
    '2.4',
    '1.234.567',
    '1,234',
  ])('%s is one number', (typed) => {
    expect(twoReadings(typed)).toBeNull();
  });

  test('nobody doubts them where three decimals are usual', () => {
    expect([0, 2].map((places) => twoReadings('2.400', places) !== null)).toEqual([true, true]);
    expect([3, 4].map((places) => twoReadings('2.400', places))).toEqual([null, null]);
  });
});

test('both readings can be typed, and are read in one way', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), (whole, rest) => {
      const readings = twoReadings(`${whole}.${String(rest).padStart(3, '0')}`);
      if (readings === null) return false;
      const { thousands, decimals } = readings;
      return (
        [thousands, decimals].every((reading) => twoReadings(reading) === null) &&
        isDecimal(decimals) &&
        Number(thousands) === whole * 1000 + rest &&
        compare(multiply(decimals, decimalOf(1000)), decimalOf(thousands)) === 0
      );
    }),
    { numRuns: 500, seed: 13 },
  );
});

test.each([
  ['9.9750', '9.975'],
  ['-9.9750', '-9.975'],
  ['12.5000', '12.500'],
  ['100.1250', '100.125'],
  ['12.50', '12.50'],
  ['12.500', '12.500'],
  ['0.1250', '0.1250'],
  ['9.9751', '9.9751'],
  ['9.97500', '9.97500'],
  ['1000.1250', '1000.1250'],
  ['20', '20'],
  ['0', '0'],
])('%s loses only a nought that had to be typed: %s', (typed, written) => {
  expect(withoutForcedNought(decimalOf(typed))).toBe(written);
});
