import { expect, test } from 'vitest';
import { allMeant, didYouMean } from '../../../src/foundation/diagnostics/didYouMean.ts';

const keys = ['proposal', 'validity', 'seller', 'account', 'unit_price', 'discount_percent', 'qty', 'talking_points'];

test.each([
  ['validty', 'validity'],
  ['sellre', 'seller'],
  ['Account', 'account'],
  ['unitPrice', 'unit_price'],
  ['unit-price', 'unit_price'],
  ['discount_precent', 'discount_percent'],
  ['quty', 'qty'],
  ['talking', 'talking_points'],
  ['price', null],
  ['xyz', null],
  ['', null],
  ['v'.repeat(5000), null],
] as const)('%s: %s', (word, meant) => {
  expect(didYouMean(word, keys)).toBe(meant);
});

test('two letters are not guessed', () => {
  expect(didYouMean('fr', ['ar', 'ru', 'en'])).toBeNull();
  expect(didYouMean('EN', ['ar', 'ru', 'en'])).toBe('en');
});

test('of several that are as near as each other none is the one', () => {
  expect(allMeant('qst', ['vat', 'gst', 'pst'])).toEqual(['gst', 'pst']);
  expect(allMeant('gts', ['vat', 'gst', 'pst'])).toEqual(['gst']);
  expect(allMeant('xyz', ['vat', 'gst', 'pst'])).toEqual([]);
});
