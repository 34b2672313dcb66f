import { describe, expect, test } from 'vitest';
import { containPicture, coverPicture } from '../../../../src/publication/layout/ground/placePicture.ts';
import { ground } from '../../../../src/publication/layout/ground/Tag.ts';

const picture = (width: number, height: number) => ({ handle: 'p', width, height });

describe('a logo is shown whole, from the start of its box', () => {
  const box = { x: 48, y: 40, width: 160, height: 34 };
  test.each([
    ['wide', 1000, 100, 160, 16],
    ['as wide as the box', 160, 34, 160, 34],
    ['square', 500, 500, 34, 34],
    ['tall', 10, 340, 1, 34],
    ['small: it grows', 16, 3.4, 160, 34],
  ])('%s', (_, width, height, drawnWidth, drawnHeight) => {
    const item = containPicture(picture(width, height), box, ground);
    expect(item).toMatchObject({ x: 48, y: 40, view: { x: 0, y: 0, width, height } });
    expect(item.width).toBeCloseTo(drawnWidth);
    expect(item.height).toBeCloseTo(drawnHeight);
  });
});

describe('a photo fills its place, and keeps what stands at two fifths of its height', () => {
  const box = { x: 0, y: 0, width: 64, height: 80 };
  test.each([
    ['of the same form', 640, 800, [0, 0, 640, 800]],
    ['taller: cut above and below, two to three', 640, 1300, [0, 200, 640, 800]],
    ['wider: cut at both sides', 1040, 800, [200, 0, 640, 800]],
    ['smaller than its place', 32, 32, [3.2, 0, 25.6, 32]],
  ])('%s', (_, width, height, [x = 0, y = 0, w = 0, h = 0]) => {
    const { view, ...item } = coverPicture(picture(width, height), box, 0.4, ground);
    expect(item).toMatchObject({ x: 0, y: 0, width: 64, height: 80 });
    expect([view.x, view.y, view.width, view.height].map((value) => Math.round(value * 1000) / 1000)).toEqual([
      x,
      y,
      w,
      h,
    ]);
    expect((height * 0.4 - view.y) / view.height).toBeCloseTo(0.4);
  });
});
