import { describe, expect, it, test } from 'vitest';
import type { PictureItem } from '../../../../src/publication/layout/ground/Item.ts';
import { layOut } from '../../../../src/publication/layout/layOut.ts';
import type { Layout } from '../../../../src/publication/layout/pages/Page.ts';
import { sampleArabic } from '../../sampleArabic.ts';
import { illustratedDocument } from '../../samplePictures.ts';
import { modernTheme } from '../../theme/modernTheme.ts';
import { dumpPages } from '../dumpPages.ts';
import { fakeShaper } from '../fakeShaper.ts';

const picturesOf = ({ pages }: Layout): readonly PictureItem[] =>
  pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'picture' ? [item] : [])));

/** The pages that show a picture, alone. */
function illustratedPages(layout: Layout): string {
  const pages = layout.pages.filter(({ items }) => items.some(({ kind }) => kind === 'picture'));
  return dumpPages({ ...layout, pages });
}

it('sets a logo and photos as it always did', async () => {
  const layout = layOut(illustratedDocument, modernTheme, fakeShaper);
  await expect(illustratedPages(layout)).toMatchFileSnapshot('../../../golden/sample-pictures.pages.txt');
});

describe('a page that runs from right to left', () => {
  const { cover } = illustratedDocument;
  const layout = layOut(
    { ...sampleArabic, cover: { ...sampleArabic.cover, logo: cover.logo } },
    modernTheme,
    fakeShaper,
  );
  const [logo] = picturesOf(layout);
  const width = layout.pages[0]?.width ?? 0;

  test('has its logo at its right, and does not turn it', () => {
    expect((logo?.x ?? 0) + (logo?.width ?? 0)).toBeCloseTo(width - 48);
    expect(logo?.view).toEqual({ x: 0, y: 0, width: 1000, height: 200 });
  });
});

test('a logo is a figure with words; a photo is decoration beside a name', () => {
  const [logo, ...photos] = picturesOf(layOut(illustratedDocument, modernTheme, fakeShaper));
  expect(logo?.tag).toMatchObject({ role: 'Figure', alt: 'Logo: Meridian' });
  expect(photos.length).toBeGreaterThan(3);
  for (const [i, { tag, width, height }] of photos.entries()) {
    expect(tag).toMatchObject({ kind: 'artifact', type: 'Layout' });
    // The single contact is met face to face.
    expect([width, height]).toEqual(i === 0 ? [128, 160] : [64, 80]);
  }
});
