import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart, Multiples } from '../../../../src/publication/document/Chart.ts';
import { layBlocks } from '../../../../src/publication/layout/blocks/layBlocks.ts';
import { layMultiples } from '../../../../src/publication/layout/chart/layMultiples.ts';
import type { Setting } from '../../../../src/publication/layout/ground/Setting.ts';
import type { Slice } from '../../../../src/publication/layout/ground/Slice.ts';
import { makeTag } from '../../../../src/publication/layout/ground/Tag.ts';
import { t, v } from '../../inlines.ts';
import { testSetting } from '../testSetting.ts';
import { barCharts } from './generatedCharts.ts';
import { coveredWords, glyphsOf, outsideOf } from './layDrawing.ts';
import { tries } from '../../../size.ts';

function layAll(charts: readonly Chart[], setting: Setting = testSetting): readonly Slice[] {
  const { text } = setting.frame;
  const block: Multiples = { type: 'multiples', title: t('Measured results'), charts };
  return layMultiples(block, {
    setting,
    wide: text,
    measure: text,
    section: 'proof',
    parent: makeTag('Sect', makeTag('Document', null)),
    underHeading: false,
    dense: false,
    layChildren: layBlocks,
  });
}

/** A drawing with as many bars, named so; its title and its source are told apart. */
const barsNamed = (name: string, count: number, title: string, target = false): Chart => ({
  type: 'chart',
  title: v(title),
  subtitle: t('days'),
  alt: t('In words'),
  note: t('Report'),
  drawing: {
    form: 'bars',
    rows: Array.from({ length: count }, (_, i) => ({
      name: v(`${name} ${i}`),
      value: { at: 100 + i, label: v(`${100 + i}`) },
      subject: i === count - 1,
    })),
    target: target ? { at: 90, label: v('request') } : null,
  },
});

const many = (count: number, name = 'Site'): readonly Chart[] =>
  Array.from({ length: count }, (_, i) => barsNamed(name, 2 + (i % 5), `Title ${i}`, i % 2 === 1));

describe('how many stand in a row', () => {
  it.each([
    ['two', 2, 'Site', [2]],
    ['three', 3, 'Site', [3]],
    ['four are two and two', 4, 'Site', [2, 2]],
    ['nine', 9, 'Site', [3, 3, 3]],
    ['with longer names two', 5, 'The distribution centre of the northern harbour', [2, 2, 1]],
    ['with a name without end one under the other', 3, 'Nonbreakingnameofasite'.repeat(3), [1, 1, 1]],
  ])('%s', (_, count, name, rows) => {
    const slices = layAll(many(count, name));
    expect(slices.map((slice) => glyphsOf(slice.items).filter(({ text }) => text.startsWith('Title')).length)).toEqual(
      rows,
    );
  });
});

it('begins titles and bars of a row at one height', () => {
  for (const slice of layAll(many(9))) {
    const words = glyphsOf(slice.items);
    const heights = (pattern: RegExp): number =>
      new Set(words.filter(({ text }) => pattern.test(text)).map(({ y }) => y.toFixed(2))).size;
    expect(heights(/^Title/u)).toBe(1);
    expect(heights(/^Site 0/u)).toBe(1);
  }
});

/** A drawing of these values, with a label as long as the numbers are. */
const barsOf = (title: string, values: readonly (readonly [at: number, label: string])[]): Chart => {
  const chart = barsNamed('Row', values.length, title);
  const rows = values.map(([at, label], i) => ({
    name: v(`Row ${i}`),
    value: { at, label: v(label) },
    subject: false,
  }));
  return { ...chart, drawing: { form: 'bars', rows, target: null } };
};

describe('values of every kind beside each other', () => {
  const mixed = barsOf('Mixed', [
    [-0.0009, '−0.0009'],
    [0.0004, '0.0004'],
    [0, '0'],
  ]);
  const huge = barsOf('Huge', [
    [1, '1'],
    [999_999_999_999, '999,999,999,999'],
  ]);
  const frost = barsOf('Frost', [
    [-161.5, '−161.5'],
    [4, '4'],
    [1180, '1,180'],
  ]);
  /** Each bar as how far it goes forth, or back. */
  const barsIn = (slices: readonly Slice[]): readonly (readonly [zero: number, end: number])[] =>
    slices.flatMap(({ items }) => {
      const bars = items.flatMap((item) =>
        item.kind === 'rectangle' && [11, 13].some((height) => Math.abs(item.height - height) < 0.001) ? [item] : [],
      );
      const axes = items.flatMap((item) => (item.kind === 'rectangle' && item.width === 0.75 ? [item.x + 0.375] : []));
      return bars.map(({ x, width }): readonly [number, number] => {
        const zero =
          axes.toSorted(
            (a, b) =>
              Math.min(Math.abs(a - x), Math.abs(a - x - width)) - Math.min(Math.abs(b - x), Math.abs(b - x - width)),
          )[0] ?? 0;
        return [zero, Math.abs(zero - x) < 0.01 ? x + width : x];
      });
    });

  it('negative bars go back, positive ones forth, and none is lost or squeezed by its neighbour', () => {
    const bars = barsIn(layAll([mixed, huge, frost]));
    const lengths = bars.map(([zero, end]) => end - zero);
    expect(lengths.map((length) => Math.sign(Math.round(length * 100)))).toEqual([-1, 1, 0, 1, 1, -1, 1, 1]);
    for (const [at, least] of [
      [0, 40],
      [4, 60],
      [7, 60],
    ] as const)
      expect(Math.abs(lengths[at] ?? 0)).toBeGreaterThan(least);
  });
});

describe('of any data', () => {
  it.each(['ltr', 'rtl'] as const)('stay in their slices, and no words cover each other (%s)', (direction) => {
    const setting = { ...testSetting, direction };
    fc.assert(
      fc.property(fc.array(barCharts, { minLength: 2, maxLength: 9 }), (charts) => {
        for (const slice of layAll(charts, setting)) {
          expect(outsideOf(slice, setting)).toEqual([]);
          expect(coveredWords(slice)).toEqual([]);
        }
      }),
      { numRuns: tries(25, 100), seed: 20261123, endOnFailure: true },
    );
  });
});
