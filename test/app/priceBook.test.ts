import { expect, test } from 'vitest';
import { inputOf } from '../../src/app/priceBook.ts';

test.each([
  ['its heads are nobody’s secret', 'sku,list\nA-1,5\nA-2,6', [2, 3]],
  ['a first line with a digit may be an article', 'A-1,5\nA-2,6', [1, 2]],
])('every line of a price book is private; %s', (_, text, lines) => {
  expect([...inputOf('prices.csv', '/prices.csv', text).privateLines]).toEqual(lines);
});

test('they are looked for once, however many messages there are', () => {
  const input = inputOf('prices.csv', '/prices.csv', 'sku,list\nA-1,5');
  expect(input.privateLines).toBe(input.privateLines);
});
