import { describe, expect, test } from 'vitest';
import { documentOf } from '../documentOf.ts';
import { rowsOf, titled } from './readPrice.ts';
import { statementsOf } from './statementsOf.ts';

const index = { index: 'consumer prices', from: '2028-01-01', cap_percent: '4' };
const users = { text: 'Users', unit_price: '100.00', recurring: 'month', term: 36, from: '2027-01-01' };
const support = { ...users, text: 'Support' };
const own = { ...users, indexation: { ...index, index: 'wages', cap_percent: '2' } };

const priceOf = (offer: object, language = 'en'): readonly string[] =>
  statementsOf(documentOf(offer, {}, language)).price.map((text) => text.replace(/\s+/gu, ' '));
const starting = (words: string, all: readonly string[]): readonly string[] =>
  all.filter((text) => text.startsWith(words));

describe('the sum over the term', () => {
  test.each([
    [
      'en',
      'Over the whole term, before indexation: ',
      ['3,600.00 EUR.', 'At most 3,745.92 EUR with indexation at the cap of 4% a year.'],
    ],
    [
      'ru',
      'За весь срок, до индексации: ',
      ['3 600,00 EUR.', 'Не более 3 745,92 EUR при индексации по верхнему пределу (4 % в год).'],
    ],
    [
      'ar',
      'طوال المدة، قبل الربط بالمؤشر: ',
      ['3,600.00 يورو.', 'بحدٍّ أقصى 3,745.92 يورو إذا بلغ الربط بالمؤشر سقفه وهو 4% سنويًا.'],
    ],
  ])('in %s', (language, label, expected) => {
    const said = starting(label, priceOf({ lines: [users], indexation: index }, language));
    expect(said).toEqual(expected.map((text) => label + text));
  });

  test.each<readonly [string, object, readonly string[]]>([
    [
      'with tax',
      {
        lines: [{ ...users, tax: 'vat' }],
        taxes: { vat: { label: 'VAT', percent: '20' } },
        indexation: index,
      },
      ['At most 4,495.10 EUR including VAT 20%, 3,745.92 EUR before tax, with indexation at the cap of 4% a year.'],
    ],
    [
      'under several indexes',
      { lines: [own, support], indexation: index },
      ['At most 7,418.40 EUR with every index at its cap.'],
    ],
    ['without a cap', { lines: [users], indexation: { ...index, cap_percent: undefined } }, []],
  ])('at the cap, %s', (_, offer, expected) => {
    const said = priceOf(offer).flatMap((text) => /At most.*/.exec(text) ?? []);
    expect(said).toEqual(expected);
  });

  test('says nothing of an index that does not move it', () => {
    const said = priceOf({ lines: [users], indexation: { ...index, from: '2035-01-01' } });
    expect(starting('Over the whole term', said)).toEqual(['Over the whole term: 3,600.00 EUR.']);
  });
});

describe('what follows which index', () => {
  const moves = (often: string): string =>
    `with the first charge whose period begins on or after 1 January 2028, and then every ${often}, counted from that day.`;

  test.each<readonly [string, object, readonly string[]]>([
    [
      'all that recurs',
      { lines: [users, { text: 'Set-up', unit_price: '1.00' }], indexation: { ...index, every: 'month' } },
      [
        `All recurring prices are linked to consumer prices. They are first adjusted ${moves('month')} No single increase exceeds 4%.`,
      ],
    ],
    [
      'options too',
      { lines: [users, { ...support, optional: true }], indexation: index },
      [
        `All recurring prices are linked to consumer prices. They are first adjusted ${moves('year')} No single increase exceeds 4%. This also applies to recurring options.`,
      ],
    ],
    [
      'alternatives too',
      {
        lines: [
          { ...users, alternative: 'a' },
          { ...support, alternative: 'a' },
        ],
        indexation: index,
      },
      [
        `All recurring prices are linked to consumer prices. They are first adjusted ${moves('year')} No single increase exceeds 4%. This also applies to the alternatives.`,
      ],
    ],
    [
      'each line by its name',
      { lines: [own, support, { ...support, text: 'Hosting' }], indexation: index },
      [
        `Users: the price is linked to wages. It is first adjusted ${moves('year')} No single increase exceeds 2%.`,
        `Support and Hosting: the price is linked to consumer prices. It is first adjusted ${moves('year')} No single increase exceeds 4%.`,
      ],
    ],
    [
      'without names where the price hides its lines',
      { lines: [own, support], detail: 'total' },
      [
        `Some of the recurring prices are linked to wages. They are first adjusted ${moves('year')} No single increase exceeds 2%.`,
      ],
    ],
  ])('%s', (_, offer, expected) => {
    expect(starting('Indexation: ', priceOf(offer))).toEqual(
      [...expected, 'Amounts are before indexation unless stated otherwise.'].map((text) => `Indexation: ${text}`),
    );
  });
});

describe('a sum of the first year', () => {
  const moved = { lines: [users], indexation: { ...index, from: '2027-07-01' }, payments: [{ percent: 100 }] };

  test('that an index moves says so wherever it stands', () => {
    const { summary, price, acceptance } = statementsOf(documentOf(moved));
    expect(summary.join(' ')).toContain('This is before indexation.');
    expect(price.join('\n')).toContain('Total, first year, before indexation | 1,200.00');
    expect(acceptance.join('\n')).toContain('Amounts are before indexation: page');
  });

  test('that no index moves does not', () => {
    const { summary, price, acceptance } = statementsOf(documentOf({ ...moved, indexation: index }));
    expect([...summary, ...acceptance].join(' ')).not.toContain('indexation');
    expect(price.join('\n')).toContain('Total, first year | 1,200.00');
  });

  test('with an alternative', () => {
    const lines = [
      { ...users, alternative: 'a' },
      { text: 'Once', unit_price: '900.00', alternative: 'a' },
    ];
    const said = priceOf({ lines, indexation: moved.indexation }).join('\n');
    expect(said).toContain('Total for the first year in EUR with this alternative: 1,200.00 (before indexation)');
    // What it comes to by itself stands beside it.
    expect(said).not.toContain('Total in EUR with this alternative');
    expect(said).not.toContain('900.00 (before indexation)');
    expect(said).toContain('Over the whole term with this alternative: 3,600.00 (before indexation), at most 3,8');
  });
});

test('what is signed for by the charge is before indexation too', () => {
  const { acceptance } = statementsOf(documentOf({ lines: [{ ...users, term: undefined }], indexation: index }));
  expect(acceptance.join('\n')).toContain('Amounts are before indexation: page');
});

test('packages say their years and the term before indexation, and at most', () => {
  const lines = [
    { ...users, id: 'a', alternative: 'g' },
    { ...support, id: 'b', alternative: 'g', unit_price: '50.00', term: 12 },
  ];
  const said = rowsOf(titled(documentOf({ lines, packages: { group: 'g' }, indexation: index }), /[Cc]hoose/));
  expect(said).toEqual(
    expect.arrayContaining([
      'Year 1 | 1,200.00 | 600.00',
      'Years 2 to 3, each, before indexation | 1,200.00',
      'Over the whole term, before indexation | 3,600.00 | 600.00',
      'At most, with indexation at the cap of 4% a year | 3,745.92 | 600.00',
    ]),
  );
});

test('an extension at the same price is before indexation', () => {
  const said = priceOf({ lines: [{ ...users, extension: { periods: 12 } }], indexation: index });
  expect(starting('Extension: ', said)).toEqual([
    'Extension: Users: may be extended once by 12 months at the same price, 1,200.00 (before indexation).',
  ]);
});
