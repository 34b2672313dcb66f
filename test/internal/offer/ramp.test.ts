import { describe, expect, test } from 'vitest';
import { computePrice } from '../../../src/internal/offer/computePrice.ts';
import { briefly, line, offerOf, onlyPrice } from './offerOf.ts';

const users = {
  ...{ text: 'Users', qty: '250', unit_price: '18.00', recurring: 'month', term: 36 },
  ramp: [
    { from_period: 13, qty: '400', unit_price: '16.50' },
    { from_period: 25, qty: '600', unit_price: '15.00' },
  ],
};

describe('a line that changes in steps', () => {
  test('each year of the term has its own sum', () => {
    const { firstYear, secondYear, term } = onlyPrice({ lines: [users, line({ unit_price: '12500.00' })] });
    expect(firstYear?.total).toBe('66500.00');
    expect(secondYear).toMatchObject({ total: '79200.00', whole: false });
    expect(term).toMatchObject({ total: '253700.00', months: 36 });
    expect(term?.years.map(({ total }) => total)).toEqual(['66500.00', '79200.00', '108000.00']);
  });

  test('a step within a year counts from its charge on', () => {
    const ramp = [{ from_period: 8, unit_price: '20.00' }];
    const { firstYear } = onlyPrice({ lines: [{ ...users, qty: '1', unit_price: '10.00', term: 12, ramp }] });
    expect(firstYear?.total).toBe('170.00');
  });

  test('what a step leaves out stays as it was, and the tiers go by the new quantity', () => {
    const tiers = [{ from: '400', unit_price: '16.50' }];
    const ramp = [
      { from_period: 13, qty: '400' },
      { from_period: 25, unit_price: '10.00' },
    ];
    const { lines } = onlyPrice({ lines: [{ ...users, tiers, ramp }] });
    expect(lines[0]?.steps.map(({ from, charge }) => [from, charge.net])).toEqual([
      [1, '4500.00'],
      [13, '6600.00'],
      [25, '4000.00'],
    ]);
  });

  test('after the last step every year is alike', () => {
    const ramp = [{ from_period: 13, qty: '400' }];
    expect(onlyPrice({ lines: [{ ...users, ramp }] }).secondYear?.whole).toBe(true);
  });
});

test.each([
  ['no period', { ...users, recurring: undefined, term: undefined }, ['E430 offer.lines.0.ramp']],
  ['no term', { ...users, term: undefined }, ['E430 offer.lines.0.ramp']],
  ['not ascending', { ...users, ramp: users.ramp.toReversed() }, ['E430 offer.lines.0.ramp.1.from_period']],
  ['after the term', { ...users, term: 24 }, ['E430 offer.lines.0.ramp.1.from_period']],
  ['nothing new', { ...users, ramp: [{ from_period: 2 }] }, ['E430 offer.lines.0.ramp.0']],
  [
    'more digits than any amount',
    { ...users, ramp: [{ from_period: 2, qty: '100000000', unit_price: '100000000' }] },
    ['E430 offer.lines.0.ramp.0'],
  ],
  [
    'a discount above a step',
    { ...users, discount_amount: '4000.00', ramp: [{ from_period: 2, qty: '1' }] },
    ['E430 offer.lines.0.ramp.0'],
  ],
  ['a first day of what is charged once', line({ from: '2027-01-01' }), ['E431 offer.lines.0.from']],
  [
    'an extension without a term',
    line({ recurring: 'year', extension: { periods: 1 } }),
    ['E431 offer.lines.0.extension'],
  ],
])('%s', (_, written, expected) => {
  expect(briefly(computePrice(offerOf({ lines: [written] }), 'EUR').findings)).toEqual(expected);
});

test('a headline where nothing recurs', () => {
  const offer = offerOf({ lines: [line({})], headline: 'month' });
  expect(briefly(computePrice(offer, 'EUR').findings)).toEqual(['E431 offer.headline']);
});

test('a renewal where nothing recurs', () => {
  const offer = offerOf({ lines: [line({})], renewal: { months: 12 } });
  expect(briefly(computePrice(offer, 'EUR').findings)).toEqual(['E431 offer.renewal']);
});

describe('a renewal at the end of a term', () => {
  const once = line({});
  const found = (...lines: readonly object[]): readonly string[] =>
    briefly(computePrice(offerOf({ lines, renewal: { months: 12 } }), 'EUR').findings);

  test.each(['month', 'quarter', 'year'])('no line has one: charged by the %s', (recurring) => {
    expect(found(once, line({ recurring }), line({ recurring, optional: true }))).toEqual(['E431 offer.renewal']);
  });

  test.each([
    ['month', 12],
    ['quarter', 4],
    ['year', 1],
  ])('the fix gives one of a year, and works: %s', (recurring, term) => {
    const offer = offerOf({ lines: [once, line({ recurring })], renewal: { months: 12 } });
    expect(computePrice(offer, 'EUR').findings).toMatchObject([{ holes: { number: 2, term } }]);
    expect(found(once, line({ recurring, term }))).toEqual([]);
  });

  test('one line that has it is enough, an option too', () => {
    expect(found(line({ recurring: 'month' }), line({ recurring: 'year', term: 3, optional: true }))).toEqual([]);
  });
});
