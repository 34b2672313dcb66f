import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain } from '../../../src/publication/compose/pieces/Composer.ts';
import type { Document } from '../../../src/publication/document/Document.ts';
import { tableSections } from '../../../src/proposal/tableSections.ts';
import type { Table } from '../../../src/publication/document/Table.ts';
import { documentOf, tablesOf } from './documentOf.ts';

const weights = {
  id: 'weights',
  title: 'weights of the parts',
  section: 'solution',
  columns: [{ head: 'tag' }, { head: 'weight', unit: 't', align: 'number', places: 3, sum: true }],
  rows: [
    ['P-101-A', '22.306'],
    ['P-101-B', '19.88'],
    ['P-102', ''],
  ],
  note: 'net',
  source: 'our weighing',
};

const tableIn = (document: Document): Table | undefined => tablesOf(document).find(({ own }) => own === 0);
const rowsOf = (table: Table | undefined): readonly (readonly string[])[] =>
  table?.rows.map(({ cells }) => cells.map(({ children }) => plain(children))) ?? [];

describe('a table of the writer’s own', () => {
  test.each([
    ['en', ['Tag', 'Weight, t'], ['Total', '42.186'], 'Net. Source: our weighing'],
    ['ru', ['Tag', 'Weight, t'], ['Итого', '42,186'], 'Net. Источник: our weighing'],
    ['ar', ['Tag', 'Weight (t)'], ['المجموع', '42.186'], 'Net. المصدر: our weighing'],
  ])('in %s', (language, heads, sums, note) => {
    const table = tableIn(documentOf({}, { tables: [weights] }, language));
    expect(table?.columns.map(({ head }) => plain(head))).toEqual(heads);
    expect(rowsOf(table).at(-1)).toEqual(sums);
    expect(rowsOf(table)[2]).toEqual(['P-102', '']);
    expect(plain(table?.note ?? [])).toBe(note);
    expect(plain(table?.title ?? [])).toBe('Weights of the parts');
  });

  test.each(tableSections)('stands last in %s', (section) => {
    const document = documentOf({}, { tables: [{ ...weights, section }] });
    const annexes = document.annexes.map(({ blocks }) => ({ id: 'annex', blocks }));
    const holding = [...document.sections, ...annexes].filter(({ blocks }) =>
      blocks.some((block) => block.type === 'table' && block.own === 0),
    );
    expect(holding.map(({ id }) => id)).toEqual([section]);
    expect(holding[0]?.blocks.at(-1)).toMatchObject({ type: 'table', own: 0 });
  });

  test('carries the sum of its last column over a break', () => {
    const running = tableIn(documentOf({}, { tables: [weights] }))?.rows.map(
      ({ carried }) => carried && plain(carried),
    );
    expect(running).toEqual(['22.306', '42.186', '42.186', null]);
  });

  test('adds up exactly what is in its cells', () => {
    const cents = fc.array(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(cents, (values) => {
        const decimal = (value: bigint): string => {
          const digits = String(value < 0n ? -value : value).padStart(3, '0');
          return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        };
        const sum = values.reduce((total, value) => total + value, 0n);
        // The sum of the others in the last row is told as that.
        fc.pre(values.length < 3 || values.at(-1) !== sum - (values.at(-1) ?? 0n));
        const columns = [{ head: 'A', places: 2, sum: true }];
        const table = { ...weights, columns, rows: values.map((value) => [decimal(value)]) };
        const said = rowsOf(tableIn(documentOf({}, { tables: [table] }))).at(-1)?.[0];
        expect(said?.replaceAll(',', '').replace('−', '-')).toBe(decimal(sum));
      }),
      { numRuns: 40 },
    );
  });
});
