import { expect, test } from 'vitest';
import { multiply, roundHalfAwayFromZero } from '../../../src/foundation/money/Decimal.ts';
import { Internal } from '../../../src/internal/dossier/schema/secret.ts';
import { priceLine } from '../../../src/internal/offer/line.ts';
import type { PricedLine } from '../../../src/internal/offer/Price.ts';
import { line, offerOf } from './offerOf.ts';

const vat = { vat: { label: 'VAT', percent: '20' } };

function priced(qty: string, unit_price: string, isConverted: boolean): PricedLine {
  const { lines, taxes } = offerOf({ lines: [line({ qty, unit_price, tax: 'vat' })], taxes: vat });
  const [only] = lines;
  if (only?.unit_price === undefined) throw new Error('no line');
  const book = new Internal({ list: only.unit_price, cost: null, floor: null, isConverted, row: 'prices.csv:2' });
  return priceLine({ ...only, book }, { taxes, digits: 2, choices: new Map() });
}

test.each<[string, string, string, string, string, string]>([
  ['ten thousand screws', '10000', '0.025923', '0.025923', '259.23', '0.031108'],
  ['one of them', '1', '0.025923', '0.03', '0.03', '0.04'],
  ['three that a coin less would not give', '3', '13.7173197', '13.717', '41.15', '16.460'],
  ['a price that is a coin', '3', '86.4', '86.4', '259.20', '103.68'],
  ['so many that six digits lose', '1000000', '0.00033333', '0.00033333', '333.33', '0.00040000'],
])('%s', (_, qty, exact, shown, net, withTax) => {
  const { unitPrice, unitWithTax, charge } = priced(qty, exact, true);
  expect([unitPrice, charge.net, unitWithTax]).toEqual([shown, net, withTax]);
  expect(roundHalfAwayFromZero(multiply(unitPrice, priced(qty, exact, true).steps[0]?.quantity ?? unitPrice), 2)).toBe(
    net,
  );
});

test('a typed price stays as it was typed', () => {
  expect(priced('1', '0.025923', false).unitPrice).toBe('0.025923');
});
