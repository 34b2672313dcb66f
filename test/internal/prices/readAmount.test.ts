import { expect, test } from 'vitest';
import { readAmount } from '../../../src/internal/prices/readAmount.ts';

const says = (typed: string, currency: string): string => {
  const read = readAmount(typed, currency);
  if ('amount' in read) return read.amount;
  return 'readings' in read ? `${read.readings.thousands} | ${read.readings.decimals}` : read.wrong;
};

test.each<[typed: string, currency: string, expected: string]>([
  ['7900', 'EUR', '7900'],
  ['7900.00', 'EUR', '7900.00'],
  ['7900,00', 'EUR', '7900.00'],
  ['7 900,00', 'EUR', '7900.00'],
  ['1\u202f234\u202f567', 'EUR', '1234567'],
  ["1'234.50", 'CHF', '1234.50'],
  ['1.234,5', 'EUR', '1234.5'],
  ['1,234,567.89', 'EUR', '1234567.89'],
  ['12,34,567', 'INR', '1234567'],
  ['١٠٠٫٥', 'SAR', '100.5'],
  ['250,-', 'EUR', '250.00'],
  ['0,005', 'EUR', '0.005'],
  // A number in two ways.
  ['7.900', 'EUR', '7900 | 7.9000'],
  ['7,900', 'EUR', '7900 | 7.9000'],
  ['5,005', 'EUR', '5005 | 5.0050'],
  ['12,345', 'KWD', '12.345'],
  ['12.345', 'KWD', '12.345'],
  // The currency of the row beside it, in any of its spellings.
  ['5,00 €', 'EUR', '5.00'],
  ['€5.00', 'EUR', '5.00'],
  ['EUR 5.00', 'EUR', '5.00'],
  ['5 евро', 'EUR', '5'],
  ['$5.00', 'USD', '5.00'],
  ['$5.00', 'CAD', '5.00'],
  ['US$5.00', 'USD', '5.00'],
  ['5 000,00 руб.', 'RUB', '5000.00'],
  ['5 рублей', 'RUB', '5'],
  ['₽5', 'RUB', '5'],
  ['5 тг', 'KZT', '5'],
  ['5 сум', 'UZS', '5'],
  ['5 ر.س', 'SAR', '5'],
  ['5 درهم', 'AED', '5'],
  // Another one, a percentage, or words.
  ['5,00 USD', 'EUR', 'besideNumber'],
  ['$5.00', 'EUR', 'besideNumber'],
  ['₽5', 'EUR', 'besideNumber'],
  ['€5', 'USD', 'besideNumber'],
  ['5%', 'EUR', 'besideNumber'],
  ['5 ٪', 'EUR', 'besideNumber'],
  ['5 each', 'EUR', 'besideNumber'],
  ['c. 5', 'EUR', 'besideNumber'],
  // Groups that are none.
  ['12 34,50', 'EUR', 'none'],
  ['1 2 3', 'EUR', 'none'],
  ['1,234 567', 'EUR', 'none'],
  ['1.234 567', 'EUR', 'none'],
  ["1'23", 'EUR', 'none'],
  ['-5', 'EUR', 'none'],
  ['5 - 6', 'EUR', 'none'],
  ['5-6', 'EUR', 'none'],
  ['1e3', 'EUR', 'none'],
  ['cheap', 'EUR', 'none'],
])('%s in %s', (typed, currency, expected) => {
  expect(says(typed, currency)).toBe(expected);
});
