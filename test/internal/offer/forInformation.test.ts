import { describe, expect, test } from 'vitest';
import { computePrice } from '../../../src/internal/offer/computePrice.ts';
import { briefly, offerOf } from './offerOf.ts';

const rate = (from: string, to: string, value: string, settle?: string): object => ({
  ...{ from, to, rate: value, as_of: '2026-11-20', source: 'central bank' },
  ...(settle !== undefined && { settle }),
});
const ofDay = (from: string, to: string, value: string): object => rate(from, to, value, 'payment_date');
const line = (currency: string, unit_price = '1000.00', more: object = {}): object => ({
  ...{ text: `In ${currency}`, unit_price, currency },
  ...more,
});
const monthly = { recurring: 'month', term: 24 };
const twoWays = ['a', 'b'].map((text) => line('CNY', '10.00', { text, alternative: 'x' }));

/** The total at fixed rates, then what is for information: "RUB 12345.60 = CNY 1000.00 → 12345.60". */
function sumsOf(offer: object, currency: string): readonly string[] {
  const { price, findings } = computePrice(offerOf(offer), currency);
  if (price === null) return briefly(findings);
  const { grandTotal, rates, forInformation } = price;
  const grand = grandTotal === null ? [] : [`total ${grandTotal.currency} ${grandTotal.total}`];
  const promised = grandTotal === null && rates.length > 0 ? ['a total once chosen'] : [];
  const informed = forInformation.map(({ currency: to, total, parts, rates: used }) => {
    const sums = parts.map((part) =>
      [part.currency, part.own, '→', part.amount, ...(part.each === null ? [] : [part.each])].join(' '),
    );
    const about = total?.firm === false ? 'approx. ' : '';
    return [
      `${to} ${total === null ? '—' : `${about}${total.amount}`} = ${sums.join(' + ') || '—'}`,
      `at ${used.map(({ from, settle }) => `${from} ${settle}`).join(', ')}`,
    ].join('; ');
  });
  return [...grand, ...promised, ...informed];
}

