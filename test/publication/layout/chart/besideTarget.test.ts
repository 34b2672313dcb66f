import { describe, expect, it } from 'vitest';
import { t } from '../../inlines.ts';
import { bars } from '../../sampleCharts.ts';
import { testSetting } from '../testSetting.ts';
import { glyphsOf, layDrawing } from './layDrawing.ts';

describe('values beside a target', () => {
  const layBars = (values: readonly number[], goal: number, direction: 'ltr' | 'rtl') => {
    const rows = values.map((at, i) => ({ name: t(`Row ${i}`), value: { at, label: t(`${at}`) }, subject: false }));
    const target = { at: goal, label: t('request') };
    const slice = layDrawing({ ...bars, drawing: { form: 'bars', rows, target } }, { ...testSetting, direction });
    const rectangles = slice.items.flatMap((item) => (item.kind === 'rectangle' ? [item] : []));
    return {
      line: rectangles.find(({ width, height }) => width === 1 && height > 20) ?? { x: 0 },
      drawn: rectangles.filter(({ height }) => height === 13),
      words: glyphsOf(slice.items).filter(({ text }) => values.some((at) => text === `${at}`)),
    };
  };
  const cases: readonly (readonly [readonly number[], number])[] = [
    [[9.6, 8.8, 9.4, 9.3], 9],
    [[99.75, 99.91, 99.83], 99.7],
    [[98.7, 99.1, 99.4, 99.6], 99],
    [[-61, -38, 12, -64], -60],
    [[34, 22, 47], 60],
    [[50, 50.01, 49.99], 50],
  ];

  it.each(cases)('%j against %d: each bar is seen on its side of the line', (values, goal) => {
    const { line, drawn } = layBars(values, goal, 'ltr');
    const middle = line.x + 0.5;
    const reaches = drawn.map(({ x, width }) => x + 1 < middle && x + width > middle + 1);
    // Of values on the other side of zero none reaches it.
    expect(reaches).toEqual(values.map((at) => Math.sign(at) === Math.sign(goal) && Math.abs(at) >= Math.abs(goal)));
  });

  it.each(cases.flatMap(([values, goal]) => (['ltr', 'rtl'] as const).map((way) => [values, goal, way] as const)))(
    '%j against %d (%s): values stand alike, off the line',
    (values, goal, direction) => {
      const { line, drawn, words } = layBars(values, goal, direction);
      expect(words).toHaveLength(values.length);
      expect(words.filter(({ x, width }) => line.x + 0.5 > x - 2 && line.x + 0.5 < x + width + 2)).toEqual([]);
      const inside = words.map(({ x, width }, i) => {
        const bar = drawn[i] ?? { x: 0, width: 0 };
        return x >= bar.x && x + width <= bar.x + bar.width;
      });
      expect(new Set(inside).size).toBe(1);
    },
  );
});
