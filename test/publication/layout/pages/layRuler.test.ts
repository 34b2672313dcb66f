import { describe, expect, it } from 'vitest';
import { daysBetween, layRuler } from '../../../../src/publication/layout/pages/layRuler.ts';
import { makeTag } from '../../../../src/publication/layout/ground/Tag.ts';
import { testSetting } from '../testSetting.ts';

function ruler(issued: string, expires: string) {
  const setting = { ...testSetting, issued, expires };
  const across = { start: 0, width: 382.5 };
  const at = { across, baseline: 100, up: 40, down: 36, ticks: 'on_surface', ground: 'surface' } as const;
  const items = layRuler(at, 'words', makeTag('Sect', null), setting);
  return items.flatMap((item) => (item.kind === 'rectangle' ? [item] : []));
}

describe('the ruler', () => {
  it('has a tick a day, every seventh taller, and the signal at its end', () => {
    const ticks = ruler('2026-11-23', '2026-12-31');
    expect(ticks.length).toBe(39);
    expect(ticks.slice(0, 8).map(({ x, height }) => [Math.round(x), height])).toEqual([
      [0, 16],
      [10, 8],
      [20, 8],
      [30, 8],
      [40, 8],
      [50, 8],
      [60, 8],
      [70, 16],
    ]);
    expect(ticks.at(-1)).toMatchObject({ x: 380, y: 60, width: 2.5, height: 76, fill: testSetting.theme.color.signal });
  });

  it('shows weeks only, over sixty days', () => {
    expect(ruler('2026-11-23', '2027-01-22').length).toBe(61);
    expect(ruler('2026-11-23', '2027-01-23').map(({ height }) => height)).toEqual([...Array<number>(9).fill(16), 76]);
  });

  it('is read as one figure with words', () => {
    const tags = new Set(ruler('2026-11-23', '2026-12-31').map(({ tag }) => tag));
    expect([...tags]).toMatchObject([{ role: 'Figure', alt: 'words' }]);
  });

  it('counts calendar days whatever the clocks do', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-12-31', '2026-12-31')).toBe(1);
  });
});
