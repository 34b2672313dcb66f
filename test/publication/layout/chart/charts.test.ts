import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../../src/publication/document/Chart.ts';
import type { Inline } from '../../../../src/publication/document/Inline.ts';
import { chartStyle } from '../../../../src/publication/theme/chartStyle.ts';
import { shareWidths } from '../../../../src/publication/layout/chart/drawShareBar.ts';
import type { Slice } from '../../../../src/publication/layout/ground/Slice.ts';
import { plainText } from '../../../../src/publication/layout/text/plainText.ts';
import { toOklch } from '../../../../src/publication/theme/color.ts';
import { t } from '../../inlines.ts';
import { bars, waterfall } from '../../sampleCharts.ts';
import { modernTheme } from '../../theme/modernTheme.ts';
import { testSetting } from '../testSetting.ts';
import { barCharts, cashFlows, costs, plans, shareBars, timelines, tornados, waterfalls } from './generatedCharts.ts';
import { countWords, coveredWords, crossedWords, glyphsOf, layDrawing, outsideOf, struckWords } from './layDrawing.ts';
import { tries } from '../../../size.ts';

/** Always the same; `CHART_RUNS` asks for as many others. */
const { CHART_RUNS } = process.env;
const runs = {
  ...(CHART_RUNS === undefined ? { numRuns: tries(30, 150), seed: 20261123 } : { numRuns: Number(CHART_RUNS) }),
  endOnFailure: true,
};

const forms = { cashFlows, waterfalls, tornados, barCharts, costs, shareBars, timelines, plans };

describe.each(Object.entries(forms))('%s of any data', (_, charts) => {
  it.each(['ltr', 'rtl'] as const)('stay in their slice, and no words cover each other (%s)', (direction) => {
    const setting = { ...testSetting, direction };
    fc.assert(
      fc.property(charts, (chart: Chart) => {
        const slice: Slice = layDrawing(chart, setting);
        expect(outsideOf(slice)).toEqual([]);
        expect(coveredWords(slice)).toEqual([]);
      }),
      runs,
    );
  });
});

describe('cash flows that begin together', () => {
  const figures = [0, 500, 1000, 1500, 2000].map((at) => ({ at, label: t(`${at}`) }));
  const months = [0, 12, 24, 36].map((at) => ({ at, label: t(`Year ${at / 12}`) }));
  const of = (start: number, ends: readonly [high: number, expected: number, low: number], word: string) => {
    const line = (which: 'high' | 'expected' | 'low', end: number) => {
      const month = (36 * -start) / (end - start);
      const label = which === 'high' ? [] : t(which === 'low' ? `low: ${word} ${Math.ceil(month)}` : `${word} 5`);
      const note = which === 'expected' ? t('expected payback') : null;
      return {
        which,
        name: t(which),
        points: [[0, start] as const, [36, end] as const],
        end: t(`${end}`),
        payback: { month, label, note },
      };
    };
    const lines = [line('high', ends[0]), line('expected', ends[1]), line('low', ends[2])];
    const money = { low: start, high: ends[0], ticks: figures };
    const begin = { at: start, label: t(`approx. ${start} initial investment`) };
    return {
      ...bars,
      drawing: { form: 'cashFlow', time: { low: 0, high: 36, ticks: months }, money, start: begin, lines },
    } as const;
  };
  const starts = [-60, -120, -196, -300, -500, -800];
  const slopes = [0.25, 0.4, 0.55, 0.7, 0.85];

  it.each(['ltr', 'rtl'] as const)('keep their labels off the lines (%s)', (direction) => {
    const crossed = starts.flatMap((start) =>
      slopes.flatMap((slope) =>
        ['month', 'approx. month'].flatMap((word) => {
          const slice = layDrawing(of(start, [1716, 1402, Math.round(1402 * slope)], word), {
            ...testSetting,
            direction,
          });
          expect(coveredWords(slice)).toEqual([]);
          return [...crossedWords(slice), ...struckWords(slice)].map((text) => `${start} ${slope} ${text}`);
        }),
      ),
    );
    expect(crossed).toEqual([]);
  });
});

describe('cash flows that end at the foot', () => {
  it.each(['ltr', 'rtl'] as const)('keep their names off the last figure of the time axis (%s)', (direction) => {
    const line = (which: 'low' | 'expected' | 'high') => ({
      which,
      name: t('net'),
      points: [[0, 0] as const, [36, -90] as const],
      end: t('value'),
      payback: null,
    });
    const figures = [{ at: 36, label: t('the last year') }];
    const money = { low: -90, high: 0, ticks: [] };
    const start = { at: 0, label: t('start') };
    const lines = [line('high'), line('expected'), line('low')];
    const drawing = { form: 'cashFlow', time: { low: 0, high: 36, ticks: figures }, money, start, lines } as const;
    const slice = layDrawing({ ...bars, drawing }, { ...testSetting, direction });
    expect(coveredWords(slice)).toEqual([]);
  });
});

/** What a chart must say: every label but the figures of its axes, and what it shows only where it is needed. */
function labelsOf(value: unknown): readonly string[] {
  if (Array.isArray(value))
    return value.every(isText) && value.length > 0 ? [plainText(value)] : value.flatMap(labelsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    ['ticks', 'week', 'phases', 'legend', 'zero', 'stacked'].includes(key) ? [] : labelsOf(item),
  );
}
const isText = (value: unknown): value is Inline =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'text';

