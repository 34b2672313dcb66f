import { expect, test } from 'vitest';
import { type Decimal, isDecimal } from '../../../src/foundation/money/Decimal.ts';
import { Internal } from '../../../src/internal/dossier/schema/secret.ts';
import { computePrice } from '../../../src/internal/offer/computePrice.ts';
import { explainConcessions } from '../../../src/internal/offer/explainConcessions.ts';
import { line, offerOf } from './offerOf.ts';

const amount = (text: string): Decimal => {
  if (!isDecimal(text)) throw new Error(text);
  return text;
};

/** List, unit price, net and cost of the first line, as a head of sales reads them. */
function read(written: object, list: string, cost: string, currency = 'EUR'): readonly (string | null)[] {
  const offer = offerOf(written);
  const book = new Internal({ list: amount(list), cost: amount(cost), floor: null, isConverted: true, row: 'p:2' });
  const whole = { ...offer, lines: offer.lines.map((one) => ({ ...one, book })) };
  const { price } = computePrice(whole, currency);
  if (price === null) throw new Error('no price');
  const [first] = explainConcessions(whole, price, { discount: undefined, margin: undefined }).lines;
  return first === undefined ? [] : [first.list, first.price, first.net, first.cost];
}

const vat = { vat: { label: 'VAT', percent: '25', included: true } };

test.each<[string, object, string, string, readonly (string | null)[]]>([
  [
    'all of it given away',
    { lines: [line({ discount_percent: '100' })] },
    '100',
    '60',
    ['100.00', '100.00', '0.00', '60.00'],
  ],
  [
    'a discount on the line and one on the whole',
    { lines: [line({ qty: '2', discount_percent: '10' })], discount: { percent: '10' } },
    '100.00',
    '60.00',
    ['100.00', '100.00', '81.00', '60.00'],
  ],
  [
    'a tax inside',
    { lines: [line({ tax: 'vat' })], taxes: vat },
    '100.00',
    '60.00',
    ['100.00', '100.00', '100.00', '60.00'],
  ],
  [
    'an amount off three of them',
    { lines: [line({ qty: '3', discount_amount: '1' })] },
    '100.00',
    '60.00',
    ['100.00', '100.00', '99.67', '60.00'],
  ],
  [
    'digits that a rate made',
    { lines: [line({ qty: '10000', unit_price: '86.408641' })] },
    '86.408641000',
    '51.84060000012345',
    ['86.408641', '86.408641', '86.408641', '51.8406'],
  ],
])('%s', (_, written, list, cost, expected) => {
  expect(read(written, list, cost.slice(0, 12))).toEqual(expected);
});

test('a currency without coins', () => {
  expect(read({ lines: [line({ unit_price: '1500' })] }, '1500', '900.123456', 'JPY')).toEqual([
    '1500',
    '1500',
    '1500',
    '900.1235',
  ]);
});
