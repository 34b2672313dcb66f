import { expect, test } from 'vitest';
import { formatPath } from '../../../src/foundation/data/Path.ts';
import { doubtfulCalculations } from '../../../src/internal/dossier/schema/doubtfulCalculations.ts';

const told = (calculation: unknown, currency = 'EUR'): readonly string[] =>
  doubtfulCalculations({ benefits: [{ label: 'A' }, { per_year: calculation }] }, { proposal: { currency } }).map(
    ({ code, path, within, holes }) =>
      `${code} ${formatPath(path)} ${within?.from ?? ''} ${JSON.stringify([holes.thousands, holes.decimals])}`,
  );

test.each([
  ['2.400 * 0.02 * 6500', ['E420 finance.benefits[1].per_year 0 ["2400","2.4000"]']],
  [
    '(1.250 - 12) / 4.500',
    ['E420 finance.benefits[1].per_year 1 ["1250","1.2500"]', 'E420 finance.benefits[1].per_year 15 ["4500","4.5000"]'],
  ],
  ['2400 * 0.025 * 12.50', []],
  ['figure:pilot-2 * 3', []],
  [undefined, []],
])('%s', (calculation, expected) => {
  expect(told(calculation)).toEqual(expected);
});

test('three decimals are usual in some currencies', () => {
  expect(told('2.400 * 3', 'KWD')).toEqual([]);
});
