import { describe, expect, test } from 'vitest';
import { plain } from '../../../../src/publication/compose/Composer.ts';
import type { Document } from '../../../../src/publication/document/Document.ts';
import type { Table } from '../../../../src/publication/document/Table.ts';
import { blocksOf, documentOf, tablesOf } from '../documentOf.ts';

/** A table as one text a row: cells, then the smaller lines under them. */
const rowsOf = (table: Table | undefined): readonly string[] =>
  (table?.rows ?? []).map(({ cells }) =>
    [
      ...cells.map(({ children }) => plain(children)),
      ...cells.flatMap(({ detail }) => (detail ? [`(${plain(detail)})`] : [])),
    ]
      .filter((text) => text !== '')
      .join(' | ')
      .replaceAll('\u00A0', ' '),
  );
const titled = (document: Document, title: RegExp): Table | undefined =>
  tablesOf(document).find((table) => table.title !== null && title.test(plain(table.title)));
const priceOf = (document: Document): Table | undefined =>
  tablesOf(document).find(({ summary }) => /^(The price in|Цена по|السعر)/.test(summary));
/** The words of a hanging block or of a list of choices. */
const wordsUnder = (document: Document, label: string): string =>
  blocksOf(document)
    .flatMap((block) => (block.type === 'hanging' && plain(block.label) === label ? block.children : []))
    .map((block) => (block.type === 'paragraph' ? plain(block.children) : ''))
    .join(' ')
    .replaceAll('\u00A0', ' ');
const choicesOf = (document: Document): readonly string[] =>
  blocksOf(document).flatMap((block) =>
    block.type === 'choiceList'
      ? block.items.map(({ text, amount }) => `${plain(text)}: ${plain(amount)}`.replaceAll('\u00A0', ' '))
      : [],
  );

const vat = { taxes: { vat: { label: 'VAT', percent: '25' } } };
const base = { text: 'Foundation', qty: 1, unit_price: '1000.00', tax: 'vat' };
const small = { text: 'Small', qty: 1, unit_price: '2000.00', tax: 'vat', alternative: 'size', section: 'Line' };
const large = { ...small, text: 'Large', unit_price: '4000.00' };

describe('an alternative that is open', () => {
  const one = documentOf({ ...vat, lines: [base, small, large] });

  test('stands in a group of its own, each with its total and with that of the whole', () => {
    const table = titled(one, /to choose/);
    expect(table && plain(table.title ?? [])).toBe('Line, to choose: one of 2');
    expect(rowsOf(table)).toEqual([
      'Small | 1 | 2,000.00 | 2,000.00 | (With 25 % VAT: 2,500.00 EUR · Total in EUR with this one, including 25 % VAT: 3,750.00)',
      'Large | 1 | 4,000.00 | 4,000.00 | (With 25 % VAT: 5,000.00 EUR · Total in EUR with this one, including 25 % VAT: 6,250.00)',
    ]);
    expect(table?.rows.every(({ cells }) => cells[0]?.box === true)).toBe(true);
    expect(table?.note && plain(table.note)).toBe('There is no total until you have chosen.');
  });

  test('leaves no total in the table, and a range in the summary', () => {
    expect(rowsOf(priceOf(one))).toEqual([
      'Foundation | 1 | 1,000.00 | 1,000.00',
      'VAT 25 %',
      'Depends on what you choose',
    ]);
    expect(wordsUnder(one, 'Investment')).toContain(
      'Between 3,750.00 EUR and 6,250.00 EUR, including 25 % VAT, by the alternative you choose',
    );
  });

  test('is ticked as a whole offer', () => {
    expect(choicesOf(one)).toEqual(['The offer with Small: 3,750.00', 'The offer with Large: 6,250.00']);
  });

  test('beside another one has no total of the whole', () => {
    const scan = { text: 'Laser', qty: 1, unit_price: '100.00', alternative: 'scan' };
    const two = documentOf({ ...vat, lines: [base, small, large, scan, { ...scan, text: 'Camera' }] });
    expect(tablesOf(two).filter(({ title }) => title !== null && plain(title).includes('o choose'))).toHaveLength(2);
    expect(JSON.stringify(two)).not.toContain('with this one');
    expect(wordsUnder(two, 'Investment')).toContain('depends on what you choose');
    expect(choicesOf(two)).toContain('Alternative: Laser: 100.00');
  });

  test('says in every language how many there are', () => {
    const lines = [small, large, { ...large, text: 'Huge' }].map(({ text, qty, unit_price, alternative }) => ({
      text,
      qty,
      unit_price,
      alternative,
    }));
    const title = (language: string, count: number) =>
      tablesOf(documentOf({ lines: lines.slice(0, count) }, {}, language)).flatMap((table) =>
        table.title ? [plain(table.title)] : [],
      )[0];
    expect([title('en', 2), title('en', 3)]).toEqual(['To choose: one of 2', 'To choose: one of 3']);
    expect([title('ru', 2), title('ru', 3)]).toEqual([
      'На выбор: один из 2 вариантов',
      'На выбор: один из 3 вариантов',
    ]);
    expect([title('ar', 2), title('ar', 3)]).toEqual(['للاختيار: أحد بديلين', 'للاختيار: واحد من 3 بدائل']);
  });
});

