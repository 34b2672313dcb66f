import { expect, it } from 'vitest';
import { stepOfYears } from '../../../../src/publication/compose/case/cashFlow.ts';

it.each([
  [1, 1],
  [3, 1],
  [7, 1],
  [8, 1],
  [9, 3],
  [10, 2],
  // No step leads there: each year has its number.
  [11, 1],
  [12, 2],
  [15, 3],
  [20, 4],
  [22, 1],
  [30, 5],
])('%d years have a figure at every step of %d, the last one too', (years, step) => {
  expect(stepOfYears(years)).toBe(step);
  expect(years % step).toBe(0);
});
