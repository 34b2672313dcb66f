import { expect, test } from 'vitest';
import type { Section } from '../../../../src/publication/document/Document.ts';
import type { Table } from '../../../../src/publication/document/Table.ts';
import { layGuide } from '../../../../src/publication/layout/pages/layGuide.ts';
import { paginate } from '../../../../src/publication/layout/pages/paginate.ts';
import { heightOf } from '../../../../src/publication/layout/ground/Slice.ts';
import { makeTag } from '../../../../src/publication/layout/ground/Tag.ts';
import { t } from '../../inlines.ts';
import { cell, priceColumns, row } from '../../sampleTables.ts';
import { testSetting } from '../testSetting.ts';
import { tries } from '../../../size.ts';

const { top, bottom } = testSetting.frame;
const room = bottom - top;

const tableOf = (rows: number, word: string): Table => ({
  type: 'table',
  title: null,
  columns: priceColumns.slice(0, 1),
  rows: Array.from({ length: rows }, () => row('body', [cell(t(word))])),
  carriedForward: null,
  note: null,
  headless: false,
  summary: word,
});

/** A guide of so many rows, with five questions where they have room. */
const guideOf = (rows: number): Section => ({
  id: 'guide',
  number: null,
  title: t('Guide'),
  running: 'Guide',
  lead: t('One document for everybody'),
  preparedBy: null,
  blocks: [tableOf(rows, 'Section')],
  spare: [tableOf(5, 'Question')],
});

/** A guide with a table of criteria before that of the sections, and what its marks mean behind it. */
const evaluated = (criteria: number, rows: number): Section => {
  const { blocks, lead, preparedBy, ...guide } = guideOf(rows);
  const legend = { type: 'guideLegend', filled: t('Legend'), ring: t('Other') } as const;
  return { ...guide, lead, preparedBy, spare: [], blocks: [tableOf(criteria, 'Criterion'), ...blocks, legend] };
};

/** How often each word stands on each page. */
const pagesOf = (section: Section) =>
  paginate(layGuide(section, makeTag('Document', null), testSetting, room), room).map(({ items }) => {
    const words = items.flatMap((item) => (item.kind === 'glyphs' ? [item.text] : []));
    return (word: string): number => words.filter((text) => text === word).length;
  });

test('a guide of two pages has much on both: never what the marks mean alone, nor a row or two', () => {
  for (let criteria = 1; criteria < 40; criteria += tries(9, 3))
    for (let rows = 3; rows < 44; rows += tries(2, 1)) {
      const pages = pagesOf(evaluated(criteria, rows));
      const name = `${criteria} criteria, ${rows} sections`;
      const legend = pages.find((count) => count('Legend') > 0);
      expect(legend?.('Section') ?? 0, name).toBeGreaterThanOrEqual(Math.min(rows, 5));
      // A table that one page can hold is not cut.
      if (rows < 25) expect(pages.filter((count) => count('Section') > 0).length, name).toBe(1);
    }
});

const laid = (rows: number) => {
  const slices = layGuide(guideOf(rows), makeTag('Document', null), testSetting, room);
  const words = slices.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'glyphs' ? [item.text] : [])));
  const questions = words.filter((word) => word === 'Question').length;
  return { questions, pages: paginate(slices, room).length, height: heightOf(slices), slices: slices.length };
};

test('the guide takes one page: with the questions, closer, without them, and two as roomy as any', () => {
  const counts = Array.from({ length: 40 }, (_, i) => i + 5);
  const guides = counts.map(laid);
  const runs = guides.map(({ questions, pages }) => `${questions} questions, ${pages} pages`);
  expect([...new Set(runs)]).toEqual(['5 questions, 1 pages', '0 questions, 1 pages', '0 questions, 2 pages']);
  // Nothing is closer than it must be: neither a guide that has room, nor one of two pages.
  const [small, full] = [guides[0]?.height ?? 0, guides.find(({ pages }) => pages === 2)?.height ?? 0];
  expect(small).toBeLessThan(room * 0.7);
  expect(full).toBeGreaterThan(room * 1.15);
});
