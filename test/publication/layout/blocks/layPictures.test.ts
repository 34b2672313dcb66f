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

const shownIn = (items: readonly OwnPicture[], section: 'solution' | 'annex-1') =>
  layPictures({ type: 'pictures', items }, { ...place, section }).map(({ items: all }) =>
    all.flatMap((item) => (item.kind === 'picture' ? [item] : [])),
  );

test('an upright picture and the next one fill the width together, at one height', () => {
  const [pair = [], ...others] = shownIn([pictureOf(1200, 1600), pictureOf(1600, 1000)], 'solution');
  const [first, second] = pair;
  if (first === undefined || second === undefined) throw new Error('They are no pair.');
  expect(others).toEqual([]);
  expect(first.height).toBeCloseTo(second.height);
  expect(first.x).toBeCloseTo(frame.text.start);
  expect(second.x + second.width).toBeCloseTo(frame.text.start + frame.text.width);
});

test('a picture of an annex takes the full measure, a little coarse or not', () => {
  expect(shownIn([pictureOf(700, 500)], 'annex-1')[0]?.[0]?.width).toBeCloseTo(frame.text.width);
  expect(shownIn([pictureOf(1500, 1200)], 'annex-1')[0]?.[0]?.width).toBeCloseTo(frame.text.width);
});
