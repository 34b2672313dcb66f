import { describe, expect, test } from 'vitest';
import type { TellingPicture } from '../../../../src/publication/document/DisplayBlock.ts';
import type { Cell, Row, Table } from '../../../../src/publication/document/Table.ts';
import type { Item, PictureItem } from '../../../../src/publication/layout/ground/Item.ts';
import type { Slice } from '../../../../src/publication/layout/ground/Slice.ts';
import { layTable } from '../../../../src/publication/layout/table/layTable.ts';
import { t, v } from '../../inlines.ts';
import { cell, priceColumns, row } from '../../sampleTables.ts';
import { testPlace } from '../testPlace.ts';
import { testSetting } from '../testSetting.ts';

const { text } = testSetting.frame;

const picture = (width: number, height: number): TellingPicture => ({ handle: 'p', width, height, alt: v('Pipe') });
const line = (name: string, extra: Partial<Cell> = {}): Row =>
  row('body', [cell(v(name), extra), cell(v('1')), cell(v('9')), cell(v('9'))]);
const discount = row('discount', [cell(t('Discount'), { span: 3 }), cell(v('-1'))]);

const laid = (rows: readonly Row[], columns = priceColumns): readonly Slice[] => {
  const table: Table = {
    type: 'table',
    title: null,
    columns,
    rows,
    carriedForward: null,
    note: null,
    headless: false,
    summary: 'Prices',
  };
  return layTable(table, testPlace('investment'));
};

const isPicture = (item: Item): item is PictureItem => item.kind === 'picture';
const picturesIn = (slices: readonly Slice[]): readonly PictureItem[] =>
  slices.flatMap(({ items }) => items.filter(isPicture));
const startOf = (slices: readonly Slice[], word: string): number | undefined =>
  slices.flatMap(({ items }) => items).find((item) => item.kind === 'glyphs' && item.text === word)?.x;

// Two lines and the height of capitals; the gap of a table beside it.
const { size, leading } = testSetting.theme.type.cell;
const side = 2 * leading + 0.7 * size;

describe('the picture of a line', () => {
  const slices = laid([line('Pipe', { picture: picture(200, 100) }), line('Work'), line('Spare', { box: true })]);

  test('stands before the words, and all names of the table at one line', () => {
    expect(startOf(slices, 'Pipe')).toBeCloseTo(text.start + side + 10);
    expect(startOf(slices, 'Work')).toBe(startOf(slices, 'Pipe'));
    expect(startOf(slices, 'Spare')).toBeCloseTo(text.start + 16 + side + 10);
  });

  test.each<[string, number, number, number, number]>([
    ['a wide one', 200, 100, side, side / 2],
    ['a square', 50, 50, side, side],
    ['a high one, at the start', 50, 200, side / 4, side],
  ])('%s is whole in its square, level with the first line', (_, width, height, across, down) => {
    const [shown] = picturesIn(laid([line('Pipe', { picture: picture(width, height) })]));
    expect(shown?.width).toBeCloseTo(across);
    expect(shown?.height).toBeCloseTo(down);
    expect(shown?.x).toBeCloseTo(text.start);
    const words = laid([line('Pipe', { picture: picture(width, height) })])
      .flatMap(({ items }) => items)
      .find((item) => item.kind === 'glyphs' && item.text === 'Pipe');
    expect((words?.y ?? 0) - (shown?.y ?? 0)).toBeCloseTo(0.7 * size);
  });

  test('makes its row as high as it needs, and no other one', () => {
    const heights = (extra: Partial<Cell>): number => laid([line('Pipe', extra), line('Work')])[1]?.height ?? 0;
    expect(heights({ picture: picture(200, 20) })).toBeCloseTo(heights({}));
    expect(heights({ picture: picture(50, 50) })).toBeGreaterThan(heights({}) + 20);
    expect(heights({ detail: t('steel'), picture: picture(200, 100) })).toBeCloseTo(heights({ detail: t('steel') }));
  });

  test('reaches beside the discount of its line, which stays with it', () => {
    const [, pipe, off] = laid([line('Pipe', { picture: picture(50, 50) }), discount, line('Work')]);
    const [shown] = picturesIn(pipe ? [pipe] : []);
    const bottom = (shown?.y ?? 0) + side;
    expect(pipe?.keep).toBe(true);
    expect(bottom).toBeGreaterThan(pipe?.height ?? Infinity);
    expect(bottom).toBeLessThan((pipe?.height ?? 0) + (off?.height ?? 0));
    expect(startOf(off ? [off] : [], 'Discount')).toBeCloseTo(text.start + side + 10);
  });

  test('is a figure in the cell of its line, read by the words of the line', () => {
    const [shown] = picturesIn(slices);
    expect(shown?.tag).toMatchObject({
      kind: 'tag',
      role: 'Figure',
      alt: 'Pipe',
      parent: { role: 'TH', scope: 'Row' },
    });
  });

  test('has no room in a table without one', () => {
    expect(startOf(laid([line('Pipe')]), 'Pipe')).toBe(text.start);
  });
});

test('pictures of packages stand over the heads of their columns, on one line', () => {
  const columns = priceColumns.map((column, i) => ({
    ...column,
    ...(i === 0 ? {} : { picture: picture(50, 20 * i), label: t(i === 2 ? 'Recommended' : '') }),
  }));
  const shown = picturesIn(laid([line('Price')], columns));
  const feet = shown.map(({ y, height }) => Math.round(y + height));
  expect(new Set(feet).size).toBe(1);
  expect(shown.map(({ tag }) => tag.kind === 'tag' && tag.parent?.scope)).toEqual(['Column', 'Column', 'Column']);
});
