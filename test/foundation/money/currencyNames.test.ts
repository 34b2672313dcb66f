import { afterEach, expect, test, vi } from 'vitest';
import { currencyOf, saysCurrency } from '../../../src/foundation/money/currencyNames.ts';

test.each([
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['DEM', 'EUR'],
  ['Euros', 'EUR'],
  ['US dollar', 'USD'],
  ['российский рубль', 'RUB'],
  ['يورو', 'EUR'],
  ['руб.', 'RUB'],
  ['$', null],
  ['dollars', null],
  ['', null],
  ['apples', null],
])('%j is the currency %j', (written, code) => {
  expect(currencyOf(written)).toBe(code);
});

test.each([
  ['$', 'USD', true],
  ['$', 'CAD', true],
  ['$', 'EUR', false],
  ['dollars', 'USD', true],
  ['рублей', 'RUB', true],
  ['рублей', 'EUR', false],
  ['apples', 'USD', false],
  ['$', 'nothing', false],
])('%j beside an amount says %s: %j', (sign, currency, expected) => {
  expect(saysCurrency(sign, currency)).toBe(expected);
});

afterEach(() => {
  vi.restoreAllMocks();
});

test('a list of prices asks for the names of its currency once', () => {
  const asked = vi.spyOn(Intl.DisplayNames.prototype, 'of');
  const read = (): void => {
    ['$', 'dollars', 'each'].forEach((sign) => saysCurrency(sign, 'NZD'));
  };
  read();
  const once = asked.mock.calls.length;
  for (let cell = 0; cell < 1000; cell++) read();
  expect([once > 0, asked.mock.calls.length]).toEqual([true, once]);
});
