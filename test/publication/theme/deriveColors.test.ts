import { describe, expect, it, test } from 'vitest';
import { contrast } from '../../../src/publication/theme/color.ts';
import { lookOf } from './themeOf.ts';

const colors = (brand: string | null) => lookOf(...(brand === null ? [] : [`brand: "${brand}"`])).color;

/** The largest difference of two colours in one channel, of 255: rounding may differ by one. */
function farthestChannel(one: string, other: string): number {
  const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const b = channels(other);
  return Math.max(...channels(one).map((value, i) => Math.abs(value - (b[i] ?? 0))));
}

test.each([
  ['brand', '#0E5A50'],
  ['deep', '#003730'],
  ['mid', '#578E84'],
  ['soft', '#A7C9C2'],
  ['tint', '#DCEEEA'],
  ['wash', '#F0F8F6'],
  ['ink', '#141A19'],
  ['ink2', '#4D5453'],
  ['ink3', '#666E6C'],
  ['rule', '#BABFBE'],
  ['hair', '#D8DEDC'],
  ['signal', '#E1902C'],
  ['signal_text', '#8C5007'],
] as const)('the modern %s is %s', (token, hex) => {
  expect(farthestChannel(colors(null)[token], hex)).toBeLessThanOrEqual(1);
});

describe('from any brand', () => {
  it.each(['#0E5A50', '#1F3A5F', '#F2A900', '#FFFFFF', '#000000', '#D40000', '#7A00FF', '#00AEEF'])(
    '%s gives text that can be read on its grounds',
    (brand) => {
      const c = colors(brand);
      expect(contrast(c.brand, c.paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(c.ink3, c.paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(c.ink3, c.wash)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(c.ink2, c.tint)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(c.deep, c.tint)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(c.signal_text, c.tint)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('darkens a pale brand to a tone of itself', () => {
    expect(farthestChannel(colors('#F2A900').brand, '#9B6C07')).toBeLessThanOrEqual(7);
  });

  it('moves the signal away from a brand of its own hue', () => {
    expect(colors('#F2A900').signal).not.toBe(colors(null).signal);
  });
});
