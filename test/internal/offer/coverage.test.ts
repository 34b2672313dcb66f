import { describe, expect, test } from 'vitest';
import { computePrice } from '../../../src/internal/offer/computePrice.ts';
import { briefly, line, offerOf } from './offerOf.ts';

const taxes = { vat: { label: 'VAT', percent: '20' } };
const once = (fields: object = {}): object => line({ id: 'setup', tax: 'vat', ...fields });
const monthly = (fields: object = {}): object =>
  line({ id: 'rent', tax: 'vat', unit_price: '10.00', recurring: 'month', term: 12, ...fields });

const billing = { every: 'month' };

describe('what is not paid for once', () => {
  test.each([
    ['a line in no payment', { lines: [once(), monthly()], billing }, ['E410 offer.lines.0 uncoveredOnce']],
    [
      'what recurs in none',
      { lines: [once(), monthly()], payments: [{ percent: '100', of: 'once' }] },
      ['E410 offer.lines.1 uncoveredRecurring'],
    ],
    [
      'both paid and invoiced',
      { lines: [monthly()], billing, payments: [{ percent: '100', of: ['rent'] }] },
      ['E410 offer.payments.0 twice'],
    ],
    [
      'percentages of a line',
      {
        lines: [once(), monthly()],
        payments: [
          { percent: '50', of: 'once' },
          { percent: '100', of: 'recurring' },
        ],
      },
      ['E410 offer.payments.0 percentsOf'],
    ],
    [
      'an amount beside payments of a part',
      {
        lines: [once(), once({ id: 'kit' })],
        payments: [
          { amount: '200', of: 'once' },
          { percent: '100', of: ['kit'] },
        ],
      },
      ['E410 offer.payments.0 sharedSum'],
    ],
    [
      'an amount of one line beside percentages of it and others',
      {
        lines: [once(), once({ id: 'kit' })],
        payments: [
          { percent: '99', of: 'once' },
          { amount: '1.20', of: ['setup'] },
          { percent: '1', of: ['kit'] },
        ],
      },
      ['E410 offer.payments.1 sharedSum'],
    ],
    [
      'amounts that do not make their part',
      { lines: [once(), monthly()], billing, payments: [{ amount: '100' }] },
      ['E410 offer.payments.0 otherPart'],
    ],
    [
      'parts of nothing',
      { lines: [once(), monthly()], billing, payments: [{ amount: '120' }, { parts: '2' }] },
      ['E410 offer.payments.0 nothingLeft'],
    ],
    [
      'too much before the parts',
      { lines: [once(), monthly()], billing, payments: [{ amount: '121' }, { parts: '2' }] },
      ['E410 offer.payments.0 tooMuchOfPart'],
    ],
    [
      'of an option',
      { lines: [once(), once({ id: 'kit', optional: true })], payments: [{ percent: '100', of: ['setup', 'kit'] }] },
      ['E410 offer.payments.0.of.1 ofOption'],
    ],
    [
      'of a line at a rate',
      {
        lines: [once(), { id: 'hour', text: 'Hour', unit: 'hour', rate: '90' }],
        payments: [{ percent: '100', of: ['hour'] }],
      },
      ['E410 offer.payments.0.of.0 ofRate'],
    ],
    [
      'of what recurs, and nothing does',
      { lines: [once()], payments: [{ percent: '100', of: 'recurring' }] },
      ['E410 offer.payments.0.of ofNoneRecurring'],
    ],
    [
      'of what is charged once, and nothing is',
      { lines: [monthly()], payments: [{ percent: '100', of: 'once' }] },
      ['E410 offer.payments.0.of ofNoneOnce'],
    ],
    [
      'payments beside billing of all',
      { lines: [monthly()], billing, payments: [{ percent: '100' }] },
      ['E410 offer.payments.0 onlyBilled'],
    ],
    [
      'billing of what is charged once',
      { lines: [once({ billing })], payments: [{ percent: '100' }] },
      ['E410 offer.lines.0.billing billedOncePaid'],
    ],
    ['the same with no payment', { lines: [once({ billing })] }, ['E410 offer.lines.0.billing billedOnce']],
    [
      'an amount finer than a coin',
      {
        lines: [once()],
        payments: [
          { amount: '10.005', due: 'a' },
          { parts: 1, due: 'b' },
        ],
      },
      ['E410 offer.payments.0.amount underCoin'],
    ],
    [
      'billing of an option',
      { lines: [once(), monthly({ optional: true, billing })], payments: [{ percent: '100' }] },
      ['E410 offer.lines.1.billing billedOption'],
    ],
    [
      'billing that nothing is left for',
      { lines: [once()], billing, payments: [{ percent: '100' }] },
      ['E410 offer.billing billedNothing'],
    ],
    [
      'two first days',
      { lines: [monthly({ from: '2027-01-01', billing: { ...billing, from: '2027-02-01' } })] },
      ['E410 offer.lines.0.billing.from twoStarts'],
    ],
    [
      'an amount of what is open',
      {
        lines: [once({ alternative: 'a' }), once({ id: 'b', alternative: 'a' }), monthly()],
        billing,
        payments: [{ amount: '120' }],
      },
      ['E410 offer.payments.0 openSum'],
    ],
    [
      'what is worked twice',
      { lines: [once(), monthly()], billing, payments: [{ as_worked: 'month' }, { as_worked: 'week' }] },
      ['E405 offer.payments.1 twice'],
    ],
    [
      'a share of a headline',
      {
        lines: [once(), monthly()],
        headline: 'month',
        payments: [
          { percent: '100', of: 'recurring' },
          { percent: '100', of: 'once' },
        ],
      },
      ['E433 offer.payments payments'],
    ],
  ])('%s', (_, written, expected) => {
    const { findings } = computePrice(offerOf({ taxes, ...written }), 'EUR');
    expect(findings.map((found, i) => `${briefly(findings)[i]} ${found.says}`)).toEqual(expected);
  });

  test('a headline bears payments of what is charged once', () => {
    const written = { lines: [once(), monthly()], headline: 'month', payments: [{ percent: '100' }], billing, taxes };
    expect(computePrice(offerOf(written), 'EUR').findings).toEqual([]);
  });
});
