import { describe, expect, test } from 'vitest';
import { plain } from '../../../../src/publication/compose/pieces/Composer.ts';
import { documentOf } from '../documentOf.ts';
import { base, priceOf, rowsOf, titled, vat, wordsUnder } from './readPrice.ts';

describe('a line', () => {
  const only = (line: object, more: object = {}): readonly string[] =>
    rowsOf(priceOf(documentOf({ ...vat, ...more, lines: [{ ...base, ...line }] })));

  test('with prices by quantity says all of them', () => {
    const tiers = [
      { from: 1000, unit_price: '88.50' },
      { from: 500, unit_price: '92.00' },
    ];
    expect(only({ qty: 600, unit_price: '96.00', tiers })[0]).toBe(
      'Foundation | 600 | 92.00 | 55,200.00 | (96.00 each · from 500: 92.00 each · from 1,000: 88.50 each)',
    );
  });

  test.each<[string, object, string]>([
    ['month', { recurring: 'month', term: 36 }, '1,000.00 a month · 12 times in the first year · for 36 months'],
    ['quarter', { recurring: 'quarter', term: 1 }, 'Quarterly (1 payment in the first year) · for 1 quarter'],
    ['year', { recurring: 'year' }, 'Annually'],
  ])('charged each %s says how long', (_, line, detail) => {
    expect(only(line)[0]).toContain(`(${detail})`);
  });

  test('that is offered beside the total says its own discount and tax', () => {
    const document = documentOf({
      ...vat,
      lines: [base, { ...base, text: 'Parts', optional: true, discount_amount: '50.00' }],
    });
    expect(rowsOf(titled(document, /^Option /))).toEqual([
      'Parts | 1 | 1,000.00 | 950.00 | (1,000.00, discount −50.00 · With VAT 25%: 1,187.50 EUR)',
    ]);
  });
});

test('several taxes say what they are reckoned on, and lines with another tax say which', () => {
  const taxes = {
    vat: { label: 'VAT', percent: '25' },
    low: { label: 'VAT', percent: '12' },
    reverse: { label: 'VAT', percent: '0', note: 'Reverse charge' },
  };
  const lines = [
    base,
    { ...base, text: 'Books', unit_price: '100.00', tax: 'low' },
    { ...base, text: 'Help', unit_price: '10.00', tax: 'reverse' },
    { text: 'Travel', qty: 1, unit_price: '5.00' },
  ];
  const document = documentOf({ taxes, lines, discount: { percent: '10', reason: 'an early order' } });
  expect(rowsOf(priceOf(document))).toEqual([
    'Foundation | 1 | 1,000.00 | 1,000.00',
    'Books | 1 | 100.00 | 100.00 | (VAT 12%)',
    'Help | 1 | 10.00 | 10.00 | (VAT 0%)',
    'Travel | 1 | 5.00 | 5.00 | (No tax)',
    'Subtotal before the discount | 1,115.00',
    'Overall discount of 10%: an early order | −111.50',
    'Net | 1,003.50',
    'VAT 25% | 225.00 | (on 900.00)',
    'VAT 12% | 10.80 | (on 90.00)',
    'VAT 0% | 0.00 | (on 9.00 · Reverse charge)',
    'Total | 1,239.30',
  ]);
  expect(plain(priceOf(document)?.note ?? [])).toContain('Unless an item or its section says otherwise: VAT 25%.');
});

test('a later year names the taxes that it bears itself', () => {
  const taxes = { vat: { label: 'VAT', percent: '25' }, free: { label: 'VAT', percent: '0', note: 'Exempt' } };
  const lines = [base, { ...base, tax: 'free', recurring: 'year', term: 3 }];
  const document = documentOf({ taxes, lines });
  expect(wordsUnder(document, 'From the second year')).toBe('1,000.00 EUR a year.');
  expect(wordsUnder(document, 'Over the whole term')).toBe('4,250.00 EUR including VAT 25%, 4,000.00 EUR before tax.');
});

