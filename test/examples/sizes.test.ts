import { expect, it, test } from 'vitest';
import { loadFonts } from '../../src/publication/assets/loadFonts.ts';
import type { Document } from '../../src/publication/document/Document.ts';
import type { Item } from '../../src/publication/layout/ground/Item.ts';
import { layOut } from '../../src/publication/layout/layOut.ts';
import { openShaper } from '../../src/publication/layout/text/openShaper.ts';
import type { Theme } from '../../src/publication/theme/Theme.ts';
import { lookOf, shipped, themeOf } from '../publication/theme/themeOf.ts';
import { writeExample } from './buildExample.ts';

const shaper = openShaper(loadFonts());

/** How many characters are printed in each size, in pt, from the smallest. */
function charactersBySize(document: Document, theme: Theme): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const item of layOut(document, theme, shaper).pages.flatMap(({ items }): readonly Item[] => items)) {
    if (item.kind !== 'glyphs') continue;
    const size = Math.round(item.style.size * 100) / 100;
    counts.set(size, (counts.get(size) ?? 0) + item.text.length);
  }
  return new Map([...counts].sort(([a], [b]) => a - b));
}

const under = (sizes: ReadonlyMap<number, number>, least: number): readonly (readonly [number, number])[] =>
  [...sizes].filter(([size]) => size < least);

const documents = ['retail', 'quick-start', 'long-price', 'long-names', 'ru', 'ar', 'quotation', 'tender'];
const looks = ['modern', 'classic'] as const;
const large = { modern: lookOf('size: large'), classic: lookOf('extends: classic\nsize: large', shipped('classic')) };
const rows = documents.flatMap((name) => looks.map((look) => ({ name, look })));

test.each(rows)('$name in $look prints nothing under 8 pt, and 9.2 pt in large print', ({ name, look }) => {
  const { document } = writeExample(name);
  const sizes = charactersBySize(document, themeOf(look));
  const larger = charactersBySize(document, large[look]);
  expect(sizes.size).toBeGreaterThan(3);
  expect(under(sizes, 8)).toEqual([]);
  expect(under(larger, 9.2)).toEqual([]);
});

it('prints half of what is read in 9.5 pt and more', () => {
  const { document } = writeExample('retail');
  const sizes = [...charactersBySize(document, themeOf('modern'))];
  const count = (all: typeof sizes): number => all.reduce((sum, [, characters]) => sum + characters, 0);
  expect(count(sizes.filter(([size]) => size >= 9.5)) / count(sizes)).toBeGreaterThan(0.5);
});