describe('several currencies', () => {
  const lines = [base, { text: 'Software', qty: 1, unit_price: '100.00', currency: 'USD' }];
  const rate = { from: 'USD', to: 'EUR', rate: '0.9213', as_of: '2026-11-20', source: 'European Central Bank' };

  test('have a table each, and are not added up', () => {
    const document = documentOf({ ...vat, lines });
    expect(rowsOf(titled(document, /^Price in EUR$/)).at(-1)).toBe('Total | 1,250.00');
    expect(rowsOf(titled(document, /^Price in USD$/)).at(-1)).toBe('Total | 100.00');
    expect(wordsUnder(document, 'All currencies together')).toBe(
      'Each currency stands for itself. The totals are not added up.',
    );
  });

  test('have one total at a stated rate, with its date and its source', () => {
    const document = documentOf({ ...vat, lines, rates: [rate] });
    expect(rowsOf(titled(document, /^All currencies together$/))).toEqual([
      '1,250.00 EUR | 1,250.00',
      '100.00 USD | 92.13 | (1 USD = 0.9213 EUR, 20 November 2026, European Central Bank)',
      'Total | 1,342.13',
    ]);
    expect(wordsUnder(document, 'Investment')).toContain('Together 1,342.13 EUR at the stated rates');
    expect(choicesOf(document)).toEqual(['The offer as described: 1,342.13 EUR']);
  });

  test('have none while an alternative is open', () => {
    const document = documentOf({ ...vat, lines: [...lines, small, large], rates: [rate] });
    expect(titled(document, /^All currencies together$/)).toBeUndefined();
  });
});

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
    ['month', { recurring: 'month', term: 36 }, 'Each month, 12 in the first year · for 36 months'],
    ['quarter', { recurring: 'quarter', term: 1 }, 'Each quarter, 1 in the first year · for 1 quarter'],
    ['year', { recurring: 'year' }, 'Each year'],
  ])('charged each %s says how long', (_, line, detail) => {
    expect(only(line)[0]).toContain(`(${detail})`);
  });

  test('that is offered beside the total says its own discount and tax', () => {
    const document = documentOf({
      ...vat,
      lines: [base, { ...base, text: 'Parts', optional: true, discount_amount: '50.00' }],
    });
    expect(rowsOf(titled(document, /^Options/))).toEqual([
      'Parts | 1 | 1,000.00 | 950.00 | (1,000.00, discount −50.00 · With 25 % VAT: 1,187.50 EUR)',
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
    'Books | 1 | 100.00 | 100.00 | (12 % VAT)',
    'Help | 1 | 10.00 | 10.00 | (0 % VAT)',
    'Travel | 1 | 5.00 | 5.00 | (No tax)',
    'Discount of 10 % on the whole price: an early order | −111.50',
    'Net | 1,003.50',
    'VAT 25 % | 225.00 | (on 900.00)',
    'VAT 12 % | 10.80 | (on 90.00)',
    'VAT 0 % | 0.00 | (on 9.00 · Reverse charge)',
    'Total | 1,239.30',
  ]);
  expect(plain(priceOf(document)?.note ?? [])).toContain('Unless a line or its section says otherwise: 25\u00A0% VAT.');
});

test('a later year names the taxes that it bears itself', () => {
  const taxes = { vat: { label: 'VAT', percent: '25' }, free: { label: 'VAT', percent: '0', note: 'Exempt' } };
  const lines = [base, { ...base, tax: 'free', recurring: 'year', term: 3 }];
  const document = documentOf({ taxes, lines });
  expect(wordsUnder(document, 'From the second year')).toBe('1,000.00 EUR a year.');
  expect(wordsUnder(document, 'Over the whole term')).toBe('4,250.00 EUR including 25 % VAT, 4,000.00 EUR before tax.');
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
      'Discount 10 % | −100.00',
      'Further positions | 1,000.00',
    ]);
  });

  test('sections', () => {
    expect(shown('sections')).toEqual([
      'Works | 1,900.00',
      'Further positions | 1,000.00',
      'Net | 2,900.00',
      'VAT 25 % | 725.00',
      'Total | 3,625.00',
    ]);
  });

  test('the total alone', () => {
    expect(shown('total')).toEqual(['Net | 2,900.00', 'VAT 25 % | 725.00', 'Total | 3,625.00']);
  });
});

test('the rounding rule is said wherever there is a price', () => {
  expect(wordsUnder(documentOf({ lines: [base], ...vat }), 'Rounding')).toContain('halves away from zero');
});

test('what recurs is said to be rounded charge by charge, as it is reckoned', () => {
  // 3 × 33.335 is 100.005: rounded each month it makes 1,200.12 a year, rounded once a year 1,200.06.
  const rent = { text: 'Rent', qty: 3, unit_price: '33.335', recurring: 'month' };
  const said = 'what recurs, charge by charge';
  expect(rowsOf(priceOf(documentOf({ lines: [rent] })))[0]).toContain('1,200.12');
  expect(wordsUnder(documentOf({ lines: [rent] }), 'Rounding')).toContain(said);
  expect(wordsUnder(documentOf({ ...vat, lines: [base, { ...rent, optional: true }] }), 'Rounding')).toContain(said);
  expect(wordsUnder(documentOf({ ...vat, lines: [base] }), 'Rounding')).not.toContain(said);
  // Six months are within the first year: a price that shows its total alone does not say that anything recurs.
  const hidden = documentOf({ ...vat, lines: [base, { ...rent, term: 6 }], detail: 'total' });
  expect(wordsUnder(hidden, 'Rounding')).not.toContain(said);
});
