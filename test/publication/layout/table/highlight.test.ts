import { expect, test } from 'vitest';
import type { Table } from '../../../../src/publication/document/Table.ts';
import { layTable } from '../../../../src/publication/layout/table/layTable.ts';
import { t, v } from '../../inlines.ts';
import { cell, row } from '../../sampleTables.ts';
import { testPlace } from '../testPlace.ts';
import { testSetting } from '../testSetting.ts';

const table: Table = {
  type: 'table',
  title: null,
  columns: [
    { align: 'start', width: 'fill', head: t('SAR') },
    { align: 'end', width: 'outcome', head: t('Low') },
    { align: 'end', width: 'outcome', head: t('Expected'), highlight: true },
    { align: 'end', width: 'outcome', head: t('High') },
  ],
  rows: ['107', '98'].map((value) => row('body', [cell(t('Net')), cell(v(value)), cell(v(`${value}0`)), cell(v('9'))])),
  carriedForward: null,
  note: null,
  headless: false,
  summary: 'Results',
};

const { text } = testSetting.frame;

test('the column that counts stands on wash from its head to its last row, in brand, inset by eight', () => {
  const slices = layTable(table, testPlace('return'));
  const { wash, brand, ink } = testSetting.theme.color;
  const end = text.start + text.width - 89 - 10;
  const grounds = slices.map(({ items, height }) =>
    items.flatMap((item) =>
      item.kind === 'rectangle' && item.fill === wash ? [[item.x, item.width, item.y, item.height - height]] : [],
    ),
  );
  expect(grounds).toEqual(slices.map(() => [[end - 99, 99, 0, 0]]));
  const words = slices.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'glyphs' ? [item] : [])));
  const ofColumn = words.filter(({ text: word }) => ['Expected', '1070', '980'].includes(word));
  expect(ofColumn.map((item) => [Math.round(item.x + item.width), item.color])).toEqual(
    Array.from({ length: 3 }, () => [Math.round(end - 8), brand]),
  );
  expect(words.filter(({ text: word }) => word === '107').map(({ color }) => color)).toEqual([ink]);
});

test('a value over several columns of a row ends at the last of them', () => {
  const spanned = { ...table, rows: [row('body', [cell(t('Cost')), cell(v('825'), { span: 3 })])] };
  const [item] = layTable(spanned, testPlace('return')).flatMap(({ items }) =>
    items.filter((one) => one.kind === 'glyphs' && one.text === '825'),
  );
  expect(item && item.x + item.width).toBeCloseTo(text.start + text.width);
});
