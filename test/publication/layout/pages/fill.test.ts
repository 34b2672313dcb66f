import { expect, test } from 'vitest';
import { makeSlice, type Slice } from '../../../../src/publication/layout/ground/Slice.ts';
import { paginate } from '../../../../src/publication/layout/pages/paginate.ts';

const slice = (height: number, extra: Partial<Slice> = {}): Slice =>
  makeSlice({ height, items: [] }, { space: 10, ...extra });

test.each<readonly [string, readonly Slice[], readonly (readonly [number, number])[]]>([
  ['one page, nothing follows', [slice(40), slice(30)], [[80, 0]]],
  [
    'the next slice has no room',
    [slice(60), slice(40)],
    [
      [60, 50],
      [40, 0],
    ],
  ],
  [
    'what the next one stays with counts',
    [slice(60), slice(20, { keep: true }), slice(30)],
    [
      [60, 70],
      [60, 0],
    ],
  ],
  ['the foot does not', [slice(20), slice(30, { atFoot: true })], [[20, 0]]],
  [
    'heads that are repeated do',
    [slice(90), slice(20, { repeat: [{ height: 15, items: [] }] })],
    [
      [90, 30],
      [35, 0],
    ],
  ],
])('how full pages are: %s', (_, slices, expected) => {
  const pages = paginate(slices, 100);
  expect(pages.map(({ fill: { used, next } }) => [used, next])).toEqual(expected);
});
