import { expect, test } from 'vitest';
import { columnWidths } from '../../../../../src/publication/layout/blocks/table/columnWidths.ts';
import type { Table } from '../../../../../src/publication/document/Table.ts';
import { t } from '../../../inlines.ts';
import { cell, row } from '../../../sampleTables.ts';
import { testSetting } from '../../testSetting.ts';

/** A letter of a cell is 4.5 pt wide with the fake shaper, one of a head 3.75. */
const tableOf = (widths: readonly (number | 'fill')[], words: readonly string[]): Table => ({
  type: 'table',
  title: null,
  columns: widths.map((width) => ({ align: 'start', width, head: t('Head') })),
  rows: [
    row(
      'body',
      words.map((word) => cell(t(word))),
    ),
  ],
  carriedForward: null,
  note: null,
  headless: false,
  summary: '',
});

test.each<readonly [string, readonly (number | 'fill')[], readonly string[], readonly number[]]>([
  ['are what is asked, where the words fit', ['fill', 60], ['a', 'b c'], [340, 60]],
  ['share the rest', ['fill', 'fill', 100], ['a', 'b', 'c'], [150, 150, 100]],
  ['grow with the widest word, not with the text', [60, 'fill'], ['Containertechnik and more words', 'b'], [82, 318]],
  ['need no gap after the last one', ['fill', 60], ['a', 'Containertechnik'], [328, 72]],
  ['leave the others room to read', ['fill', 60], ['a', 'x'.repeat(200)], [90, 310]],
])('columns %s', (_, widths, words, expected) => {
  const found = columnWidths(tableOf(widths, words), 400, [0, 0, 0], testSetting);
  expect(found.map((width) => Math.round(width * 10) / 10)).toEqual(expected);
});

test('number columns hold their widest number', () => {
  const table = tableOf(['fill', 60], ['a', '1']);
  const columns = table.columns.map((column, i) => (i === 1 ? { ...column, align: 'number' as const } : column));
  expect(columnWidths({ ...table, columns }, 400, [0, 130], testSetting)).toEqual([270, 130]);
});
