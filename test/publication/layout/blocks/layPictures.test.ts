import { expect, test } from 'vitest';
import type { OwnPicture } from '../../../../src/publication/document/DisplayBlock.ts';
import { layPictures } from '../../../../src/publication/layout/blocks/layPictures.ts';
import { columnsOf } from '../../../../src/publication/layout/ground/pageFrame.ts';
import { t } from '../../inlines.ts';
import { testPlace } from '../testPlace.ts';
import { testSetting } from '../testSetting.ts';

const { frame, theme } = testSetting;
const place = { ...testPlace('solution'), measure: frame.main };
const [half = frame.text] = columnsOf(frame.text, 2, theme.grid.gutter);

const pictureOf = (width: number, height: number, scalable = false): OwnPicture => ({
  own: 0,
  picture: { handle: 'hall', width, height, alt: t('The hall.') },
  scalable,
  caption: t('The hall.'),
});

const sizeOf = (width: number, height: number, scalable = false) => {
  const [slice] = layPictures({ type: 'pictures', items: [pictureOf(width, height, scalable)] }, place);
  const shown = slice?.items.find((item) => item.kind === 'picture');
  return { width: shown?.width ?? 0, height: shown?.height ?? 0 };
};

test.each<[string, number, number, number, boolean?]>([
  ['a photo', 1600, 900, frame.text.width],
  ['a drawing', 300, 260, frame.main.width, true],
  ['a little coarse for the page', 780, 400, frame.text.width],
  ['too coarse for the page', 700, 400, frame.main.width],
  ['too coarse for the text', 500, 300, half.width],
  ['a portrait', 1500, 1900, half.width],
])('%s takes a width of the page', (_, width, height, expected, scalable = false) => {
  expect(sizeOf(width, height, scalable).width).toBeCloseTo(expected);
});

test.each([
  ['square', 300, 300],
  ['upright', 200, 390],
])('a mark that is %s is no higher than one', (_, width, height) => {
  expect(sizeOf(width, height).height).toBeLessThanOrEqual(120);
});
