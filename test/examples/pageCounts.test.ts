import { expect, test } from 'vitest';
import { loadFonts } from '../../src/publication/assets/loadFonts.ts';
import { layOut } from '../../src/publication/layout/layOut.ts';
import { openShaper } from '../../src/publication/layout/text/openShaper.ts';
import { modernTheme } from '../publication/theme/modernTheme.ts';
import { themeOf } from '../publication/theme/themeOf.ts';
import { writeExample } from './buildExample.ts';

const looks = { modern: modernTheme, classic: themeOf('classic') } as const;
const shaper = openShaper(loadFonts());
const settings = (['modern', 'classic'] as const).flatMap((look) =>
  (['A4', 'Letter'] as const).map((page) => ({ look, page })),
);

test.each(settings)('twenty lines of a quotation are two pages ($look, $page)', ({ look, page }) => {
  const { document } = writeExample('quotation');
  const { pages } = layOut({ ...document, page }, looks[look], shaper);
  expect(pages).toHaveLength(2);
});

test.each(settings)('the guide of a tender is one page ($look, $page)', ({ look, page }) => {
  const { document } = writeExample('tender');
  const { outline } = layOut({ ...document, page }, looks[look], shaper);
  const at = outline.findIndex(({ section }) => section === 'guide');
  expect((outline[at + 1]?.page ?? 0) - (outline[at]?.page ?? 0)).toBe(1);
});
