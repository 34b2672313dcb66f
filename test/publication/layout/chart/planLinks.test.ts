import { expect, it } from 'vitest';
import { chartStyle } from '../../../../src/publication/theme/chartStyle.ts';
import { t } from '../../inlines.ts';
import { bars } from '../../sampleCharts.ts';
import { testSetting } from '../testSetting.ts';
import { layDrawing } from './layDrawing.ts';

type Step = readonly [from: number, to: number, after: readonly number[]];

/** The pairs of a bar and an upright line of a link that passes its row through it. */
function crossedBars(steps: readonly Step[], end: number, direction: 'ltr' | 'rtl'): readonly string[] {
  const rows = steps.map(([from, to, after], i) => ({ name: t(`Step ${i}`), when: t('when'), from, to, after }));
  const drawing = { form: 'plan', end, ticks: [], lines: [], rows, payments: [] } as const;
  const { items } = layDrawing({ ...bars, drawing }, { ...testSetting, direction });
  const { color } = testSetting.theme;
  const rectangles = items.flatMap((item) => (item.kind === 'rectangle' ? [item] : []));
  const drawn = rectangles.filter(({ fill }) => fill === color[chartStyle(testSetting.theme).subject]);
  const columns = rectangles.filter(({ fill, width }) => fill === color.ink2 && width < 1);
  expect(drawn).toHaveLength(steps.length);
  return columns.flatMap((line) =>
    drawn
      .filter((bar) => line.y < bar.y && line.y + line.height > bar.y + bar.height)
      .filter((bar) => line.x + line.width > bar.x && line.x < bar.x + bar.width)
      .map((bar) => `${line.x} through ${bar.x}`),
  );
}

it.each<readonly [string, number, readonly Step[]]>([
  [
    'one between ends with the last before',
    84,
    [
      [4, 14, []],
      [8, 20, []],
      [19, 20, []],
      [20, 36, [0, 1]],
    ],
  ],
  [
    'one between ends earlier',
    60,
    [
      [0, 10, []],
      [5, 20, []],
      [40, 50, [0]],
    ],
  ],
  [
    'one between begins where the first ends',
    60,
    [
      [0, 10, []],
      [10, 20, [0]],
      [40, 50, [0]],
    ],
  ],
  [
    'two between, one after the other',
    60,
    [
      [0, 10, []],
      [5, 20, []],
      [15, 30, []],
      [40, 50, [0]],
    ],
  ],
  [
    'upward',
    60,
    [
      [40, 50, [2]],
      [5, 20, []],
      [0, 10, []],
    ],
  ],
])('links go through no bar: %s', (_, end, steps) => {
  expect(crossedBars(steps, end, 'ltr')).toEqual([]);
  expect(crossedBars(steps, end, 'rtl')).toEqual([]);
});
