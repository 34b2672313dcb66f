import { describe, expect, it, test } from 'vitest';
import type { GlyphRun, Item } from '../../../../src/publication/layout/ground/Item.ts';
import { layOut } from '../../../../src/publication/layout/layOut.ts';
import { papers } from '../../../../src/publication/theme/PageGeometry.ts';
import { sampleArabic } from '../../sampleArabic.ts';
import { sampleDocument } from '../../sampleDocument.ts';
import { load, lookOf, shipped, themeOf } from '../../theme/themeOf.ts';
import { fakeShaper } from '../fakeShaper.ts';

const large = { modern: lookOf('size: large'), classic: lookOf('extends: classic\nsize: large', shipped('classic')) };
const rows = (['modern', 'classic'] as const).flatMap((look) =>
  (['A4', 'Letter'] as const).flatMap((page) =>
    [sampleDocument, sampleArabic].map((document) => ({ look, page, language: document.language, document })),
  ),
);

const runs = (items: readonly Item[]): readonly GlyphRun[] => items.flatMap((i) => (i.kind === 'glyphs' ? [i] : []));
const sizesOf = (items: readonly Item[]): readonly number[] => [
  ...new Set(runs(items).map(({ style }) => Math.round(style.size * 1000) / 1000)),
];

describe.each(rows)('large print of $look on $page in $language', ({ look, page, document }) => {
  const { pages, outline } = layOut({ ...document, page }, large[look], fakeShaper);
  const usual = layOut({ ...document, page }, themeOf(look), fakeShaper);

  it('is on the whole paper', () => {
    for (const { width, height, items } of pages) {
      expect(width).toBeCloseTo(papers[page].width, 6);
      expect(height).toBeCloseTo(papers[page].height, 6);
      for (const item of items) expect(item.x + item.width).toBeLessThanOrEqual(width - 23.9);
    }
    for (const { page: at, y } of outline) expect(y).toBeLessThanOrEqual(pages[at - 1]?.height ?? 0);
  });

  it('has no size that is not 1.15 times one of the look', () => {
    const fitted = 0.02;
    const known = sizesOf(usual.pages.flatMap(({ items }) => items)).map((size) => size * 1.15);
    const body = sizesOf(pages.slice(1).flatMap(({ items }) => items));
    expect(Math.min(...body)).toBeCloseTo(Math.min(...known), 2);
    expect(body.filter((size) => known.some((one) => Math.abs(one - size) < fitted)).length).toBeGreaterThan(
      body.length * 0.6,
    );
  });
});

test('a glyph advances as far as its size says', () => {
  const [run] = runs(layOut(sampleDocument, large.modern, fakeShaper).pages[2]?.items ?? []);
  expect(run?.glyphs.reduce((sum, { advance }) => sum + advance, 0)).toBeCloseTo(run?.width ?? 0, 6);
});

test('a wrong word is an error that names the right ones', () => {
  const { theme, diagnostics } = load('size: lage');
  expect(theme).toBeNull();
  const [found] = diagnostics;
  expect(found).toMatchObject({ severity: 'error', found: 'lage', place: { line: 1, column: 7 } });
  expect(`${found?.message} ${found?.fix}`).toContain('large');
});

test('margins that leave too little room for large print are told', () => {
  const wide = 'page: { A4: { margins: { start: 70, end: 70, top: 75, bottom: 70 } } }';
  expect(load(wide).theme).not.toBeNull();
  expect(load(`size: large\n${wide}`).diagnostics).toMatchObject([{ code: 'E107' }]);
});
