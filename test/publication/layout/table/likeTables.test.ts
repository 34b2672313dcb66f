import { describe, expect, it } from 'vitest';
import type { Document } from '../../../../src/publication/document/Document.ts';
import type { Table } from '../../../../src/publication/document/Table.ts';
import { layOut } from '../../../../src/publication/layout/layOut.ts';
import { likeTables } from '../../../../src/publication/layout/table/likeTables.ts';
import { medium, t, v } from '../../inlines.ts';
import { sampleArabic } from '../../sampleArabic.ts';
import { sampleDocument } from '../../sampleDocument.ts';
import { cell, priceColumns, row } from '../../sampleTables.ts';
import { themeOf } from '../../theme/themeOf.ts';
import { fakeShaper } from '../fakeShaper.ts';

const line = (name: string, quantity: string, price: string, amount: string) =>
  row('body', [cell([medium(v(name))]), cell(v(quantity)), cell(v(price)), cell(v(amount))]);

const tableOf = (title: string, rows: Table['rows'], given: Partial<Table> = {}): Table => ({
  type: 'table',
  title: t(title),
  columns: priceColumns,
  rows,
  carriedForward: null,
  note: null,
  headless: false,
  summary: title,
  ...given,
});

const price = tableOf('price', [line('a', '2,400', '96.00', '1,230,400.00'), line('b', '8', '9,500.00', '76,000.50')]);
const options = tableOf('options', [line('c', '1', '28.00', '28.00')]);
const alternatives = tableOf('alternatives', [line('d', '1', '9.00', '9.00'), line('e', '12', '90.00', '1,080.00')]);
const bare = tableOf('bare', [line('f', '3', '7.00', '21.00')], { headless: true });
const payments = tableOf('payments', [row('body', [cell(t('g')), cell(v('5.00'))])], {
  columns: [
    { align: 'start', width: 'fill', head: t('g') },
    { align: 'number', width: 'amount', head: t('h') },
  ],
});

function withTables(document: Document, tables: readonly Table[]): Document {
  return { ...document, sections: document.sections.slice(0, 1).map((section) => ({ ...section, blocks: tables })) };
}

const amounts = /^−?[\d,]+\.\d\d$/u;

describe.each(['modern', 'classic'] as const)('tables of %s that have the same columns', (look) => {
  it.each([
    ['A4', sampleArabic],
    ['Letter', sampleArabic],
    ['A4', sampleDocument],
    ['Letter', sampleDocument],
  ] as const)('line up their amounts on %s', (page, document) => {
    const tables = [price, options, alternatives, bare];
    const { pages } = layOut({ ...withTables(document, tables), page }, themeOf(look), fakeShaper);
    const items = pages.flatMap((one) => one.items);
    const ends = items.flatMap((item) =>
      item.kind === 'glyphs' && amounts.test(item.text.trim()) ? [Math.round((item.x + item.width) * 10) / 10] : [],
    );
    expect(ends.length).toBeGreaterThanOrEqual(12);
    // A column of unit prices and one of amounts.
    expect(new Set(ends).size).toBe(2);
  });
});

describe('figures end at the edge of their column', () => {
  /** The right edges of glyphs that say one of these words, in pt. */
  const endsOf = (document: Document, tables: readonly Table[], words: readonly string[]): readonly number[] =>
    layOut(withTables(document, tables), themeOf('modern'), fakeShaper)
      .pages.flatMap(({ items }) => items)
      .flatMap((item) =>
        item.kind === 'glyphs' && words.includes(item.text.trim()) ? [Math.round((item.x + item.width) * 10) / 10] : [],
      );

  it('without the room of decimals that only another table has', () => {
    const whole = tableOf('whole', [line('h', '1', '28', '640'), line('i', '1', '900', '950')]);
    const [own, head] = [
      endsOf(sampleDocument, [price, whole], ['640', '950']),
      endsOf(sampleDocument, [price, whole], ['76,000.50']),
    ];
    expect(new Set([...own, ...head]).size).toBe(1);
  });

  it('with those of the rows under the same head', () => {
    const under = tableOf('under', [line('h', '1', '28', '640')], { headless: true });
    const [own = 0] = endsOf(sampleDocument, [price, under], ['640']);
    const [with_decimals = 0] = endsOf(sampleDocument, [price, under], ['76,000.50']);
    expect(own).toBeLessThan(with_decimals - 5);
  });

  it('and on a page from right to left those of cases line up at their right', () => {
    const columns: Table['columns'] = [
      { align: 'start', width: 'fill', head: t('g') },
      { align: 'end', width: 'outcome', head: t('h') },
      { align: 'end', width: 'outcome', head: t('i'), highlight: true },
    ];
    const rows = [
      ['178,475', '703,043'],
      ['38.0%', '139.0%'],
    ].map((cells) => row('body', [cell(t('k')), ...cells.map((words) => cell(v(words)))]));
    const results = tableOf('results', rows, { columns });
    expect(new Set(endsOf(sampleArabic, [results], ['178,475', '38.0%'])).size).toBe(1);
    expect(new Set(endsOf(sampleArabic, [results], ['703,043', '139.0%'])).size).toBe(1);
  });

  it('and a head over numbers with units ends where the numbers do', () => {
    const counted = tableOf('counted', [
      line('j', '320\u00A0pieces', '2.00', '640.00'),
      line('k', '48\u00A0kg', '2.00', '96.00'),
    ]);
    const items = layOut(withTables(sampleDocument, [counted]), themeOf('modern'), fakeShaper).pages.flatMap(
      (page) => page.items,
    );
    const find = (start: string) => items.find((item) => item.kind === 'glyphs' && item.text.startsWith(start));
    const [head, number] = [find('Quantity'), find('48')];
    if (head?.kind !== 'glyphs' || number?.kind !== 'glyphs') throw new Error('Nothing is there.');
    // "48 kg": three of its five letters are the unit.
    const end = number.x + (number.width * 2) / 5;
    expect(head.x + head.width).toBeCloseTo(end, 1);
  });
});

describe('which tables stand in line', () => {
  it('are those of a section with the same columns', () => {
    const alike = likeTables(withTables(sampleDocument, [price, payments, options]));
    expect(alike(price)).toEqual([price, options]);
    expect(alike(payments)).toEqual([payments]);
  });

  it('are not those of another section', () => {
    const [first, second] = sampleDocument.sections;
    if (first === undefined || second === undefined) throw new Error('No sections.');
    const sections = [
      { ...first, blocks: [price] },
      { ...second, blocks: [options] },
    ];
    expect(likeTables({ ...sampleDocument, sections })(price)).toEqual([price]);
  });
});
