import { describe, expect, test } from 'vitest';
import type { PictureBand } from '../../../../src/publication/document/DisplayBlock.ts';
import { layPictureBand } from '../../../../src/publication/layout/blocks/layPictureBand.ts';
import type { Item, PictureItem } from '../../../../src/publication/layout/ground/Item.ts';
import { pageFrame } from '../../../../src/publication/layout/ground/pageFrame.ts';
import { t } from '../../inlines.ts';
import { themeOf } from '../../theme/themeOf.ts';
import { testPlace } from '../testPlace.ts';

const bandOf = (width: number, height: number): PictureBand => ({
  type: 'pictureBand',
  item: {
    own: 0,
    picture: { handle: 'hall', width, height, alt: t('The hall.') },
    scalable: false,
    caption: t('The hall.'),
  },
});

const place = testPlace('solution');
const laid = (width: number, height: number, at = place): readonly Item[] =>
  layPictureBand(bandOf(width, height), at).flatMap(({ items }) => items);
const pictureIn = (items: readonly Item[]): PictureItem | undefined => items.find((item) => item.kind === 'picture');

describe('a band is as high as its picture wants it, within bounds', () => {
  test.each<[string, number, number, number]>([
    ['a panorama', 3000, 500, 120],
    ['a wide picture', 1500, 450, 150],
    ['a photo', 1500, 1000, 220],
    ['a portrait', 600, 900, 220],
  ])('%s', (_, width, height, expected) => {
    const picture = pictureIn(laid(width, height));
    expect(picture?.height).toBeCloseTo(expected, 0);
    expect(picture?.width).toBeCloseTo(place.wide.width);
    expect((picture?.view.width ?? 0) / (picture?.view.height ?? 1)).toBeCloseTo(
      (picture?.width ?? 0) / (picture?.height ?? 1),
    );
    expect(picture?.tag).toMatchObject({ role: 'Figure', alt: 'The hall.' });
  });
});

/** Lines of the words under a band. */
const captionsOf = (caption: PictureBand['item']['caption']): number => {
  const band = bandOf(1500, 450);
  const items = layPictureBand({ ...band, item: { ...band.item, caption } }, place).flatMap((slice) => slice.items);
  return new Set(items.flatMap((item) => (item.kind === 'glyphs' ? [item.y] : []))).size;
};

describe('the line of a band', () => {
  const captionIn = (items: readonly Item[]): Item | undefined => items.find(({ kind }) => kind === 'glyphs');
  test('stands under the picture over all of its width, where the page has a column of labels too', () => {
    const caption = captionIn(laid(1500, 450));
    expect(caption?.x).toBeCloseTo(place.wide.start);
    expect(captionsOf(t('A hall of three aisles with its sorting line beside the running belt.'))).toBe(1);
  });

  test('stands under the picture with the number of the figure, where there is no such column', () => {
    const theme = themeOf('classic');
    const setting = { ...place.setting, theme, frame: pageFrame(theme, 'A4'), numberOf: () => '3' };
    const items = laid(1500, 450, { ...place, setting });
    expect(items.flatMap((item) => (item.kind === 'glyphs' ? [item.text] : [])).join('')).toBe('Figure 3. The hall.');
  });
});
