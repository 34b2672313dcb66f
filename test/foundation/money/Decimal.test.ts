import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  divide,
  isZero,
  multiply,
  negate,
  percentOf,
  subtract,
  sum,
  withoutNoughts,
  decimalOf as d,
  roundHalfAwayFromZero,
} from '../../../src/foundation/money/Decimal.ts';
import { minorUnits, roundToCurrency, withMinorDigits } from '../../../src/foundation/money/currency.ts';
import { shareOut, splitEqually } from '../../../src/foundation/money/shareOut.ts';

describe('arithmetic is exact and keeps cents', () => {
  test.each([
    [add(d('0.10'), d('0.20')), '0.30'],
    [add(d('1.5'), d('2.50')), '4.00'],
    [subtract(d('1.00'), d('1.00')), '0.00'],
    [subtract(d('1'), d('2.5')), '-1.5'],
    [
      multiply(d('999999999999999.999999999'), d('999999999999999.999999999')),
      '999999999999999999999998000000.000000000000000001',
    ],
    [divide(d('1'), d('3'), 5), '0.33333'],
    [divide(d('1'), d('8'), 2), '0.13'],
    [divide(d('-1'), d('8'), 2), '-0.13'],
    [negate(d('0.00')), '0.00'],
    [negate(d('-1.5')), '1.5'],
    [sum([]), '0'],
    [sum([d('0.1'), d('0.2'), d('0.30')]), '0.60'],
    [percentOf(d('12.5'), d('80')), '10'],
    [withoutNoughts(d('100.00')), '100'],
    [withoutNoughts(d('0.50')), '0.50'],
    [withoutNoughts(d('1200')), '1200'],
    [withMinorDigits(d('0.1'), 'EUR'), '0.10'],
    [withMinorDigits(d('0.0725'), 'EUR'), '0.0725'],
    [withMinorDigits(d('7'), 'JPY'), '7'],
  ])('%s', (found, expected) => {
    expect(found).toBe(expected);
  });

  test('compares by value', () => {
    expect(compare(d('1.0'), d('1.00'))).toBe(0);
    expect(compare(d('-2'), d('1'))).toBe(-1);
    expect(isZero(d('0.000'))).toBe(true);
    expect(isZero(d('0.001'))).toBe(false);
  });

  test.each(['1e21', 'NaN', '', '1,5', '.5', '5.', '--1'])('%j is no decimal', (text) => {
    expect(() => d(text)).toThrow(RangeError);
  });
});

describe('rounding', () => {
  test.each([
    ['1.005', 2, '1.01'],
    ['-1.005', 2, '-1.01'],
    ['1.004999999', 2, '1.00'],
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['3.5', 0, '4'],
    ['0.0005', 3, '0.001'],
    ['-0.004', 2, '0.00'],
    ['7', 2, '7.00'],
  ])('%s to %i digits is %s', (value, digits, expected) => {
    expect(roundHalfAwayFromZero(d(value), digits)).toBe(expected);
  });

  test.each([
    ['EUR', 2],
    ['SAR', 2],
    ['JPY', 0],
    ['KRW', 0],
    ['KWD', 3],
    ['IQD', 3],
    ['TND', 3],
    ['UYW', 4],
    ['XAU', null],
    ['EURO', null],
    ['eur', null],
  ])('%s has %s digits', (currency, digits) => {
    expect(minorUnits(currency)).toBe(digits);
  });

  test('rounds to the currency, and refuses one that it does not know', () => {
    expect(roundToCurrency(d('10.5'), 'JPY')).toBe('11');
    expect(roundToCurrency(d('10.0005'), 'KWD')).toBe('10.001');
    expect(() => roundToCurrency(d('1'), 'XYZ')).toThrow(RangeError);
  });
});

describe('parts add up', () => {
  test.each([
    ['100.00', ['1', '1', '1'], 2, ['33.34', '33.33', '33.33']],
    ['0.05', ['50', '50'], 2, ['0.03', '0.02']],
    ['0.01', ['1', '2'], 2, ['0.00', '0.01']],
    ['100', ['1', '1', '1', '1', '1', '1'], 0, ['17', '17', '17', '17', '16', '16']],
    ['1.000', ['0', '3', '4'], 3, ['0.000', '0.429', '0.571']],
    ['0.00', ['1', '2'], 2, ['0.00', '0.00']],
    ['5.00', ['0', '0.0'], 2, ['0.00', '0.00']],
    ['5.00', [], 2, []],
  ])('%s by %j', (amount, weights, digits, expected) => {
    const items = weights.map((weight) => ({ weight: d(weight) }));
    expect(shareOut(d(amount), items, digits).map(({ share }) => share)).toEqual(expected);
  });

  test.each([
    ['100.00', 3, 2, ['33.33', '33.33', '33.34']],
    ['2', 3, 0, ['0', '0', '2']],
    ['10.000', 1, 3, ['10.000']],
    ['10.00', 0, 2, []],
  ])('%s in %i equal parts', (amount, parts, digits, expected) => {
    expect(splitEqually(d(amount), parts, digits)).toEqual(expected);
  });
});
