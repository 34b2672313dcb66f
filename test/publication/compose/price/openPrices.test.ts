import { describe, expect, test } from 'vitest';
import type { Document } from '../../../../src/publication/document/Document.ts';
import { plain } from '../../../../src/publication/compose/pieces/Composer.ts';
import { linesOf } from '../../../../src/publication/document/linesOf.ts';
import { documentOf, tablesOf } from '../documentOf.ts';

const offer = {
  lines: [
    { text: 'Network', unit_price: '1000.00', tax: 'vat' },
    { text: 'Intrusion', optional: true, qty: 2, price_from: '6000.00', price_to: '9000.00', tax: 'vat' },
    { text: 'Beyond', detail: 'at night', unit: 'hour', rate: '165.00', tax: 'vat' },
  ],
  taxes: { vat: { label: 'VAT', percent: '15' } },
  cap: { amount: '2000.00' },
};

const textsOf = (document: Document): readonly string[] =>
  linesOf(document).map(({ runs }) => runs.map(({ text }) => text).join(''));

const rowsOf = (document: Document): readonly string[] =>
  tablesOf(document).flatMap(({ rows }) =>
    rows.map(({ cells }) => cells.map(({ children }) => plain(children)).join('|')),
  );

describe.each(['lines', 'sections', 'total'])('where the price shows its %s', (detail) => {
  const document = documentOf({ ...offer, detail });

  test('a range stands with the options and in the acceptance, with its tax', () => {
    const amount = '12,000.00\u00A0– 18,000.00';
    expect(rowsOf(document).some((row) => row.startsWith('Intrusion|2|') && row.endsWith(amount))).toBe(true);
    expect(textsOf(document).some((text) => text.includes('6,000.00\u00A0– 9,000.00 each'))).toBe(true);
    const texts = textsOf(document).filter((text) => text.includes('13,800.00\u00A0– 20,700.00'));
    expect(texts).toHaveLength(2);
  });

  test('a rate stands in a table of its own, and in no sum', () => {
    expect(rowsOf(document)).toContain('Beyond|hour|165.00');
    expect(textsOf(document).filter((text) => text.includes('189.75'))).toHaveLength(1);
    expect(textsOf(document).some((text) => text.includes('What is charged at unit rates'))).toBe(true);
    expect(rowsOf(document)).toContain('|Total|1,150.00');
  });
});

test.each([
  ['en', 'except prices given as a range', 'we guarantee the rate', 'will not exceed 2,000.00'],
  ['ru', 'кроме цен, указанных диапазоном', 'мы гарантируем ставку', 'не превысит 2\u202F000,00'],
  ['ar', 'باستثناء الأسعار المذكورة في صورة نطاق', 'نضمن سعر وحدته', 'لن يتجاوز الإجمالي 2,000.00'],
])('the guarantee follows the lines, at the end and in the summary (%s)', (language, ...words) => {
  const texts = textsOf(documentOf(offer, {}, language)).join('\n');
  for (const said of words) expect(texts.split(said), said).toHaveLength(3);
  const firm = textsOf(documentOf({ lines: offer.lines.slice(0, 1), taxes: offer.taxes }, {}, language)).join('\n');
  for (const said of words) expect(firm).not.toContain(said);
});

test('estimates and ranges are one sentence', () => {
  const lines = [{ ...offer.lines[0], firm: false }, offer.lines[1]];
  const texts = textsOf(documentOf({ ...offer, lines })).join('\n');
  expect(texts).toContain('except what is marked “approx.” and prices given as a range, until');
});

test('of rates alone nothing is signed for but the rates', () => {
  const document = documentOf({ lines: [offer.lines[2]], taxes: offer.taxes });
  expect(rowsOf(document)).toContain('Beyond|hour|165.00');
  expect(textsOf(document).some((text) => text.includes('not in the total'))).toBe(false);
});

test.each<[string, object, string | null]>([
  ['a month of one, which says it already', {}, null],
  ['a month of two', { qty: 2 }, '200.00 – 250.00 each'],
  ['once', { recurring: undefined }, null],
])('the price of one unit of %s', (_, line, each) => {
  const pen = { text: 'Pen', optional: true, recurring: 'month', price_from: '200.00', price_to: '250.00', ...line };
  const texts = textsOf(documentOf({ lines: [{ text: 'A', unit_price: '1.00' }, pen] }))
    .join(' ')
    .replaceAll('\u00A0', ' ');
  expect(texts.includes('250.00 each')).toBe(each !== null);
  if (each !== null) expect(texts).toContain(each);
});
