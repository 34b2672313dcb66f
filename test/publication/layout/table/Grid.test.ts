import { expect, it, test } from 'vitest';
import { layGrid } from '../../../../src/publication/layout/table/Grid.ts';
import { decimalsOf } from '../../../../src/publication/layout/table/decimalsOf.ts';
import type { Column } from '../../../../src/publication/document/Table.ts';
import { makeTag } from '../../../../src/publication/layout/ground/Tag.ts';
import { layOut } from '../../../../src/publication/layout/layOut.ts';
import { layCell } from '../../../../src/publication/layout/table/layCell.ts';
import { sampleDocument } from '../../sampleDocument.ts';
import { t, v } from '../../inlines.ts';
import { cell, priceColumns, priceTable, row } from '../../sampleTables.ts';
import { modernTheme } from '../../theme/modernTheme.ts';
import { fakeShaper } from '../fakeShaper.ts';
import { testSetting } from '../testSetting.ts';

/** A number, its decimals, and the decimal sign where that is no point. */
test.each<readonly string[]>([
  ['442.612', '.612', '.'],
  ['160.8814', '.8814', '.'],
  ['1,442.612', '.612', '.'],
  ['442,612', ',612', ','],
  ['442.612', '', ','],
  ['1.234.567', '', '.'],
  ['٤٤٢٫٦١٢', '٫٦١٢', '٫'],
  ['2,400', ''],
  ['2,400.00', '.00'],
  ['9,500.5', '.5'],
  ['1.250,75', ',75', ','],
  ['12 500,50 ₽', ',50 ₽', ','],
  ['−11,520.00', '.00'],
  ['15 %', ' %'],
  ['101.8 %', '.8 %'],
  ['12', ''],
  ['71.5000', '.5000'],
  ['0.125', '.125'],
  ['1.250', '', ','],
  ['', ''],
])('the decimals of %s are "%s"', (number = '', decimals, sign = '.') => {
  expect(decimalsOf(number, sign)).toBe(decimals);
});

it('puts the columns of the price table where their sums can stand under them', () => {
  const { columns } = layGrid(priceTable, testSetting.frame.text, testSetting);
  const ends = columns.map(({ start, width }) => Math.round((start + width) * 10) / 10);
  expect(ends).toEqual([287.3, 343.3, 427.3, 547.3]);
});

it('has room for a sum that is carried over and is wider than every number of its column', () => {
  const blockWith = (carried: string): number =>
    layGrid(
      { ...priceTable, rows: [row('body', [cell(t('x')), cell([]), cell([]), cell(v('1.00'))], v(carried))] },
      testSetting.frame.text,
      testSetting,
    ).blocks.at(-1) ?? 0;
  expect(blockWith('1,052,539,605,079.20')).toBeGreaterThan(blockWith('1.00') + 20);
});

it('leaves no room for decimals in a column of which all numbers have as many', () => {
  const rows = ['22.30', '0.500'].map((amount) => row('body', [cell(t('x')), cell([]), cell([]), cell(v(amount))]));
  const decimalsIn = (even: boolean): number | undefined => {
    const columns = priceColumns.map((column) => ({ ...column, even }));
    return layGrid({ ...priceTable, rows, columns }, testSetting.frame.text, testSetting).decimals.at(-1);
  };
  expect(decimalsIn(true)).toBe(0);
  expect(decimalsIn(false)).toBeGreaterThan(0);
});

it.each<readonly [string, Pick<Column, 'even' | 'pages'>, boolean]>([
  ['sums', {}, true],
  ['numbers with as many decimals', { even: true }, true],
  ['numbers of pages, which nobody adds', { even: true, pages: true }, false],
])('has figures of one width for %s', (_, more, isTabular) => {
  const column = { align: 'number', width: 'page', head: [], ...more } as const;
  const table = { ...priceTable, rows: [row('body', [cell(t('١٢'))])], columns: [column] };
  const grid = layGrid(table, testSetting.frame.text, testSetting);
  const { items } = layCell(cell(t('١٢')), 0, 'body', makeTag('TD', null), grid, testSetting);
  expect(items.map((item) => item.kind === 'glyphs' && item.style.tabular)).toEqual([isTabular]);
});

it('has the unit beside a number that has digits of its own', () => {
  expect(decimalsOf('1,250.5\u00A0m2', '.')).toBe('.5\u00A0m2');
});

it('sets numbers with different decimals on one separator', () => {
  const table = {
    ...priceTable,
    rows: ['1.00', '22.5', '333'].map((amount) => row('body', [cell(t('x')), cell([]), cell([]), cell(v(amount))])),
    columns: priceColumns,
  };
  const [first, ...rest] = sampleDocument.sections;
  if (first === undefined) throw new Error('The sample has no section.');
  const { pages } = layOut(
    { ...sampleDocument, sections: [{ ...first, blocks: [table] }, ...rest] },
    modernTheme,
    fakeShaper,
  );
  const wholeEnds = (pages[1]?.items ?? []).flatMap((item) =>
    item.kind === 'glyphs' && /^(?:1\.00|22\.5|333)$/u.test(item.text)
      ? [
          Math.round((item.x + (item.text.split('.')[0]?.length ?? 0) * (testSetting.theme.type.cell.size / 2)) * 10) /
            10,
        ]
      : [],
  );
  expect(new Set(wholeEnds).size).toBe(1);
});
