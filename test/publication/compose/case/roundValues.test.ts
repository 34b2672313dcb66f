import { expect, test } from 'vitest';
import { roundValues } from '../../../../src/publication/compose/case/cashFlow.ts';

test.each([
  [0, 100, [0, 20, 40, 60, 80, 100]],
  [-168400, 1219760, [0, 250000, 500000, 750000, 1000000, 1250000]],
  [-10896052, 29986449, [-10000000, 0, 10000000, 20000000, 30000000]],
  [-5, 0, [-5, -4, -3, -2, -1, 0]],
  [0, 0, [0]],
  [-0.3, 0.7, [-0.2, 0, 0.2, 0.4, 0.6, 0.8]],
])('round values from %d to %d', (low, high, expected) => {
  expect(roundValues(low, high)).toEqual(expected);
});
