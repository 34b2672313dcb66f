import { describe, expect, test } from 'vitest';
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
  // What is charged as often as another is no way to pay for it.
  expect(savings(ways)).toEqual([null, '600', null]);
});

const month = { text: 'A', alternative: 'pay', unit_price: '100.00', recurring: 'month' };
const quarter = { ...month, text: 'B', unit_price: '240.00', recurring: 'quarter' };
const year = { ...month, text: 'C', unit_price: '600.00', recurring: 'year' };
const ramp = [{ from_period: '2', qty: '2' }];
const plus = { ...month, id: 'p', text: 'Plus', unit_price: '300.00' };
const ids = [
  { ...month, id: 'm' },
  { ...quarter, id: 'q' },
];

describe('what a way to pay saves in a year against one that is charged more often', () => {
  test.each<[string, readonly object[], readonly (string | null)[]]>([
    ['a quarter against a month', [month, quarter], [null, '240']],
    ['a year against both: the first that is like it', [month, quarter, year], [null, '240', '600']],
    ['in any order', [year, quarter, month], ['360', '240', null]],
    ['nothing, where it costs more', [month, { ...quarter, unit_price: '310.00' }], [null, null]],
    ['nothing, where it costs as much', [month, { ...quarter, unit_price: '300.00' }], [null, null]],
    ['nothing of what is charged as often', [month, { ...month, unit_price: '50.00' }], [null, null]],
    ['nothing of what is charged once', [month, { ...year, recurring: undefined }], [null, null]],
    ['nothing of an estimate', [month, { ...quarter, firm: false }], [null, null]],
    ['nothing against an estimate', [{ ...month, firm: false }, quarter], [null, null]],
    ['nothing of another quantity', [{ ...month, qty: '2' }, quarter], [null, null]],
    ['the same quantity, however it is written', [{ ...month, qty: '1.0' }, quarter], [null, '240']],
    ['nothing of what changes', [month, { ...quarter, term: 4, ramp }], [null, null]],
    ['nothing against what changes', [{ ...month, term: 12, ramp }, quarter], [null, null]],
    ['nothing of nine months', [month, { ...quarter, term: 3 }], [null, null]],
    ['nothing against nine months', [{ ...month, term: 9 }, quarter], [null, null]],
    [
      'of a whole year',
      [
        { ...month, term: 12 },
        { ...quarter, term: 8 },
        { ...year, term: 1 },
      ],
      [null, '240', '600'],
    ],
    ['nothing of another tax', [month, { ...quarter, tax: 'vat' }], [null, null]],
    [
      'of the same taxes',
      [
        { ...month, tax: 'vat' },
        { ...quarter, tax: 'vat' },
      ],
      [null, '240'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(savings(lines)).toEqual(expected);
  });

  test.each<[string, readonly object[], readonly (string | null)[]]>([
    ['the one with the same', [{ text: 'F', in: ['p'] }], [null, '240', null]],
    ['nothing, where nothing is alike', [{ text: 'F', values: { m: '1', q: '2', p: '3' } }], [null, null, null]],
    [
      'the one with more of the same',
      [
        { text: 'F', values: { m: '1', q: '3', p: '3' } },
        { text: 'G', in: ['m', 'q', 'p'] },
      ],
      [null, '2640', null],
    ],
  ])('of packages: %s', (_, features, expected) => {
    expect(savings([...ids, plus], features)).toEqual(expected);
  });
});

function savings(lines: readonly object[], features: readonly object[] = []): readonly (string | null)[] {
  const offer = offerOf({
    lines,
    taxes: { vat: { label: 'VAT', percent: '15' } },
    packages: { group: 'pay', features },
  });
  const all = computePrice(offer, 'EUR').price?.currencies[0]?.lines ?? [];
  return all.map((line) => savedAYear(line, all, offer.packages?.features ?? []));
}

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
  [
    'one that is only an option, named everywhere: once',
    of(
      {
        recommended: 'o',
        features: [
          { text: 'A', in: ['m', 'o'] },
          { text: 'B', values: { o: '1' } },
        ],
      },
      [...ways, { ...ways[0], id: 'o', optional: true }],
    ),
    ['E432 offer.packages.recommended'],
  ],
  [
    'one that nothing else has',
    of({
      features: [
        { text: 'A', in: ['m', 'x'] },
        { text: 'B', in: ['x'] },
      ],
    }),
    ['E432 offer.packages.features.0.in.1'],
  ],
  [
    'a line of no group',
    of({ features: [{ text: 'A', in: ['m', 'o'] }] }, [...ways, { id: 'o', text: 'Other', unit_price: '1' }]),
    ['E432 offer.packages.features.0.in.1'],
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

describe('the fix of a package that is none, done exactly', () => {
  const option = { ...ways[0], id: 'o', optional: true };
  const features = [
    { text: 'A', in: ['m', 'o'] },
    { text: 'B', values: { o: '1', q: '2' } },
  ];
  const said = (packages: object, lines: readonly object[]): readonly (readonly [string, unknown])[] =>
    computePrice(of(packages, lines), 'USD').findings.map(({ says, holes }) => [says, holes.places]);
  test.each<readonly [string, object, readonly object[], readonly (readonly [string, unknown])[]]>([
    [
      'is told with every place',
      { features },
      [...ways, option],
      [['optional', ['offer.packages.features[0].in[1]', 'offer.packages.features[1].values.o']]],
    ],
    [
      'taken out',
      {
        features: [
          { text: 'A', in: ['m'] },
          { text: 'B', values: { q: '2' } },
        ],
      },
      [...ways, option],
      [],
    ],
    ['a package again', { features }, [...ways, { ...option, optional: false }], []],
  ])('%s', (_, packages, lines, expected) => {
    expect(said(packages, lines)).toEqual(expected);
  });
});
