import { expect, test } from 'vitest';
import { disclosePrice } from '../../src/disclosure/price.ts';
import { speaker } from '../../src/disclosure/Speaker.ts';
import { fullOffer, line, priceOf } from '../internal/offer/offerOf.ts';

const disclosed = (written: object, currency: string): ReturnType<typeof disclosePrice>['currencies'][number] => {
  const [first] = disclosePrice(priceOf(written, currency), speaker('en', 'en', [])).currencies;
  if (!first) throw new Error('no currency');
  return first;
};

test('the full example, as the client reads it', () => {
  const price = disclosed(fullOffer, 'SAR');
  expect(price.total).toMatchObject({ amount: '399372.00', currency: 'SAR' });
  expect(price.taxes.map(({ amount }) => amount?.amount)).toEqual(['52092.00']);
  expect(price.options.map(({ net, total }) => [net.amount, total.amount])).toEqual([['30000.00', '34500.00']]);
  expect(price.payments.map(({ amount }) => amount?.amount)).toEqual(['159748.80', '159748.80', '79874.40']);
  expect(price.later).toMatchObject({
    net: { amount: '218880.00', currency: 'SAR' },
    total: { amount: '251712.00', currency: 'SAR' },
    taxes: [{ label: { text: 'VAT' }, percent: { number: '15' } }],
    every: true,
  });
});

test('sums run down to each line, discounts taken off, options left out', () => {
  const price = disclosed(
    {
      lines: [
        line({ unit_price: '10' }),
        line({ unit_price: '5', discount_amount: '1' }),
        line({ unit_price: '99', optional: true }),
        line({ unit_price: '0.005' }),
      ],
    },
    'EUR',
  );
  expect(price.groups.flatMap(({ lines }) => lines.map(({ running }) => running.amount))).toEqual([
    '10.00',
    '14.00',
    '14.01',
  ]);
  expect(price.groups.flatMap(({ lines }) => lines.map(({ unit_price: unit }) => unit.amount))).toEqual([
    '10.00',
    '5.00',
    '0.005',
  ]);
});

test('nothing is summed while an alternative is open', () => {
  const price = disclosed({ lines: [line({ alternative: 'size' }), line({ alternative: 'size' }), line({})] }, 'EUR');
  expect(price.total).toBeNull();
  expect(price.net).toBeNull();
  expect(price.groups.flatMap(({ lines }) => lines.map(({ running }) => running.amount))).toEqual(['100.00']);
  expect(price.choices.map(({ lines }) => lines.map(({ with_it }) => with_it?.total.amount))).toEqual([
    ['200.00', '200.00'],
  ]);
});

test('a line that recurs says how often, and what comes later is not called a year when it is none', () => {
  const price = disclosed({ lines: [line({ recurring: 'month', term: 18 })] }, 'EUR');
  expect(price.groups[0]?.lines[0]?.charges.number).toBe('12');
  expect(price.later).toMatchObject({
    net: { amount: '600.00', currency: 'EUR' },
    total: { amount: '600.00', currency: 'EUR' },
    taxes: [],
    every: false,
  });
});