describe('what is paid at the rate of the day is for information', () => {
  test.each<[string, object, string, readonly string[]]>([
    [
      'one currency, paid in another',
      { lines: [line('CNY')], rates: [ofDay('CNY', 'RUB', '12.3456')] },
      'CNY',
      ['RUB 12345.60 = CNY 1000.00 → 12345.60; at CNY payment_date'],
    ],
    [
      'rounded half away from zero to the other currency',
      { lines: [line('CNY', '1.00')], rates: [ofDay('CNY', 'JPY', '20.5'), ofDay('CNY', 'KWD', '0.0425')] },
      'CNY',
      ['JPY 21 = CNY 1.00 → 21; at CNY payment_date', 'KWD 0.043 = CNY 1.00 → 0.043; at CNY payment_date'],
    ],
    [
      'with tax and after the discount on the whole',
      {
        lines: [line('CNY', '100.00', { tax: 'vat' })],
        taxes: { vat: { label: 'VAT', percent: '20' } },
        discount: { percent: '10' },
        rates: [ofDay('CNY', 'RUB', '10')],
      },
      'CNY',
      ['RUB 1080.00 = CNY 108.00 → 1080.00; at CNY payment_date'],
    ],
    [
      'the currency of the proposal, in which nothing is priced',
      { lines: [line('CNY')], rates: [ofDay('CNY', 'RUB', '12')] },
      'RUB',
      ['RUB 12000.00 = CNY 1000.00 → 12000.00; at CNY payment_date'],
    ],
    [
      'beside prices in the currency of payment: never a total',
      { lines: [line('CNY'), line('RUB', '500.00')], rates: [ofDay('CNY', 'RUB', '12')] },
      'RUB',
      ['RUB 12500.00 = CNY 1000.00 → 12000.00 + RUB 500.00 → 500.00; at CNY payment_date'],
    ],
    [
      'a mixture with a fixed rate: never a total, and all parts',
      {
        lines: [line('USD', '10.00'), line('CNY'), line('RUB', '500.00', { firm: false })],
        rates: [rate('USD', 'RUB', '90'), ofDay('CNY', 'RUB', '12')],
      },
      'RUB',
      [
        'RUB approx. 13400.00 = USD 10.00 → 900.00 + CNY 1000.00 → 12000.00 + RUB 500.00 → 500.00; at USD fixed, CNY payment_date',
      ],
    ],
    [
      'a mixture to a currency in which nothing is priced',
      {
        lines: [line('USD', '10.00'), line('CNY')],
        rates: [rate('USD', 'RUB', '90'), ofDay('CNY', 'RUB', '12')],
      },
      'USD',
      ['RUB 12900.00 = USD 10.00 → 900.00 + CNY 1000.00 → 12000.00; at USD fixed, CNY payment_date'],
    ],
    [
      'a currency that is paid in itself: no sum over both',
      { lines: [line('USD', '10.00'), line('CNY')], rates: [ofDay('CNY', 'RUB', '12')] },
      'USD',
      ['RUB — = CNY 1000.00 → 12000.00; at CNY payment_date'],
    ],
    [
      'a total at fixed rates, paid in another currency',
      {
        lines: [line('EUR'), line('USD', '100.00')],
        rates: [rate('USD', 'EUR', '0.9'), ofDay('EUR', 'RUB', '100'), ofDay('USD', 'RUB', '91')],
      },
      'EUR',
      ['total EUR 1090.00', 'RUB 109000.00 = EUR 1090.00 → 109000.00; at EUR payment_date'],
    ],
    [
      'while something is to be chosen: the rate alone',
      { lines: twoWays, rates: [ofDay('CNY', 'RUB', '12')] },
      'CNY',
      ['RUB — = —; at CNY payment_date'],
    ],
    [
      'while something is to be chosen of two currencies: no total is promised',
      { lines: [...twoWays, line('RUB')], rates: [ofDay('CNY', 'RUB', '12')] },
      'RUB',
      ['RUB — = —; at CNY payment_date'],
    ],
    [
      'of mere options: the rate alone, and the total at fixed rates stays',
      {
        lines: [line('USD'), line('RUB'), line('CNY', '1.00', { optional: true })],
        rates: [rate('USD', 'RUB', '90'), ofDay('CNY', 'RUB', '12')],
      },
      'RUB',
      ['total RUB 91000.00', 'RUB — = —; at CNY payment_date'],
    ],
    [
      'at rates alone',
      { lines: [{ text: 'Work', unit: 'hour', rate: '90' }], rates: [ofDay('CNY', 'RUB', '12')] },
      'CNY',
      ['RUB — = —; at CNY payment_date'],
    ],
    [
      'by the period: each charge, and no sum',
      {
        lines: [line('CNY', '100.00'), line('CNY', '10.00', monthly)],
        headline: 'month',
        rates: [ofDay('CNY', 'RUB', '12')],
      },
      'CNY',
      ['RUB — = CNY 100.00 → 1200.00 once + CNY 10.00 → 120.00 month; at CNY payment_date'],
    ],
    [
      'what recurs: the first year',
      { lines: [line('CNY', '10.00', monthly)], rates: [ofDay('CNY', 'RUB', '12')] },
      'CNY',
      ['RUB 1440.00 = CNY 120.00 → 1440.00; at CNY payment_date'],
    ],
    ['a rate the other way round', { lines: [line('CNY')], rates: [ofDay('RUB', 'CNY', '0.08')] }, 'CNY', []],
    ['a rate of a currency in itself', { lines: [line('CNY')], rates: [ofDay('CNY', 'CNY', '2')] }, 'CNY', []],
    [
      'a fixed rate is as it was',
      { lines: [line('USD'), line('RUB')], rates: [rate('USD', 'RUB', '90', 'fixed')] },
      'RUB',
      ['total RUB 91000.00'],
    ],
    [
      'a fixed rate to the total is still asked for beside one of the day to another currency',
      {
        lines: [line('USD'), line('CNY'), line('EUR')],
        rates: [rate('USD', 'EUR', '0.9'), ofDay('CNY', 'RUB', '12')],
      },
      'EUR',
      ['E411 offer.rates'],
    ],
    [
      'one pair at two rates',
      { lines: [line('CNY')], rates: [rate('CNY', 'RUB', '12'), ofDay('CNY', 'RUB', '12')] },
      'CNY',
      ['E107 offer.rates.1'],
    ],
    [
      'a currency that there is not',
      { lines: [line('CNY')], rates: [ofDay('CNY', 'RUR', '12')] },
      'CNY',
      ['E107 offer.rates.0.to'],
    ],
  ])('%s', (_, offer, currency, expected) => {
    expect(sumsOf(offer, currency)).toEqual(expected);
  });

  test.each([
    ['the rate', { from: 'CNY', to: 'RUB', as_of: '2026-11-20', settle: 'payment_date' }],
    ['its day', { from: 'CNY', to: 'RUB', rate: '12', settle: 'payment_date' }],
  ])('%s stays mandatory', (_, stated) => {
    const price = (): readonly string[] => sumsOf({ lines: [line('CNY')], rates: [stated] }, 'CNY');
    if ('rate' in stated) expect(price()).toEqual(['E411 offer.rates.0']);
    else expect(price).toThrow();
  });
});
