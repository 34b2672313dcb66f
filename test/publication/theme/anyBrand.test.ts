import * as z from 'zod/mini';
import { describe, expect, it, test } from 'vitest';
import { isGroup } from '../../../src/foundation/data/valueAt.ts';
import { chartStyle, neighbours } from '../../../src/publication/theme/chartStyle.ts';
import { checkContrast, checkSeries } from '../../../src/publication/theme/checkContrast.ts';
import { contrast } from '../../../src/publication/theme/color.ts';
import { resolveTheme } from '../../../src/publication/theme/resolveTheme.ts';
import { grounds, type Theme } from '../../../src/publication/theme/Theme.ts';
import { themeFile, type ThemeFile } from '../../../src/publication/theme/themeFile.ts';
import { brands, hardBrands } from './brands.ts';
import { load, lookOf, shipped, themeOf, treeOf } from './themeOf.ts';

/** One file laid over another, as far as the shipped looks need it. */
const over = (base: unknown, more: unknown): unknown =>
  isGroup(base) && isGroup(more)
    ? { ...base, ...Object.fromEntries(Object.entries(more).map(([key, value]) => [key, over(base[key], value)])) }
    : more;

const modern = treeOf(shipped('modern')).value;
const files: Readonly<Record<'modern' | 'classic', ThemeFile>> = {
  modern: z.parse(themeFile, modern),
  classic: z.parse(themeFile, over(modern, treeOf(shipped('classic')).value)),
};
const looks = ['modern', 'classic'] as const;

test.each(looks)('the file of %s is the look', (look) => {
  expect(resolveTheme(files[look])).toEqual(themeOf(look));
});

/** Grey as a printer makes it from what is seen, and as a screen makes it from what is sent. */
const greys: Readonly<Record<string, (hex: string) => string>> = {
  'on a screen': (hex) => hex,
  'in grey (BT.601)': (hex) => greyOf(hex, [0.299, 0.587, 0.114]),
  'in grey (BT.709)': (hex) => greyOf(hex, [0.2126, 0.7152, 0.0722]),
};

function greyOf(hex: string, parts: readonly number[]): string {
  const sum = parts.reduce((all, part, i) => all + part * Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16), 0);
  return `#${Math.round(sum).toString(16).padStart(2, '0').repeat(3)}`;
}

it('tries five hundred brands', () => {
  expect(new Set(brands).size).toBe(500);
});

describe.each(looks)('in %s, with any brand,', (look) => {
  const themed = (brand: string): Theme => resolveTheme({ ...files[look], brand });

  it.each(Object.entries(greys))('neighbours of every drawing are told apart %s', (_, seen) => {
    const alike = brands.flatMap((brand) => {
      const { chart, color } = themed(brand);
      return neighbours({ chart }).flatMap(([drawing, one, other]) => {
        const ratio = contrast(seen(color[one]), seen(color[other]));
        return ratio >= 1.5 ? [] : [`${brand}: ${drawing}, ${one} beside ${other}: ${ratio.toFixed(2)}`];
      });
    });
    expect(alike).toEqual([]);
  });

  it.each(grounds)('text is read on its ground, with panels on %s', (panel) => {
    const { cover, validity } = files[look];
    const file = { ...files[look], cover: { ...cover, panel }, validity: { ...validity, panel } };
    const found = brands.flatMap((brand) =>
      checkContrast(resolveTheme({ ...file, brand })).map(({ holes }) => [brand, holes]),
    );
    expect(found).toEqual([]);
  });

  it('the brand itself is printed where it is a surface, and a tone of it as text', () => {
    for (const brand of brands) {
      const { color } = themed(brand);
      expect(color.surface).toBe(brand.toUpperCase());
      expect(contrast(color.on_surface, color.surface)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(color.brand, color.paper)).toBeGreaterThanOrEqual(4.5);
      if (contrast(brand, color.paper) >= 4.5) expect(color.brand).toBe(brand.toUpperCase());
    }
  });
});

it('every colour that a drawing takes from a theme has its neighbours in the list', () => {
  const { chart } = themeOf('modern');
  const style = chartStyle({ chart });
  const named = new Set(neighbours({ chart }).flatMap(([, one, other]) => [one, other]));
  const series = [style.gain, style.result, style.context, style.subject, style.lower, style.higher, style.milestone];
  for (const color of [
    ...series,
    ...style.parts,
    ...style.phases,
    ...Object.values(style.cases).map((line) => line.color),
  ])
    expect(named).toContain(color);
});

describe('a look of its own', () => {
  it.each(hardBrands)('is told nothing of its series with the brand %s', (brand) => {
    expect(load(`brand: "${brand}"`).diagnostics.filter(({ code }) => code === 'W134')).toEqual([]);
  });

  it('is told where two series are alike', () => {
    const { theme, diagnostics } = load('chart: { series: [brand, ink2, soft] }');
    expect(theme).not.toBeNull();
    const [found] = diagnostics;
    expect(found?.code).toBe('W134');
    expect(found?.message).toContain('brand (#0E5A50) stands beside ink2 (#4D5453)');
    expect(found?.place).toMatchObject({ line: 1 });
    expect(checkSeries(lookOf('chart: { series: [brand, mid, soft] }'))).toEqual([]);
  });
});
