import { describe, expect, test } from 'vitest';
import { columnWidths } from '../../../../src/publication/layout/table/columnWidths.ts';
import { layGrid } from '../../../../src/publication/layout/table/Grid.ts';
import type { ColumnWidth, Table } from '../../../../src/publication/document/Table.ts';
import { pageFrame } from '../../../../src/publication/layout/ground/pageFrame.ts';
import { roomFor } from '../../../../src/publication/layout/table/askedWidth.ts';
import { t } from '../../inlines.ts';
import { modernTheme } from '../../theme/modernTheme.ts';
import { cell, row } from '../../sampleTables.ts';
import { testSetting } from '../testSetting.ts';

/** A letter of a cell is 4.5 pt wide with the fake shaper, one of a head 3.75. */
const tableOf = (widths: readonly ColumnWidth[], words: readonly string[]): Table => ({
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

test.each<readonly [string, readonly ColumnWidth[], readonly string[], readonly number[]]>([
  ['are what is asked, where the words fit', ['fill', 'person'], ['a', 'b c'], [340, 60]],
  ['share the rest', ['fill', 'fill', 'date'], ['a', 'b', 'c'], [160, 160, 80]],
  [
    'grow with the widest word, not with the text',
    ['person', 'fill'],
    ['Containertechnik and more words', 'b'],
    [86.1, 314],
  ],
  ['need no gap after the last one', ['fill', 'person'], ['a', 'Containertechnik'], [324, 76.1]],
  [
    'keep a number of a row whole',
    ['ordinal', 'source', 'source', 'source'],
    ['88888888', 'x'.repeat(40), 'y'.repeat(40), 'z'.repeat(40)],
    [48.1, 117.3, 117.3, 117.3],
  ],
  [
    'have the room that another has no words for',
    ['fill', 'fill', 'person'],
    ['few words', 'a few words more', 'one two three four five six'],
    [129.9, 141.9, 128.3],
  ],
  [
    'share what a column has no words for, where it is half of the table',
    ['week', 'fill', 'wide'],
    ['9', 'Watch begins', 'The desk calls'],
    [48, 176.3, 175.8],
  ],
  [
    'keep an ordinary word whole where all want more than there is',
    ['wide', 'person', 'date', 'source', 'source'],
    ['Release of a vessel', 'Harbourmasters', 'Fourteen days', 'The tow is moved', 'The tow is moved'],
    [81, 76.6, 62, 93.1, 87.4],
  ],
  ['leave the others room to read', ['fill', 'person'], ['a', 'x'.repeat(200)], [90, 310]],
])('columns %s', (_, widths, words, expected) => {
  const found = columnWidths(tableOf(widths, words), 400, [0, 0, 0], testSetting);
  expect(found.map((width) => Math.round(width * 10) / 10)).toEqual(expected);
});

test.each<readonly [string, Table['columns'], readonly number[]]>([
  [
    'of cases are alike, the last one without its gap',
    [
      { align: 'start', width: 'fill', head: [] },
      { align: 'end', width: 'outcome', head: [] },
      { align: 'end', width: 'outcome', head: [], highlight: true },
      { align: 'end', width: 'outcome', head: [] },
    ],
    [103, 99, 109, 89],
  ],
  [
    'are as wide as their longest entry asks for',
    [
      { align: 'start', width: 'fill', head: [] },
      { align: 'start', width: { characters: 10 }, head: [] },
      { align: 'start', width: { characters: 1 }, head: [] },
    ],
    [284, 68, 48],
  ],
])('columns %s', (_, columns, expected) => {
  const table = { ...tableOf([], ['a', 'b', 'c', 'd'].slice(0, columns.length)), columns };
  expect(columnWidths(table, 400, [0, 0, 0, 0], testSetting)).toEqual(expected);
});

describe('columns that are compared', () => {
  const compared = (heads: readonly string[], rows: readonly (readonly string[])[], highlighted = -1): Table => ({
    ...tableOf([], []),
    columns: heads.map((head, i) => ({
      align: i === 0 ? 'start' : 'center',
      width: i === 0 ? 'fill' : 'alike',
      head: t(head),
      ...(i === highlighted ? { highlight: true } : {}),
    })),
    rows: rows.map((words) =>
      row(
        'body',
        words.map((word) => cell(t(word), word === '+' ? { mark: 'check' } : {})),
      ),
    ),
  });
  const { gap } = testSetting.theme.table;

  test.each([-1, 1, 2, 3])('have one room for their words, whichever is on wash (%i)', (at) => {
    const widths = columnWidths(
      compared(['What', 'A', 'B', 'C'], [['Price', '1', '2', '3']], at),
      480,
      [0, 0, 0, 0],
      testSetting,
    );
    const inside = widths.slice(1).map((width, i) => width - (i + 1 === at ? 16 : 0) - (i === 2 ? 0 : gap));
    for (const width of inside) expect(width).toBeCloseTo(inside[0] ?? 0, 6);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(480, 6);
  });

  test('leave the words of rows the room that marks do not need', () => {
    const long = 'A feature that is told at great length so that its words break';
    const [first = 0, ...others] = columnWidths(
      compared(['', 'A', 'B', 'C'], [[long, '+', '+', '+']]),
      480,
      [0, 0, 0, 0],
      testSetting,
    );
    expect(first).toBeGreaterThan(2 * Math.max(...others));
  });

  test('take room from the words of rows where their own would break', () => {
    const amount = 'approx. 1,234,567.89 a month';
    const [first = 0, ...others] = columnWidths(
      compared(['', 'A', 'B', 'C'], [['Price', amount, amount, amount]]),
      480,
      [0, 0, 0, 0],
      testSetting,
    );
    for (const width of others) expect(width).toBeGreaterThan(amount.length * 4.5);
    expect(first).toBeGreaterThan(5 * 4.5);
  });
});

test('number columns hold their widest number', () => {
  const table = tableOf(['fill', 'person'], ['a', '1']);
  const columns = table.columns.map((column, i) => (i === 1 ? { ...column, align: 'number' as const } : column));
  expect(columnWidths({ ...table, columns }, 400, [0, 130], testSetting)).toEqual([270, 130]);
});

test('a number is never cut: entries give room first, and the words of a position keep theirs', () => {
  const table = tableOf(['fill', { characters: 14 }, { characters: 14 }, 'amount'], ['a b', 'c d', 'e f', '1']);
  const columns = table.columns.map((column, i) => (i === 3 ? { ...column, align: 'number' as const } : column));
  const [position = 0, , , amount] = columnWidths({ ...table, columns }, 400, [0, 0, 0, 140], testSetting);
  expect(amount).toBe(140);
  expect(position).toBeGreaterThan(100);
});

test.each([5, 6, 7])('%i columns of a few words each stay inside', (count) => {
  const table = tableOf(
    Array.from({ length: count }, () => 'fill' as const),
    Array.from({ length: count }, () => 'ten letters'),
  );
  const widths = columnWidths(table, 400, [], testSetting);
  expect(Math.round(widths.reduce((sum, width) => sum + width, 0))).toBe(400);
  expect(Math.min(...widths)).toBeGreaterThan(7 * 4.5);
});

test('words behind a number keep away from it, and the columns of an own table share what none of them needs', () => {
  const table = tableOf([{ characters: 5 }, { characters: 5 }, 'fill'], ['May', '1.5', 'Frost']);
  const columns = table.columns.map((column, i) => (i === 1 ? { ...column, align: 'number' as const } : column));
  const own = { ...table, columns, own: 0 };
  const across = { start: 0, width: 400 };
  const [, number, words] = layGrid(own, across, testSetting).columns;
  if (number === undefined || words === undefined) throw new Error('Columns are missing.');
  expect(words.start - (number.start + number.width)).toBeCloseTo(24, 6);
  expect(words.start).toBeGreaterThan(230);
});

test.each([
  ['A4', 'label', 127.8],
  ['Letter', 'label', 129],
  ['Letter', 'reader', 129],
  ['Letter', 'wide', 130],
] as const)('on %s a column “%s” ends where the labels of the page do', (page, width, expected) => {
  expect(Math.round(roomFor(width, pageFrame(modernTheme, page)) * 10) / 10).toBe(expected);
});