describe('how much of the price is shown', () => {
  const lines = [
    { ...base, section: 'Works' },
    { ...base, text: 'Walls', section: 'Works', discount_percent: 10 },
    { ...base, text: 'Paint' },
  ];
  const shown = (detail: string): readonly string[] => rowsOf(priceOf(documentOf({ ...vat, lines, detail })));

  test('every line', () => {
    expect(shown('lines').slice(0, 5)).toEqual([
      'Works | 1,900.00',
      'Foundation | 1 | 1,000.00 | 1,000.00',
      'Walls | 1 | 1,000.00 | 1,000.00',
      'Discount 10% | −100.00',
      'Other items | 1,000.00',
    ]);
  });

  test('sections', () => {
    expect(shown('sections')).toEqual([
      'Works | 1,900.00',
      'Other items | 1,000.00',
      'Net | 2,900.00',
      'VAT 25% | 725.00',
      'Total | 3,625.00',
    ]);
  });

  test('the total alone', () => {
    expect(shown('total')).toEqual(['Net | 2,900.00', 'VAT 25% | 725.00', 'Total | 3,625.00']);
  });
});

test('lines of several terms say how long the longest is', () => {
  const lines = [
    { ...base, recurring: 'year', term: 3 },
    { ...base, recurring: 'month', term: 24 },
    { ...base, recurring: 'month' },
  ];
  const document = documentOf({ lines: lines.map((each) => ({ ...each, tax: undefined })) });
  expect(wordsUnder(document, 'Over 36\u00A0months, the longest term')).toBe('63,000.00 EUR.');
  expect(wordsUnder(document, 'In the second year')).toBe('25,000.00 EUR.');
});

describe('the rounding rule is said where an amount may have been rounded', () => {
  test.each<readonly [string, object, boolean]>([
    ['whole amounts, and their tax', { lines: [base], ...vat }, false],
    ['a price of a part of a cent', { lines: [{ ...base, qty: 3, unit_price: '33.3350' }], ...vat }, true],
    ['a tax that does not come out even', { lines: [{ ...base, unit_price: '1000.01' }], ...vat }, true],
    ['a discount in percent that comes out even', { lines: [{ ...base, discount_percent: 5 }], ...vat }, false],
    ['one that does not', { lines: [{ ...base, unit_price: '10.01', discount_percent: 5 }], ...vat }, true],
    ['a discount on the whole', { lines: [base], ...vat, discount: { percent: 3, reason: 'volume' } }, true],
    [
      'an option alone',
      { lines: [base, { ...base, text: 'Coach', unit_price: '9.99', optional: true }], ...vat },
      true,
    ],
    [
      'a tax that is in the price',
      { lines: [base], taxes: { vat: { label: 'VAT', percent: '25', included: true } } },
      true,
    ],
  ])('%s: %s', (_, offer, isSaid) => {
    expect(JSON.stringify(documentOf(offer)).includes('rounded half up')).toBe(isSaid);
  });
});

test('what recurs is said to be rounded charge by charge, as it is reckoned', () => {
  // 3 × 33.335 is 100.005: rounded each month it makes 1,200.12 a year, rounded once a year 1,200.06.
  const rent = { text: 'Rent', qty: 3, unit_price: '33.3350', recurring: 'month' };
  const said = 'Each charge for each item';
  expect(rowsOf(priceOf(documentOf({ lines: [rent] })))[0]).toContain('1,200.12');
  expect(wordsUnder(documentOf({ lines: [rent] }), 'Rounding')).toContain(said);
  expect(wordsUnder(documentOf({ ...vat, lines: [base, { ...rent, optional: true }] }), 'Rounding')).toContain(said);
  expect(wordsUnder(documentOf({ ...vat, lines: [base] }), 'Rounding')).not.toContain(said);
  // Six months are within the first year: a price that shows its total alone does not say that anything recurs.
  const hidden = documentOf({ ...vat, lines: [base, { ...rent, term: 6 }], detail: 'total' });
  expect(wordsUnder(hidden, 'Rounding')).not.toContain(said);
});

test('the net amount is as heavy as its words', () => {
  const net = priceOf(documentOf({ ...vat, lines: [base] }))?.rows.find(({ kind }) => kind === 'sum');
  const weights = net?.cells.flatMap(({ children }) =>
    children.map((inline) => (inline.type === 'emphasis' ? inline.weight : 'none')),
  );
  expect(weights).toEqual(['strong', 'strong']);
});
