import { describe, expect, test } from 'vitest';
import type { Annex } from '../../../../src/publication/document/Document.ts';
import type { Table } from '../../../../src/publication/document/Table.ts';
import { makeTag } from '../../../../src/publication/layout/ground/Tag.ts';
import { pageFrame } from '../../../../src/publication/layout/ground/pageFrame.ts';
import { layAnnexes } from '../../../../src/publication/layout/pages/layAnnexes.ts';
import { t } from '../../inlines.ts';
import { modernTheme } from '../../theme/modernTheme.ts';
import { themeOf } from '../../theme/themeOf.ts';
import { testSetting } from '../testSetting.ts';
import { sampleDocument } from '../../sampleDocument.ts';

const rowsOf = (count: number): Table => ({
  type: 'table',
  title: null,
  columns: [{ align: 'start', width: 'fill', head: t('Requirement') }],
  rows: Array.from({ length: count }, (_, i) => ({
    kind: 'body',
    carried: null,
    cells: [{ children: t(`Matter ${i}`), detail: null, span: 1, box: false, mark: null }],
  })),
  carriedForward: null,
  note: null,
  headless: false,
  summary: 'Requirements',
});
const annexOf = (count: number): Annex => ({
  id: 'annex-1',
  letter: 'A',
  number: null,
  title: t('Annex A. Requirements'),
  running: 'Annex A',
  lead: null,
  preparedBy: null,
  blocks: [rowsOf(count)],
});

const looks = { modern: modernTheme, classic: themeOf('classic') } as const;

describe.each(Object.entries(looks))('an annex in the look %s', (_, theme) => {
  const setting = { ...testSetting, theme, frame: pageFrame(theme, 'A4') };
  /** On each page of an annex of so many rows where their words stand, in pt. */
  const pagesOf = (count: number): readonly (readonly number[])[] =>
    layAnnexes({ ...sampleDocument, annexes: [annexOf(count)] }, makeTag('Document', null), setting).map(({ body }) =>
      body.items.flatMap((item) => (item.kind === 'glyphs' && item.text.startsWith('Matter') ? [item.y] : [])),
    );
  const distance = ([page = []]: readonly (readonly number[])[]): number => (page[1] ?? 0) - (page[0] ?? 0);
  const far = distance(pagesOf(20));

  test('has a page less where the last one would hold a few rows', () => {
    const onOnePage = Array.from({ length: 60 }, (_, i) => i + 1).filter((count) => pagesOf(count).length === 1);
    const most = onOnePage.at(-1) ?? 0;
    expect(onOnePage).toHaveLength(most);
    expect(distance(pagesOf(most))).toBeLessThan(far);
    expect(most).toBeGreaterThan(onOnePage.filter((count) => distance(pagesOf(count)) === far).length);
  });

  test('is as the look sets it where that saves no page', () => {
    expect(pagesOf(55)).toHaveLength(2);
    expect(distance(pagesOf(55))).toBe(far);
  });
});
