import { describe, expect, test } from 'vitest';
import { blank } from '../../../../src/publication/layout/ground/layText.ts';
import { chooseOpenings } from '../../../../src/publication/layout/pages/chooseOpenings.ts';
import { squeeze } from '../../../../src/publication/layout/pages/layBody.ts';
import { makeSlice, type Slice } from '../../../../src/publication/layout/ground/Slice.ts';

/** A section of slices 10 high on a page of 100 that needs 45 free to open in its middle. */
const section = (slices: number, needs = 45): readonly Slice[] =>
  Array.from({ length: slices }, (_, i) => makeSlice(blank(10), { needs: i === 0 ? needs : 0 }));

describe('sections on pages of 100', () => {
  test.each<readonly [string, readonly (readonly Slice[])[], readonly boolean[]]>([
    ['the first opens a page', [section(3)], [true]],
    ['what fits goes on', [section(5), section(5)], [true, false]],
    ['less room than it needs: a new page', [section(6), section(3)], [true, true]],
    ['a break in the guide’s way is kept', [section(3), section(3, Infinity)], [true, true]],
    ['one slice alone on the last page is worse than two pages half full', [section(5), section(6)], [true, true]],
    ['a rest that the next section fills is none', [section(5), section(6), section(8)], [true, false, false]],
  ])('%s', (_, sections, opens) => {
    expect(chooseOpenings(sections, 100).map(({ onNewPage }) => onNewPage)).toEqual(opens);
  });

  test('a hundred sections take no time to choose', () => {
    expect(
      chooseOpenings(
        Array.from({ length: 100 }, () => section(4)),
        100,
      ),
    ).toHaveLength(100);
  });
});

describe('the space between blocks', () => {
  const spaced = (slices: number): readonly Slice[] =>
    Array.from({ length: slices }, (_, i) => makeSlice(blank(10), { space: 10, needs: i === 0 ? 15 : 0 }));
  const parts = (...sections: readonly (readonly Slice[])[]): readonly number[] =>
    chooseOpenings(sections, 100).map(({ part }) => part);

  test('is that of the theme where the pages are well filled', () => {
    expect(parts(spaced(5), spaced(5))).toEqual([1, 1]);
  });

  test('is less where that saves a page with little on it', () => {
    expect(parts(spaced(6))).toEqual([0.7]);
  });
});

describe('a page that is too full', () => {
  const spaced = (count: number, space: number): readonly Slice[] =>
    Array.from({ length: count }, (_, i) => makeSlice(blank(10), { space: i === 0 ? 0 : space }));
  const heightOf = (slices: readonly Slice[]): number =>
    slices.reduce((sum, { height, space }, i) => sum + height + (i === 0 ? 0 : space), 0);

  test.each([
    ['fits with less space', 7, 6, 100],
    ['stays as it is where it fits', 5, 6, 74],
    ['stays as it is where no space would do', 12, 6, 186],
    ['keeps spaces that can be seen', 9, 10, 170],
  ])('%s', (_, count, space, height) => {
    expect(Math.round(heightOf(squeeze(spaced(count, space), 100)))).toBe(height);
  });
});
