import { expect, test } from 'vitest';
import { decimalOf } from '../../../src/foundation/money/Decimal.ts';
import { Internal } from '../../../src/internal/dossier/schema/secret.ts';
import { servesBook } from '../../../src/internal/offer/servesBook.ts';
import { line, offerOf } from './offerOf.ts';

test.each([
  ['leads to the currency of a converted article', 'EUR', true, undefined, true],
  ['leads elsewhere', 'USD', true, undefined, false],
  ['leads to a line with a currency of its own', 'USD', true, 'USD', true],
  ['has nothing to convert', 'EUR', false, undefined, false],
])('a rate that %s', (_, to, isConverted, currency, serves) => {
  const book = new Internal({ list: decimalOf('9.00'), cost: null, floor: null, isConverted, row: 'prices.csv:2' });
  const offer = offerOf({ lines: [line({ currency })] });
  const filled = { ...offer, lines: offer.lines.map((one) => ({ ...one, book })) };
  expect(servesBook({ to }, filled, 'EUR')).toBe(serves);
});
