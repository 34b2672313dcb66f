import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain } from '../../../../src/publication/compose/pieces/Composer.ts';
import type { Table } from '../../../../src/publication/document/Table.ts';
import { documentOf, tablesOf } from '../documentOf.ts';

const linesOf = (count: number, sections: number, more: object = {}): readonly object[] =>
  Array.from({ length: count }, (_, i) => ({
    text: `Part ${i}`,
    section: `Section ${i % sections}`,
    qty: 1 + (i % 9),
    unit_price: `${10 + i}.05`,
    ...more,
  }));

const titlesOf = (offer: object, language = 'en'): readonly string[] =>
  tablesOf(documentOf(offer, {}, language)).map(({ title }) => plain(title ?? []).replaceAll('\u00A0', ' '));

test.each<readonly [what: string, offer: object, titles: readonly string[]]>([
  ['29 lines', { lines: linesOf(29, 3) }, ['']],
  ['30 lines', { lines: linesOf(30, 3) }, ['The price at a glance', 'Item by item']],
  ['one section', { lines: linesOf(60, 1) }, ['']],
  ['lines that are not shown', { lines: linesOf(60, 3), detail: 'sections' }, ['']],
  [
    'two currencies, each with its own, all before the lists',
    { lines: [...linesOf(20, 2), ...linesOf(20, 2, { currency: 'USD' })] },
    ['The price at a glance · in EUR', 'The price at a glance · in USD', 'Price in EUR', 'Price in USD'],
  ],
])('%s', (_, offer, titles) => {
  expect(titlesOf(offer)).toEqual(titles);
});

test.each([
  ['ru', ['Цена по разделам', 'Цена по позициям']],
  ['ar', ['السعر في لمحة', 'السعر بندًا بندًا']],
])('%s: both have a title', (language, titles) => {
  expect(titlesOf({ lines: linesOf(30, 3) }, language)).toEqual(titles);
});

const cents = (words: Parameters<typeof plain>[0]): bigint =>
  BigInt(
    plain(words)
      .replaceAll('−', '-')
      .replaceAll(/[^\d-]/gu, '') || '0',
  );
const last = ({ cells }: Table['rows'][number]) => cells.at(-1)?.children ?? [];

test('a bar is as long as its part of the whole; a section that is all of it has none', () => {
  const lines = [...linesOf(30, 3), ...linesOf(20, 1, { currency: 'USD' })];
  const [euro, dollar] = tablesOf(documentOf({ lines }));
  const sharesIn = (table: Table | undefined) =>
    (table?.rows ?? []).flatMap(({ cells }) =>
      cells.flatMap(({ children, share }) => (share === undefined ? [] : [[plain(children), share]])),
    );
  expect(sharesIn(euro).map(([words]) => words)).toEqual(
    sharesIn(euro).map(([, share]) => `${(Number(share) * 100).toFixed(1)}%`),
  );
  expect(sharesIn(euro)).toHaveLength(3);
  expect(sharesIn(dollar)).toEqual([]);
  expect(dollar?.columns.map(({ head }) => plain(head))).not.toContain('Share');
});

test('its sections, discount and taxes add up to its total, which is that of the list; its shares to a hundred', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 30, max: 45 }),
      fc.integer({ min: 2, max: 6 }),
      fc.constantFrom({}, { discount: { percent: 7.5 } }, { discount: { amount: '12.34' } }),
      fc.boolean(),
      (count, sections, discount, isTaxed) => {
        const taxes = { vat: { label: 'VAT', percent: '17' } };
        const lines = linesOf(count, sections, isTaxed ? { tax: 'vat', discount_percent: 5 } : {});
        const options = [{ text: 'Spare', unit_price: '99.00', optional: true }];
        const [overview, list] = tablesOf(documentOf({ taxes, ...discount, lines: [...lines, ...options] }));
        if (overview === undefined || list === undefined) throw new Error('no tables');
        const body = overview.rows.filter(({ cells }) => cells[1]?.share !== undefined);
        expect(body).toHaveLength(sections);
        const groups = list.rows.filter(({ kind }) => kind === 'group').map(last);
        // The list has no head over its first section where that has no title; here every one has.
        expect(body.map(last)).toEqual(groups);
        expect(body.reduce((sum, { cells }) => sum + cents(cells[1]?.children ?? []), 0n)).toBe(1000n);
        const ends = (table: Table): readonly string[] =>
          table.rows.filter(({ kind }) => kind === 'sum' || kind === 'total').map((row) => plain(last(row)));
        expect(ends(overview)).toEqual(ends(list));
        const total = overview.rows.findLast(({ kind }) => kind === 'total');
        const off = overview.rows.filter((row) => cents(last(row)) < 0n);
        const vat = overview.rows.filter(
          ({ kind, cells }) => kind === 'sum' && cells.some(({ children }) => plain(children).startsWith('VAT')),
        );
        const sum = [...body, ...off, ...vat].reduce((all, row) => all + cents(last(row)), 0n);
        expect(sum).toBe(cents(total === undefined ? [] : last(total)));
      },
    ),
    { seed: 20261123, numRuns: 25 },
  );
});
