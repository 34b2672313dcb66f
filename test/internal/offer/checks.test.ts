import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/foundation/diagnostics/diagnose.ts';
import { computePrice } from '../../../src/internal/offer/computePrice.ts';
import type { Finding } from '../../../src/foundation/diagnostics/finding.ts';
import { briefly, line, offerOf } from './offerOf.ts';

const findingsOf = (written: object, currency: string | undefined = 'EUR'): readonly Finding[] =>
  computePrice(offerOf(written), currency).findings;

const lines = [line({})];

describe('errors of a price', () => {
  test.each<[string, object, readonly string[]]>([
    [
      'two discounts',
      { lines: [line({ discount_percent: '5', discount_amount: '1' })] },
      ['E107 offer.lines.0.discount_amount'],
    ],
    [
      'a discount above the line',
      { lines: [line({}), line({ discount_amount: '100.01' })] },
      ['E107 offer.lines.1.discount_amount'],
    ],
    ['a currency of nobody', { lines: [line({ currency: 'EUX' })] }, ['E107 offer.lines.0.currency']],
    ['a term of nothing', { lines: [line({ term: 3 })] }, ['E107 offer.lines.0.term']],
    [
      'two tiers from one quantity',
      {
        lines: [
          line({
            tiers: [
              { from: '5', unit_price: '1' },
              { from: '5.0', unit_price: '2' },
            ],
          }),
        ],
      },
      ['E107 offer.lines.0.tiers.1.from'],
    ],
    ['two discounts on all', { lines, discount: { percent: '1', amount: '1' } }, ['E107 offer.discount']],
    ['a discount of nothing said', { lines, discount: { reason: 'friendship' } }, ['E107 offer.discount']],
    ['a discount above all', { lines, discount: { amount: '100.01' } }, ['E107 offer.discount.amount']],
    [
      'a discount above all with the cheapest alternative',
      {
        lines: [line({}), line({ alternative: 'a', unit_price: '7' }), line({ alternative: 'a', unit_price: '70' })],
        discount: { amount: '107.01' },
      },
      ['E107 offer.discount.amount'],
    ],
    [
      'a discount that only an alternative in another currency leaves too high',
      {
        lines: [line({}), line({ alternative: 'a' }), line({ alternative: 'a', currency: 'USD' })],
        discount: { amount: '100.01' },
      },
      ['E107 offer.discount.amount'],
    ],
    ['payments of 90 %', { lines, payments: [{ percent: '50' }, { percent: '40' }] }, ['E410 offer.payments']],
    ['payments of 90 % of no price', { payments: [{ percent: '90' }] }, ['E410 offer.payments']],
    ['a payment of nothing said', { lines, payments: [{ due: 'soon' }] }, ['E410 offer.payments.0']],
    [
      'a payment said twice',
      { lines, payments: [{ parts: 1 }, { percent: '5', amount: '5' }] },
      ['E410 offer.payments.1'],
    ],
    ['too much', { lines, payments: [{ amount: '100.01' }] }, ['E410 offer.payments']],
    ['too little', { lines, payments: [{ amount: '60' }, { percent: '39' }] }, ['E410 offer.payments']],
    ['too much for the parts', { lines, payments: [{ amount: '101' }, { parts: 2 }] }, ['E410 offer.payments']],
    ['nothing for the parts', { lines, payments: [{ percent: '100' }, { parts: 2 }] }, ['E410 offer.payments']],
    ['a rate without a date', { lines, rates: [{ from: 'USD', to: 'EUR', rate: '0.9' }] }, ['E411 offer.rates.0']],
    [
      'a rate of zero, and two of one pair',
      {
        lines,
        rates: [
          { from: 'USD', to: 'EUR', rate: '0', as_of: '2026-01-01' },
          { from: 'USD', to: 'EUR', rate: '1', as_of: '2026-01-01' },
        ],
      },
      ['E107 offer.rates.0.rate', 'E107 offer.rates.1'],
    ],
    [
      'a rate that is not there',
      {
        lines: [line({}), line({ currency: 'USD' })],
        rates: [{ from: 'EUR', to: 'USD', rate: '1.1', as_of: '2026-01-01' }],
      },
      ['E411 offer.rates'],
    ],
    [
      'amounts in a currency of no line',
      { lines: [line({ currency: 'USD' })], discount: { amount: '1' }, payments: [{ amount: '1' }, { parts: 1 }] },
      ['E107 offer.discount.amount', 'E107 offer.payments.0'],
    ],
    [
      'all of it in one run',
      { lines: [line({ discount_percent: '5', discount_amount: '1', term: 2 })], payments: [{}] },
      ['E107 offer.lines.0.discount_amount', 'E107 offer.lines.0.term', 'E410 offer.payments.0'],
    ],
  ])('%s', (_, written, expected) => {
    const { price, findings } = computePrice(offerOf(written), 'EUR');
    expect(briefly(findings)).toEqual(expected);
    expect(price).toBeNull();
    for (const { message, fix } of findings.map(sentencesOf))
      expect([message, fix].every((text) => /^[A-Z].*\.$/.test(text))).toBe(true);
  });

  test('no currency, and one that is none', () => {
    expect(briefly(computePrice(offerOf({ lines }), undefined).findings)).toEqual(['E105 proposal.currency']);
    expect(briefly(findingsOf({ lines }, 'EUX'))).toEqual(['E107 proposal.currency']);
    const two = { lines: [line({ currency: 'EUR' }), line({ currency: 'USD' })] };
    expect(briefly(computePrice(offerOf(two), undefined).findings)).toEqual([]);
    const amount = { ...two, payments: [{ amount: '1' }, { parts: 1 }] };
    expect(briefly(computePrice(offerOf(amount), undefined).findings)).toEqual(['E105 proposal.currency']);
  });

  test.each<[string, object, string | undefined, readonly string[]]>([
    ['the first cost', { costs_elsewhere: [{ text: 'A', about: '1' }] }, undefined, ['E105 proposal.currency']],
    [
      'a later cost',
      {
        costs_elsewhere: [
          { text: 'A', about: '1', currency: 'EUR' },
          { text: 'B', about: '2' },
        ],
      },
      undefined,
      ['E105 proposal.currency'],
    ],
    [
      'cost and line, once',
      { lines, costs_elsewhere: [{ text: 'A', about: '1' }] },
      undefined,
      ['E105 proposal.currency'],
    ],
    [
      'a cost in what is no currency',
      { costs_elsewhere: [{ text: 'A', about: '1', currency: 'EUX' }] },
      'EUR',
      ['E107 offer.costs_elsewhere.0.currency'],
    ],
    [
      'a rate in what is no currency',
      { lines: [line({}), { text: 'Hours', rate: '95', unit: 'hour', currency: 'EUX' }] },
      'EUR',
      ['E107 offer.lines.1.currency'],
    ],
  ])('the currency of %s', (_, written, currency, expected) => {
    expect(briefly(computePrice(offerOf(written), currency).findings)).toEqual(expected);
  });

  test('a line is named by its number in the price: a running sum has none', () => {
    const written = [line({}), { subtotal: 'So far' }, line({ discount_amount: '100.01' })];
    expect(findingsOf({ lines: written }).map((found) => sentencesOf(found).message)).toEqual([
      'The discount on price line 2 is higher than its price of 100.00 EUR.',
    ]);
  });

  test('the sentences say the sums', () => {
    const messageOf = (written: object) => findingsOf(written).map(sentencesOf)[0]?.message;
    expect(messageOf({ lines, payments: [{ amount: '60' }, { percent: '39' }] })).toBe(
      'The payments come to 99.00 EUR of a total of 100.00 EUR including tax, and they have to make the total.',
    );
    expect(messageOf({ lines, payments: [{ percent: '90' }] })).toBe('The payments add up to 90 %, not to 100 %.');
    expect(messageOf({ lines: [line({ discount_amount: '101' })] })).toBe(
      'The discount on price line 1 is higher than its price of 100.00 EUR.',
    );
  });
});
