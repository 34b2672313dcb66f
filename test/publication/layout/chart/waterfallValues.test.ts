import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { t, v } from '../../inlines.ts';
import { waterfall } from '../../sampleCharts.ts';
import { testSetting } from '../testSetting.ts';
import { coveredWords, glyphsOf, layDrawing, outsideOf } from './layDrawing.ts';
import { tries } from '../../../size.ts';

describe('waterfalls of long values', () => {
  /** As the program writes them: words of its own before an amount. */
  const amounts = fc.array(fc.integer({ min: -9_999_999, max: 9_999_999 }), { minLength: 6, maxLength: 8 });
  const barOf = (at: number, i: number, all: readonly number[]) => ({
    kind: i === all.length - 1 ? ('result' as const) : at < 0 ? ('cost' as const) : ('gain' as const),
    name: t(`Bar ${i}`),
    value: { at, label: [...t('approx. '), ...v(at.toLocaleString('en'))] },
  });

  it.each(['ltr', 'rtl'] as const)('keep them apart, beside each other too (%s)', (direction) => {
    fc.assert(
      fc.property(amounts, (values) => {
        const drawing = { form: 'waterfall', bars: values.map(barOf) } as const;
        const slice = layDrawing({ ...waterfall, drawing }, { ...testSetting, direction });
        expect(outsideOf(slice)).toEqual([]);
        expect(coveredWords(slice)).toEqual([]);
        // Of one label the words are nearer to each other.
        expect(coveredWords(slice, 6).filter((pair) => /\d.* \| .*\d/.test(pair))).toEqual([]);
      }),
      { numRuns: tries(30, 150), seed: 20261123 },
    );
  });

  it('are on one height where they nearly are', () => {
    const values = [6_293_000, 3_200_000, -2_933_986, -1_462_874, -90_000, 5_006_140];
    const drawing = {
      form: 'waterfall',
      bars: values.map((...bar) => ({ ...barOf(...bar), value: { at: bar[0], label: v(`${bar[0]}`) } })),
    } as const;
    const words = glyphsOf(layDrawing({ ...waterfall, drawing }).items);
    const heightOf = (text: string): number => words.find((run) => run.text.endsWith(text))?.y ?? NaN;
    expect(heightOf('-1462874')).toBeCloseTo(heightOf('-90000'), 6);
  });
});
