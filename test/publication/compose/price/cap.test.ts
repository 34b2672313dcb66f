import { describe, expect, test } from 'vitest';
import type { Document } from '../../../../src/publication/document/Document.ts';
import { linesOf } from '../../../../src/publication/document/linesOf.ts';
import { plain } from '../../../../src/publication/compose/pieces/Composer.ts';
import { blocksOf, documentOf, tablesOf } from '../documentOf.ts';

const offer = { lines: [{ text: 'Work', qty: '10', unit: 'hour', unit_price: '165.00' }], cap: { amount: '2000.00' } };

test.each([
  ['en', 'Not to exceed', '2,000.00'],
  ['ru', 'Не более', '2\u202F000,00'],
  ['ar', 'على ألا يتجاوز', '2,000.00'],
])('the cap stands under the total and in the acceptance (%s)', (language, label, amount) => {
  const document = documentOf(offer, {}, language);
  const last = tablesOf(document)[0]
    ?.rows.at(-1)
    ?.cells.map(({ children }) => plain(children));
  expect(last).toEqual(['', label, amount]);
  const texts = linesOf(document).map(({ runs }) => runs.map(({ text }) => text).join(''));
  expect(texts.filter((text) => text.includes(label) && text.includes(amount))).toHaveLength(1);
});

test.each(['sections', 'total'])('where only the %s are shown too, under its own label', (detail) => {
  const own = { ...offer, detail, cap: { ...offer.cap, label: 'budget of the council' } };
  const [table] = tablesOf(documentOf(own));
  expect(table?.rows.at(-1)?.cells.map(({ children }) => plain(children))).toContain('Budget of the council');
});

const rates = {
  lines: [
    { text: 'Day', unit: 'hour', rate: '165.00', tax: 'vat' },
    { text: 'Night', unit: 'hour', rate: '220.00', tax: 'vat' },
  ],
  taxes: { vat: { label: 'VAT', percent: '10' } },
};
const rows = (document: Document): readonly string[] =>
  tablesOf(document).flatMap((table) =>
    table.rows.map(({ cells }) => cells.map((cell) => plain(cell.children)).join('|')),
  );
const texts = (document: Document): string =>
  linesOf(document)
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join('\n');
const ticked = (document: Document): readonly unknown[] =>
  blocksOf(document).flatMap((block) =>
    block.type === 'choiceList'
      ? [...block.items.map(({ text, amount }) => `${plain(text)}|${plain(amount)}`), plain(block.note ?? [])]
      : [],
  );

describe.each(['proposal', 'quotation', 'order', 'statement_of_work'])('where only rates stand (%s)', (kind) => {
  const what = { proposal: 'offer', quotation: 'offer', order: 'order' }[kind] ?? 'work';
  const hasSummary = kind === 'proposal' || kind === 'statement_of_work';
  const of = (offer: object): Document => documentOf({ ...rates, ...offer }, {}, 'en', { kind });

  test('one signs for the rates', () => {
    const document = of({});
    expect(ticked(document)).toEqual([
      `The ${what} as described, at the rates on page |`,
      'You pay only for what is used.',
    ]);
    if (hasSummary) expect(texts(document)).toContain('You pay only for what is used, at the rates on page');
  });

  test('and at most for the cap, which stands under them with its tax', () => {
    const document = of({ cap: { amount: '9000.00', label: 'budget of the council' } });
    expect(rows(document).slice(0, 3)).toEqual([
      'Day|hour|165.00',
      'Night|hour|220.00',
      'Budget of the council|9,000.00',
    ]);
    const row = tablesOf(document)[0]?.rows.at(-1)?.cells[0];
    expect(plain(row?.detail ?? [])).toBe('including 10% VAT');
    expect(ticked(document)).toEqual([
      `The ${what} as described, at the rates on page |at most 9,000.00\u00A0EUR`,
      'Including 10% VAT. You pay only for what is used.',
    ]);
    if (hasSummary)
      expect(texts(document)).toContain('At most 9,000.00\u00A0EUR, including 10% VAT. You pay only for what is used');
  });
});

test.each([
  ['ru', 'не более 9\u202F000,00\u00A0EUR'],
  ['ar', 'بحد أقصى 9,000.00\u00A0يورو'],
])('at most for the cap (%s)', (language, said) => {
  const document = documentOf({ ...rates, cap: { amount: '9000.00' } }, {}, language);
  expect(ticked(document)[0]).toMatch(new RegExp(`\\|${said}$`));
});

test('payments follow from what is used', () => {
  expect(texts(documentOf({ ...rates, payments: [{ as_worked: 'month' }] }))).toContain('depend on what is used');
});

test('of what is offered besides, each has its amount', () => {
  const lines = [...rates.lines, { text: 'Van', optional: true, unit_price: '100.00', tax: 'vat' }];
  expect(ticked(documentOf({ ...rates, lines, cap: { amount: '9000.00' } }))).toEqual([
    'The offer as described, at the rates on page |at most 9,000.00\u00A0EUR',
    'In addition: Van|110.00\u00A0EUR',
    'Including 10% VAT. You pay only for what is used.',
  ]);
});

test('rates in the currency of the cap, beside a price in another', () => {
  const lines = [...rates.lines, { text: 'Fee', unit_price: '100.00', currency: 'USD' }];
  const document = documentOf({ ...rates, lines, cap: { amount: '9000.00' } });
  expect(rows(document)).toContain('Not to exceed|9,000.00');
  expect(ticked(document).at(-1)).toContain(
    'Not to exceed, for what is charged in EUR: 9,000.00\u00A0EUR. What is charged at unit rates',
  );
});

test('rates in two currencies are not held by the cap on one', () => {
  const lines = [...rates.lines, { text: 'Abroad', unit: 'hour', rate: '120.00', currency: 'USD' }];
  const document = documentOf({ ...rates, lines, cap: { amount: '9000.00' } });
  expect(ticked(document)).toEqual([
    'The offer as described, at the rates on page |',
    'Not to exceed, for what is charged in EUR: 9,000.00\u00A0EUR. You pay only for what is used.',
  ]);
  expect(texts(document)).not.toContain('At most');
});
