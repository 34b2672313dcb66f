import { expect, test } from 'vitest';
import { computePrice } from '../../../src/internal/offer/computePrice.ts';
import { monthly, savedAYear, warnOfPackages } from '../../../src/internal/offer/packages.ts';
import { briefly, offerOf, onlyPrice } from './offerOf.ts';

const ways = [
  { id: 'm', text: 'Monthly', alternative: 'pay', unit_price: '340.00', recurring: 'month' },
  { id: 'q', text: 'Quarterly', alternative: 'pay', unit_price: '870.00', recurring: 'quarter' },
  { id: 'r', text: 'Hours kept', alternative: 'pay', unit_price: '295.00', recurring: 'month' },
];
const of = (packages: object, lines: readonly object[] = ways): ReturnType<typeof offerOf> =>
  offerOf({ lines, packages: { group: 'pay', ...packages } });

test('a month of each, and what each saves in a year', () => {
  const all = onlyPrice({ lines: ways }, 'USD').lines;
  expect(all.map((line) => monthly(line, 2))).toEqual(['340.00', '290.00', '295.00']);
  expect(all.map((line) => Number(savedAYear(line, all)))).toEqual([0, 600, 540]);
});

test('without a term one signs for a charge, and for no year', () => {
  const [choice] = onlyPrice({ lines: ways }, 'USD').choices;
  expect(choice?.alternatives.map(({ charges }) => charges.map(({ each, sums }) => `${sums.total} ${each}`))).toEqual([
    ['340.00 month'],
    ['870.00 quarter'],
    ['295.00 month'],
  ]);
});

test('what is charged once, each month and each year, each with its tax and its share of a discount in percent', () => {
  const taxes = { vat: { label: 'VAT', percent: '15' } };
  const lines = [
    { text: 'Set-up', unit_price: '1000.00', tax: 'vat' },
    { text: 'Service', unit_price: '33.33', tax: 'vat', recurring: 'month' },
    { text: 'Audit', unit_price: '500.00', recurring: 'year' },
  ];
  const { charges } = onlyPrice({ lines, taxes, discount: { percent: '10' } });
  expect(charges.map(({ each, sums }) => [each, sums.net, sums.total])).toEqual([
    ['once', '900.00', '1035.00'],
    ['month', '30.00', '34.50'],
    ['year', '450.00', '450.00'],
  ]);
});

test('with a term the first year is what one signs for', () => {
  const lines = [{ text: 'Service', unit_price: '10.00', recurring: 'month', term: 24 }];
  expect(onlyPrice({ lines }).charges).toEqual([]);
  expect(onlyPrice({ lines, headline: 'month' }).charges).toHaveLength(1);
});

test.each([
  ['an unknown group', of({ group: 'play' }), ['E432 offer.packages.group']],
  ['one alone', of({}, ways.slice(1, 2)), ['E432 offer.packages.group']],
  ['an unknown recommendation', of({ recommended: 'x' }), ['E432 offer.packages.recommended']],
  ['an unknown package', of({ features: [{ text: 'A', in: ['m', 'x'] }] }), ['E432 offer.packages.features.0.in.1']],
  [
    'an unknown value',
    of({ features: [{ text: 'A', values: { x: '1' } }] }),
    ['E432 offer.packages.features.0.values.x'],
  ],
  ['neither form', of({ features: [{ text: 'A' }] }), ['E432 offer.packages.features.0']],
  ['both forms', of({ features: [{ text: 'A', in: ['m'], values: { q: '1' } }] }), ['E432 offer.packages.features.0']],
  ['five', of({}, [...ways, { ...ways[0], id: 'x' }, { ...ways[0], id: 'y' }]), ['E432 offer.packages.group']],
  ['two currencies', of({}, [...ways, { ...ways[0], id: 'x', currency: 'EUR' }]), ['E432 offer.packages.group']],
])('%s', (_, offer, expected) => {
  expect(briefly(computePrice(offer, 'USD').findings)).toEqual(expected);
});

test('four are a warning, three are none', () => {
  expect(briefly(warnOfPackages(of({}, [...ways, { ...ways[0], id: 'x' }])))).toEqual(['W435 offer.packages.group']);
  expect(warnOfPackages(of({}))).toEqual([]);
});
