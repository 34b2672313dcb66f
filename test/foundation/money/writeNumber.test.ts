import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalOf, ofSteps } from '../../../src/foundation/money/Decimal.ts';
import { englishSigns, writeNumber } from '../../../src/foundation/money/writeNumber.ts';

const indian = { ...englishSigns, groups: [3, 2] };

test.each([
  ['0', '0', '0'],
  ['999', '999', '999'],
  ['1000', '1,000', '1,000'],
  ['100000', '100,000', '1,00,000'],
  ['12345678.35', '12,345,678.35', '1,23,45,678.35'],
  ['197530853.60', '197,530,853.60', '19,75,30,853.60'],
  ['237287.5000', '237,287.5000', '2,37,287.5000'],
  ['-1234567.891', '-1,234,567.891', '-12,34,567.891'],
])('%s', (value, threes, lakhs) => {
  expect(writeNumber(decimalOf(value), englishSigns)).toBe(threes);
  expect(writeNumber(decimalOf(value), indian)).toBe(lakhs);
});

test('sizes of any kind: the last holds for all that follow', () => {
  const of = (groups: readonly number[], group_from = 1): string =>
    writeNumber(decimalOf('1234567890'), { ...englishSigns, groups, group_from });
  expect(of([4])).toBe('12,3456,7890');
  expect(of([3, 2, 5])).toBe('12345,67,890');
  expect(of([1])).toBe('1,2,3,4,5,6,7,8,9,0');
  expect(of([3], 11)).toBe('1234567890');
});

test('for every number of decimals and any grouping, without its signs it is the number', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
      fc.integer({ min: 0, max: 9 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 }),
      (steps, digits, groups) => {
        const value = ofSteps(steps, digits);
        const written = writeNumber(value, { ...englishSigns, groups });
        const [whole = '', fraction] = written.split('.');
        return written.replaceAll(',', '') === value && fraction?.includes(',') !== true && !/^-?,|,$/.test(whole);
      },
    ),
    { numRuns: 1000, seed: 13 },
  );
});