describe('labels', () => {
  it.each(Object.entries(forms))('of %s are printed once each, and never cut', (_, charts) => {
    fc.assert(
      fc.property(charts, (chart: Chart) => {
        const slice = layDrawing(chart);
        const printed = countWords(slice);
        const all = [...printed.keys()].join(' ');
        expect(all).not.toContain('…');
        // A long name is broken, and each part of it stands there.
        const letters = glyphsOf(slice.items).map(({ text }) => text);
        const isPrinted = (label: string): boolean =>
          letters.join('').replace(/\s/gu, '').includes(label.replace(/\s/gu, ''));
        const wrong = labelsOf(chart.drawing).filter((label) =>
          label.length <= 16 ? !(all.includes(label) && (printed.get(label) ?? 1) === 1) : !isPrinted(label),
        );
        expect(wrong).toEqual([]);
      }),
      runs,
    );
  });
});

describe('lengths tell the values', () => {
  const widthsOf = ({ items }: Slice, height: number): readonly number[] =>
    items.flatMap((item) => (item.kind === 'rectangle' && Math.abs(item.height - height) < 0.001 ? [item.width] : []));
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 10 });

  it('of the parts of columns', () => {
    fc.assert(
      fc.property(costs, ({ drawing, ...chart }) => {
        if (drawing.form !== 'columns') return;
        const totals = drawing.columns.map(({ total }) => total.at);
        const highest = Math.max(...totals);
        fc.pre(highest > 1);
        const { items } = layDrawing({ ...chart, drawing: { ...drawing, series: [] } });
        const bars = items.flatMap((item) => (item.kind === 'rectangle' && item.height > 0.8 ? [item] : []));
        for (const [i, { total, stacked }] of drawing.columns.entries()) {
          const slot = (testSetting.frame.text.width / (drawing.columns.length + 1)) * i + testSetting.frame.text.start;
          const own = bars.filter(
            ({ x }) => x >= slot && x < slot + testSetting.frame.text.width / (drawing.columns.length + 1),
          );
          const height =
            Math.max(...own.map((bar) => bar.y + bar.height), 0) - Math.min(...own.map(({ y }) => y), Infinity);
          if (total.at / highest > 0.05 && stacked.every(({ at }) => at === 0 || at / highest > 0.05))
            expect(height / 100).toBeCloseTo(total.at / highest, 3);
        }
      }),
      runs,
    );
  });

  it('of bars', () => {
    fc.assert(
      fc.property(values, (numbers) => {
        const rows = numbers.map((at) => ({ name: t('Row'), value: { at, label: t('1') }, subject: false }));
        const widths = widthsOf(layDrawing({ ...bars, drawing: { form: 'bars', rows, target: null } }), 13);
        const unit = Math.max(...widths) / Math.max(1, ...numbers.map(Math.abs));
        widths.forEach((width, i) => {
          const at = Math.abs(numbers[i] ?? 0);
          // What is not zero is seen, however small it is.
          expect(width).toBeCloseTo(at === 0 ? 0 : Math.max(1.5, at * unit), 3);
        });
      }),
      { seed: 20261123 },
    );
  });

  it('of the parts of a whole, which fill the bar', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 9 }), (shares) => {
        const widths = shareWidths(shares, 499.28);
        const sum = widths.reduce((all, width) => all + width, 0);
        expect(sum + 1.5 * (shares.length - 1)).toBeCloseTo(499.28, 6);
        const whole = shares.reduce((all, share) => all + share, 0);
        if (whole > 0.01)
          widths.forEach((width, i) => {
            expect(width / sum).toBeCloseTo((shares[i] ?? 0) / whole, 6);
          });
      }),
      { seed: 20261123 },
    );
  });

  it('of a waterfall, whose bars begin where the one before ends', () => {
    const slice = layDrawing(waterfall);
    const heights = slice.items.flatMap((item) =>
      (item.kind === 'rectangle' && item.width > 40 && item.height > 1) || (item.kind === 'shape' && item.closed)
        ? [{ top: item.y, bottom: item.y + item.height }]
        : [],
    );
    expect(heights).toHaveLength(6);
    const [first, second, third, , , result] = heights;
    expect(second?.bottom).toBeCloseTo(first?.top ?? 0, 3);
    expect(third?.top).toBeCloseTo(second?.top ?? 0, 3);
    expect(result?.bottom).toBeCloseTo(first?.bottom ?? 0, 3);
    const unit = ((first?.bottom ?? 0) - (first?.top ?? 0)) / 936_000;
    expect((result?.bottom ?? 0) - (result?.top ?? 0)).toBeCloseTo(839_960 * unit, 3);
  });
});

describe('in grey', () => {
  it('the cases differ in width or in dashes, not in colour alone', () => {
    const { low, expected, high } = chartStyle(modernTheme).cases;
    const forms = [low, expected, high].map(({ width, dash }) => `${width} ${String(dash)}`);
    expect(new Set(forms).size).toBe(3);
  });

  it('neighbours in a bar differ in lightness', () => {
    const [brand, mid, soft] = chartStyle(modernTheme).parts.map((token) => toOklch(modernTheme.color[token]).l);
    const steps = [brand, mid, soft].map((l = 0, i, all) => Math.abs(l - (all[(i + 1) % 3] ?? 0)));
    expect(Math.min(...steps)).toBeGreaterThan(0.15);
  });
});
