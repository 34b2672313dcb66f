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
      /** Of paper, over the line. */
      grounds: rectangles.filter(({ fill, height }) => fill === testSetting.theme.color.paper && height > 10),
    };
  };
  /** Where the bars begin. */
  const zeroOf = (
    drawn: readonly { readonly x: number; readonly width: number }[],
    values: readonly number[],
  ): number => {
    const at = values.findIndex((value) => value !== 0);
    const bar = drawn[at] ?? { x: 0, width: 0 };
    return (values[at] ?? 0) < 0 ? bar.x + bar.width : bar.x;
  };
  const cases: readonly (readonly [readonly number[], number])[] = [
    [[9.6, 8.8, 9.4, 9.3], 9],
    [[99.75, 99.91, 99.83], 99.7],
    [[98.7, 99.1, 99.4, 99.6], 99],
    [[-61, -38, 12, -64], -60],
    [[34, 22, 47], 60],
    [[50, 50.01, 49.99], 50],
    [[8, 9, 9, 10], 10],
    [[3, 28, 52, 60, 71, 73], 80],
    [[0.00038, 0.00042, 0.00007], 0.0005],
    [[22.4, 3.1, -11, -18.25, -15], -15],
  ];

  it.each(cases.flatMap(([values, goal]) => (['ltr', 'rtl'] as const).map((way) => [values, goal, way] as const)))(
    '%j against %d (%s): a bar ends at the line, before it or after it, as its value does',
    (values, goal, direction) => {
      const { line, drawn } = layBars(values, goal, direction);
      const [zero, middle] = [zeroOf(drawn, values), line.x + 0.5];
      const beyond = drawn.map(({ x, width }, i) => {
        const end = (values[i] ?? 0) < 0 ? x : x + width;
        const over = (end - middle) * Math.sign(middle - zero);
        // A hair is not seen.
        return Math.abs(over) < 0.01 ? 0 : Math.abs(over) < 2 ? NaN : Math.sign(over);
      });
      expect(beyond).toEqual(values.map((at) => Math.sign((at - goal) * Math.sign(goal)) + 0));
    },
  );

  it.each(cases.flatMap(([values, goal]) => (['ltr', 'rtl'] as const).map((way) => [values, goal, way] as const)))(
    '%j against %d (%s): values stand alike, none on the line: it is open there, of few of them',
    (values, goal, direction) => {
      const { line, drawn, words, grounds } = layBars(values, goal, direction);
      expect(words).toHaveLength(values.length);
      const struck = words.filter(({ x, width }) => line.x + 0.5 > x - 2 && line.x + 0.5 < x + width + 2);
      const isOpen = ({ x, y, width }: (typeof words)[number]): boolean =>
        grounds.some((ground) => ground.x <= x && ground.x + ground.width >= x + width && ground.y < y);
      expect(struck.filter((word) => !isOpen(word))).toEqual([]);
      expect(struck.length).toBeLessThanOrEqual(values.length / 3);
      // Beside each other in a column they are no longer at their bars.
      const ends = new Set(words.map(({ x, width }) => (x + (direction === 'ltr' ? width : 0)).toFixed(2)));
      const standing = words.map(({ x, width }, i) => {
        const bar = drawn[i] ?? { x: 0, width: 0 };
        const far = (values[i] ?? 0) < 0 ? bar.x - x - width : x - bar.x - bar.width;
        if (x >= bar.x && x + width <= bar.x + bar.width) return 'inside';
        return far >= 4 && far <= 6 ? 'beyond' : 'column';
      });
      expect(ends.size === 1 ? ['column'] : [...new Set(standing)]).toHaveLength(1);
      expect(ends.size === 1 || !standing.includes('column')).toBe(true);
    },
  );
});
