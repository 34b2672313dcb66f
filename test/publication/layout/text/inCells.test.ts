import { describe, expect, it } from 'vitest';
import { loadFonts } from '../../../../src/publication/assets/loadFonts.ts';
import { openShaper } from '../../../../src/publication/layout/text/openShaper.ts';

const shaper = openShaper(loadFonts());

describe.each([300, 400, 500, 600] as const)('Eastern Arabic digits of weight %s', (weight) => {
  const style = { family: 'arabic', weight, size: 10, tracking: 0, tabular: true } as const;
  const shape = (text: string) => shaper.shape(text, style, { script: 'arab', direction: 'ltr' });
  const width = (text: string): number => shape(text).reduce((sum, { advance }) => sum + advance, 0);
  const cell = width('٣');

  it.each(['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'])('%s are all as wide as the widest', (digits) => {
    const widths = new Set(Array.from(digits, width));
    expect(widths.size).toBe(1);
    expect(width(digits)).toBeCloseTo(10 * width(digits.charAt(0)), 6);
  });

  it.each([
    ['٧٧٧٬٠٠٠٫٠٠', '١١١٬٩٨٧٫٣١'],
    ['−٤٫٥٪', '−٧٫٨٪'],
    ['١٠', '٣٣'],
  ])('%s is as wide as %s', (one, other) => {
    expect(width(one)).toBeCloseTo(width(other), 6);
  });

  it('stand in the middle of their room', () => {
    const [nought, three] = [shape('٠')[0], shape('٣')[0]];
    expect(three?.offsetX).toBe(0);
    expect(nought?.offsetX).toBeGreaterThan(cell / 5);
    expect(nought?.inCell).toBe(true);
  });

  it('have the room of their own outside columns', () => {
    const running = { ...style, tabular: false } as const;
    const shaped = shaper.shape('٠٣', running, { script: 'arab', direction: 'ltr' });
    expect(shaped[0]?.advance).toBeLessThan((shaped[1]?.advance ?? 0) * 0.8);
    expect(shaped.some(({ inCell }) => inCell === true)).toBe(false);
  });

  it('let letters and Western digits be', () => {
    expect(shape('بر').some(({ inCell }) => inCell === true)).toBe(false);
    expect(shape('120').some(({ inCell }) => inCell === true)).toBe(false);
  });
});
