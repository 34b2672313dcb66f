import { expect, test } from 'vitest';
import { computePrice } from '../../../src/internal/offer/computePrice.ts';
import { amountsOf, line, offerOf, onlyPrice } from './offerOf.ts';

const says = (payments: readonly object[], lines: readonly object[] = [line({})]): readonly string[] =>
  computePrice(offerOf({ lines, payments }), 'EUR').findings.map((one) => `${one.code} ${one.path.join('.')}`);

const worked = { as_worked: 'month', net_days: 30 };

test('what is paid as worked is all that the others leave, to the cent', () => {
  const lines = [line({ unit_price: '100.01' })];
  expect(amountsOf(onlyPrice({ lines, payments: [worked] }))).toEqual(['100.01']);
  const payments = [{ percent: '30' }, worked, { amount: '10' }];
  const price = onlyPrice({ lines, payments });
  expect(amountsOf(price)).toEqual(['30.00', '60.01', '10.00']);
  expect(price.payments[1]).toMatchObject({ asWorked: 'month', netDays: 30, firm: true, parts: ['60.01'] });
});

test('of an estimate it is an estimate', () => {
  const price = onlyPrice({ lines: [line({ firm: false })], payments: [{ amount: '10' }, worked] });
  expect(price.payments.map(({ firm }) => firm)).toEqual([true, false]);
});

test('while the total is open its amount is too', () => {
  const lines = [line({ alternative: 'a' }), line({ alternative: 'a' })];
  expect(amountsOf(onlyPrice({ lines, payments: [{ percent: '30' }, worked] }))).toEqual([null, null]);
});

test('of rates alone it is how they are paid', () => {
  expect(says([worked], [{ text: 'Beyond', unit: 'hour', rate: '165' }])).toEqual([]);
});

test.each([
  ['two of them', [worked, worked], 'E405 offer.payments.1'],
  ['beside parts', [{ parts: 2 }, worked], 'E405 offer.payments.0'],
  ['with a percentage in one', [{ ...worked, percent: '30' }], 'E410 offer.payments.0'],
  ['with nothing left', [{ percent: '100' }, worked], 'E405 offer.payments'],
  ['with less than nothing left', [{ amount: '101' }, worked], 'E405 offer.payments'],
])('%s is told', (_name, payments, finding) => {
  expect(says(payments)).toEqual([finding]);
});

test('days alone say no amount', () => {
  expect(says([{ net_days: 30 }])).toEqual(['E410 offer.payments.0']);
});
