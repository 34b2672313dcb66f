import { expect, test } from 'vitest';
import { loadFonts } from '../../../../src/publication/assets/loadFonts.ts';
import type { Weight } from '../../../../src/publication/theme/Theme.ts';
import { openShaper } from '../../../../src/publication/layout/text/openShaper.ts';

const shaper = openShaper(loadFonts());
const weights: readonly Weight[] = [300, 400, 500, 600];

/** Between thousands: a fifth of the size in every weight, and still the character it is. */
test.each(weights.flatMap((weight) => [7.5, 9.5, 30].map((size) => [weight, size] as const)))(
  'the narrow space of weight %s in %s pt is seen',
  (weight, size) => {
    const style = { family: 'latin', weight, size, tracking: 0 } as const;
    for (const script of [null, 'cyrl', 'latn'] as const) {
      const glyphs = shaper.shape('8\u202F880', style, { script, direction: 'ltr' });
      const space = glyphs.find(({ codePoints }) => codePoints.includes(0x202f));
      expect(space?.advance).toBeCloseTo(0.2 * size, 6);
      expect(glyphs.flatMap(({ codePoints }) => codePoints)).toEqual([0x38, 0x202f, 0x38, 0x38, 0x30]);
    }
  },
);
