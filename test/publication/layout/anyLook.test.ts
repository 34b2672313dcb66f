import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/publication/document/Document.ts';
import type { GlyphRun } from '../../../src/publication/layout/ground/Item.ts';
import { layOut } from '../../../src/publication/layout/layOut.ts';
import type { Page } from '../../../src/publication/layout/pages/Page.ts';
import type { Theme } from '../../../src/publication/theme/Theme.ts';
import { sampleArabic } from '../sampleArabic.ts';
import { sampleDocument } from '../sampleDocument.ts';
import { lookOf, shipped } from '../theme/themeOf.ts';
import { fakeShaper } from './fakeShaper.ts';
import { generatedDocument } from './generatedDocument.ts';
import { overlaps } from './overlaps.ts';
import { tries } from '../../size.ts';

/** Looks that mix the parts of both that are shipped, and that ask for what neither does. */
const looks: Readonly<Record<string, string>> = {
  modern: 'id: modern',
  classic: shipped('classic'),
  'modern without a panel': 'cover: { panel: none, ruler: false }\nvalidity: { panel: none }',
  'modern on tint': 'cover: { panel: tint }\nvalidity: { panel: tint }',
  'modern in one column': 'grid: { label_columns: 0 }',
  'modern with a framed end': 'validity: { layout: framed }\ntable: { zebra: true, head: { above: 1 }, end: none }',
  'modern with round corners':
    'callout: { radius: 8 }\ncard: { avatar: { radius: 32, border: strong, size: [64, 64] } }',
  'classic with labels beside':
    'extends: classic\ngrid: { label_columns: 4 }\ntype: { h1: { place: label_column }, h2: { place: label_column } }',
  'large type':
    'type: { body: { size: 13, leading: 19 }, h2: { size: 14, leading: 19 }, note: { size: 10, leading: 13 } }',
  'large print': 'size: large',
  'classic in large print': 'extends: classic\nsize: large',
  'wide margins': 'page: { A4: { margins: { start: 70, end: 70, top: 120, bottom: 120 } } }',
  'one cell in header and footer':
    'header: { cells: [section], rule: hair }\nfooter: { cells: [validity], rule: none }',
  'another order':
    'header: { cells: [section, client, title] }\nfooter: { cells: [page, validity, number], page: alone }',
};

const look = (name: string): Theme => {
  const text = looks[name] ?? '';
  return text.startsWith('extends: classic') ? lookOf(text, shipped('classic')) : lookOf(text);
};
const glyphs = ({ items }: Page): readonly GlyphRun[] => items.flatMap((i) => (i.kind === 'glyphs' ? [i] : []));

function expectSound(document: Document, theme: Theme): void {
  const { pages } = layOut(document, theme, fakeShaper);
  for (const page of pages) {
    for (const item of page.items) {
      const height = 'height' in item ? item.height : 0;
      expect(item.x).toBeGreaterThanOrEqual(23.9);
      expect(item.x + item.width).toBeLessThanOrEqual(page.width - 23.9);
      expect(item.y).toBeGreaterThanOrEqual(23.9);
      expect(item.y + height).toBeLessThanOrEqual(page.height - 23.9);
    }
    expect(overlaps(glyphs(page))).toEqual([]);
  }
}

describe.each(Object.keys(looks))('the look %s', (name) => {
  const theme = look(name);

  it.each(['A4', 'Letter'] as const)('keeps the sample on %s, in both directions', (page) => {
    expectSound({ ...sampleDocument, page }, theme);
    expectSound({ ...sampleArabic, page }, theme);
  });

  it('keeps any document on its pages', () => {
    fc.assert(
      fc.property(generatedDocument, (document) => {
        expectSound(document, theme);
      }),
      { numRuns: tries(2, 6), seed: 20261123, endOnFailure: true },
    );
  });

  it('says on every page until when the terms hold', () => {
    const { pages } = layOut(sampleDocument, theme, fakeShaper);
    for (const page of pages) {
      const words = glyphs(page)
        .map(({ text }) => text)
        .join('');
      expect(words).toContain('31 December 2026');
    }
  });
});
