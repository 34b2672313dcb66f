import { expect, test } from 'vitest';
import { isDecimal } from '../../src/foundation/money/Decimal.ts';
import { discloseList } from '../../src/disclosure/listPrice.ts';
import { Internal } from '../../src/internal/dossier/schema/secret.ts';
import type { PricedLine } from '../../src/internal/offer/Price.ts';
import { line, onlyPrice } from '../internal/offer/offerOf.ts';

const priced = (fields: object, list?: string, isConverted = false): PricedLine => {
  const [only] = onlyPrice({ lines: [line(fields)] }).lines;
  if (only === undefined) throw new Error('no line');
  if (list === undefined || !isDecimal(list)) return only;
  const book = new Internal({ list, cost: null, floor: null, isConverted, row: 'prices.csv:2' });
  return { ...only, line: { ...only.line, book } };
};

test.each<[string, PricedLine, boolean, readonly string[] | null]>([
  ['a price below it', priced({ unit_price: '5100.00' }, '7900'), true, ['7900.00', '35.4']],
  ['a whole percentage', priced({ unit_price: '75.00' }, '100.00'), true, ['100.00', '25']],
  [
    'the price by quantity',
    priced({ qty: '9', tiers: [{ from: '5', unit_price: '50' }] }, '100.00'),
    true,
    ['100.00', '50'],
  ],
  ['a hair below it', priced({ unit_price: '99.99' }, '100.00'), true, ['100.00', '0.01']],
  ['a hair of it left', priced({ unit_price: '0.01' }, '100.00'), true, ['100.00', '99.99']],
  ['all of it', priced({ unit_price: '0' }, '100.00'), true, ['100.00', '100']],
  [
    'a converted one, in the digits that its quantity asks for',
    priced({ qty: '10000', unit_price: '0.02' }, '0.025923', true),
    true,
    ['0.025923', '22.8'],
  ],
  [
    'a converted one that is asked, as it is read',
    priced({ qty: '3', unit_price: '0.026' }, '0.025923', true),
    true,
    null,
  ],
  ['where nobody asked', priced({ unit_price: '75.00' }, '100.00'), false, null],
  ['the list price itself', priced({ unit_price: '100.0' }, '100.00'), true, null],
  ['a higher price', priced({ unit_price: '120.00' }, '100.00'), true, null],
  ['no article', priced({}), true, null],
  [
    'a price between two',
    priced({ unit_price: undefined, optional: true, price_from: '50', price_to: '60' }, '100.00'),
    true,
    null,
  ],
])('%s', (_, of, show_list, expected) => {
  const { list } = discloseList(of, 'EUR', { show_list });
  expect(list === undefined ? null : [list.price.amount, list.below.number]).toEqual(expected);
});
