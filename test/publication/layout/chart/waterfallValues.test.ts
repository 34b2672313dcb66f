import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { t, v } from '../../inlines.ts';
import { waterfall } from '../../sampleCharts.ts';
import { testSetting } from '../testSetting.ts';
import { coveredWords, layDrawing, outsideOf } from './layDrawing.ts';
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
});
