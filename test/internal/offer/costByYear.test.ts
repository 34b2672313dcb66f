import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, decimalOf, subtract, sum } from '../../../src/foundation/money/Decimal.ts';
import { minorUnits } from '../../../src/foundation/money/currency.ts';
import { computePrice } from '../../../src/internal/offer/computePrice.ts';
import { costByYear } from '../../../src/internal/offer/costByYear.ts';
import { offerOf } from './offerOf.ts';
import { randomOf } from './random.ts';
import { decidedOffer } from './randomOffer.ts';
import { asWritten } from './typedOffer.ts';

const costOf = (written: object, currency = 'EUR') => {
  const offer = offerOf(written);
  const part = computePrice(offer, currency).price?.currencies[0];
  return { part, cost: part === undefined ? null : costByYear(part, offer.taxes) };
};

test('of any offer with a term: years are those of the price, and their parts add up to them', () => {
  let seen = 0;
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom('EUR', 'JPY', 'KWD'), (seed, currency) => {
      const { part, cost } = costOf(asWritten(decidedOffer(randomOf(seed), minorUnits(currency) ?? 2)), currency);
      expect(cost === null).toBe(part?.term === null || part === undefined);
      if (cost === null || part?.term === undefined || part.term === null) return;
      seen += 1;
      const { term } = part;
      expect(cost.years.map(({ total }) => total.amount)).toEqual(term.years.map(({ total }) => total));
      for (const { total, once, recurring } of [cost, ...cost.years])
        expect(compare(sum([once.amount, recurring.amount]), total.amount)).toBe(0);
      for (const key of ['total', 'once', 'recurring'] as const)
        expect(compare(sum(cost.years.map((year) => year[key].amount)), cost[key].amount)).toBe(0);
      expect(compare(cost.total.amount, term.total)).toBe(0);
      // What is charged once is charged in the first year.
      for (const { once } of cost.years.slice(1)) expect(compare(once.amount, decimalOf(0))).toBe(0);
    }),
    { seed: 20261123, numRuns: 300 },
  );
  expect(seen).toBeGreaterThan(30);
});

const vat = { vat: { label: 'VAT', percent: '19' } };
const service = { text: 'Service', unit_price: '100.00', recurring: 'month', term: 24, tax: 'vat' };
const untaxed = { text: 'Set-up', unit_price: '600.00' };
const setUp = { ...untaxed, tax: 'vat' };

test.each<readonly [what: string, offer: object, first: readonly [string, string], second: string]>([
  ['each with its tax', { taxes: vat, lines: [service, setUp] }, ['714.00', '1428.00'], '1428.00'],
  ['one without tax', { taxes: vat, lines: [service, untaxed] }, ['600.00', '1428.00'], '1428.00'],
  [
    'a percentage off the whole',
    { taxes: vat, discount: { percent: '10' }, lines: [service, setUp] },
    ['642.60', '1285.20'],
    '1285.20',
  ],
  [
    'an amount off the first year',
    { taxes: vat, discount: { amount: '180.00' }, lines: [service, setUp] },
    ['642.60', '1285.20'],
    '1428.00',
  ],
  [
    'a tax that the prices contain',
    { taxes: { vat: { ...vat.vat, included: true } }, lines: [service, setUp] },
    ['600.00', '1200.00'],
    '1200.00',
  ],
])('%s', (_, offer, [once, recurring], second) => {
  const [first, next] = costOf(offer).cost?.years ?? [];
  expect([first?.once.amount, first?.recurring.amount, next?.total.amount]).toEqual([once, recurring, second]);
});

test('without a term there is none, nor while a choice is open', () => {
  const { term, ...open } = service;
  expect(term).toBe(24);
  expect(costOf({ taxes: vat, lines: [open, setUp] }).cost).toBeNull();
  const choice = ['a', 'b'].map((text) => ({ ...service, text, alternative: 'way' }));
  expect(costOf({ taxes: vat, lines: [setUp, ...choice] }).cost).toBeNull();
});

test('shares of a coin go to one part only', () => {
  const lines = [
    { ...service, unit_price: '0.01', term: 13 },
    { ...setUp, unit_price: '0.01' },
  ];
  const [first] = costOf({ taxes: vat, lines }).cost?.years ?? [];
  const { total, once, recurring } = first ?? {};
  expect(
    subtract(total?.amount ?? decimalOf(9), sum([once?.amount ?? decimalOf(0), recurring?.amount ?? decimalOf(0)])),
  ).toBe('0.00');
});
