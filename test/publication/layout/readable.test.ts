import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/publication/document/Document.ts';
import type { GlyphRun, Item } from '../../../src/publication/layout/ground/Item.ts';
import { layOut } from '../../../src/publication/layout/layOut.ts';
import { loadFonts } from '../../../src/publication/assets/loadFonts.ts';
import { openShaper } from '../../../src/publication/layout/text/openShaper.ts';
import { writeExample } from '../../examples/buildExample.ts';
import { contrast } from '../../../src/publication/theme/color.ts';
import type { Theme } from '../../../src/publication/theme/Theme.ts';
import { sampleArabic } from '../sampleArabic.ts';
import { sampleDocument } from '../sampleDocument.ts';
import { hardBrands } from '../theme/brands.ts';
import { lookOf, shipped } from '../theme/themeOf.ts';
import { fakeShaper } from './fakeShaper.ts';
import { sampleOf } from '../../size.ts';

const covers = ['solid', 'tint', 'none'].map((panel) => `cover: { panel: ${panel} }\nvalidity: { panel: ${panel} }`);

/** The colour under the middle of some words: of the last thing that was filled there before them. */
function groundOf(run: GlyphRun, before: readonly Item[], paper: string): string {
  const [x, y] = [run.x + run.width / 2, run.y - run.style.size * 0.3];
  const under = before.filter((item) => {
    if (item.kind === 'rectangle') return isOver(item, x, y) && item.height > run.style.size * 0.8;
    return item.kind === 'shape' && item.closed && item.fill !== null && isOver(item, x, y) && isIn(item, x, y);
  });
  const last = under.at(-1);
  return last !== undefined && 'fill' in last && last.fill !== null ? last.fill : paper;
}

type Area = Extract<Item, { readonly kind: 'rectangle' | 'shape' }>;

const isOver = (area: Area, x: number, y: number): boolean =>
  x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height;

/** Whether a point is inside a polygon. */
function isIn({ x: left, y: top, points }: Extract<Item, { readonly kind: 'shape' }>, x: number, y: number): boolean {
  let inside = false;
  for (const [i, [ax, ay]] of points.entries()) {
    const [bx, by] = points.at(i - 1) ?? [ax, ay];
    const crosses = ay + top > y !== by + top > y;
    if (crosses && x < left + ax + ((y - top - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return inside;
}

/** Every text that is hard to read on what it really stands on. */
function hardToRead(document: Document, theme: Theme, shaper = fakeShaper): readonly string[] {
  return layOut(document, theme, shaper).pages.flatMap(({ items }, page) =>
    items.flatMap((item, i) => {
      if (item.kind !== 'glyphs' || item.outline || item.text.trim() === '') return [];
      const ground = groundOf(item, items.slice(0, i), theme.color.paper);
      const ratio = contrast(item.color, ground);
      return ratio >= 4.5 ? [] : [`page ${page + 1}: ${item.text} ${item.color} on ${ground}: ${ratio.toFixed(2)}`];
    }),
  );
}

describe.each(sampleOf(['#0E5A50', ...hardBrands], 3))('with the brand %s', (brand) => {
  it.each(covers)('all words of modern are read where they stand: %s', (cover) => {
    const theme = lookOf(`brand: "${brand}"\n${cover}`);
    for (const document of [sampleDocument, sampleArabic]) expect(hardToRead(document, theme)).toEqual([]);
  });

  it('all words of classic are read where they stand', () => {
    const theme = lookOf(`extends: classic\nbrand: "${brand}"`, shipped('classic'));
    for (const document of [sampleDocument, sampleArabic]) expect(hardToRead(document, theme)).toEqual([]);
  });
});

describe.each(['retail', 'ar', 'long-price', 'quotation'])('the example %s', (name) => {
  const { document } = writeExample(name);
  const shaper = openShaper(loadFonts());

  it.each(['#E6007E', '#F2A900', '#00A651', '#FFFFFF'])('is read where it stands, with the brand %s', (brand) => {
    const striped = `brand: "${brand}"\ntable: { zebra: true }`;
    const classic = lookOf(`extends: classic\n${striped}`, shipped('classic'));
    for (const theme of [lookOf(striped), classic]) expect(hardToRead(document, theme, shaper)).toEqual([]);
  });
});
