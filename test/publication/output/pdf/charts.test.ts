import { describe, expect, it } from 'vitest';
import { loadFonts } from '../../../../src/publication/assets/loadFonts.ts';
import type { Document } from '../../../../src/publication/document/Document.ts';
import { layOut } from '../../../../src/publication/layout/layOut.ts';
import { openShaper } from '../../../../src/publication/layout/text/openShaper.ts';
import { writePdf } from '../../../../src/publication/output/pdf/writePdf.ts';
import { sampleArabic } from '../../sampleArabic.ts';
import { sampleCharts } from '../../sampleCharts.ts';
import { sampleDocument } from '../../sampleDocument.ts';
import { modernTheme } from '../../theme/modernTheme.ts';
import { checkTags } from './checkTags.ts';
import { isDictionary, parsePdf, type PdfValue } from './parsePdf.ts';

const fonts = loadFonts();
const withCharts = (document: Document): Document => ({
  ...document,
  sections: document.sections.map((section, i) => (i === 0 ? { ...section, blocks: sampleCharts } : section)),
});

const isList = (value: PdfValue): value is readonly PdfValue[] => Array.isArray(value);

describe.each([
  ['from left to right', withCharts(sampleDocument)],
  ['from right to left', withCharts(sampleArabic)],
])('a PDF with a chart of each form, %s', async (_, document) => {
  const layout = layOut(document, modernTheme, openShaper(fonts));
  const file = parsePdf(await writePdf(layout, document, fonts));
  const figures = [...file.objects.values()].flatMap(({ value }) =>
    isDictionary(value) && value.get('/S') === '/Figure' ? [value] : [],
  );

  it('has a sound structure', () => {
    expect(checkTags(file)).toEqual([]);
  });

  it('says each drawing in words', () => {
    const said = figures.map((figure) => figure.get('/Alt'));
    expect(said.length).toBeGreaterThanOrEqual(sampleCharts.length);
    expect(said.filter((alt) => typeof alt !== 'string' || alt.length < 10)).toEqual([]);
  });

  it('tells where each drawing stands', () => {
    for (const figure of figures) {
      const attributes = figure.get('/A') ?? null;
      const box = isDictionary(attributes) ? (attributes.get('/BBox') ?? null) : null;
      const numbers = isList(box) ? box.map(Number) : [];
      expect(numbers).toHaveLength(4);
      expect(numbers.every(Number.isFinite)).toBe(true);
      const [left = 0, bottom = 0, right = 0, top = 0] = numbers;
      expect(right).toBeGreaterThan(left);
      expect(top).toBeGreaterThan(bottom);
    }
  });

  it('keeps the words of a drawing inside its figure', () => {
    const inside = layout.pages.flatMap(({ items }) =>
      items.filter(
        ({ kind, tag }) => kind === 'glyphs' && tag.kind === 'tag' && tag.role === 'P' && tag.parent?.role === 'Figure',
      ),
    );
    expect(inside).toEqual([]);
  });
});
