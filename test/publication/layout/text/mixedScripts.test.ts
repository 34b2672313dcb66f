import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemise } from '../../../../src/publication/layout/text/itemise.ts';
import { resolveParagraph, stripIgnorables } from '../../../../src/publication/layout/text/resolveParagraph.ts';
import { setParagraph } from '../../../../src/publication/layout/text/setParagraph.ts';
import { toSpans } from '../../../../src/publication/layout/text/toSpans.ts';
import { visualOrder } from '../../../../src/publication/layout/text/bidi.ts';
import { strong, t, v } from '../../inlines.ts';
import { testSetting } from '../testSetting.ts';

const words = fc.constantFrom(
  ...[
    'offer',
    'KP-2026-014',
    'عرض',
    'الشَّركة',
    '(المنطقة)',
    'договор',
    '12,500.00',
    '−6.5',
    '+971 4 567 8901',
    '٤٥٪',
    '—',
    '%',
  ],
);
const paragraph = fc.array(fc.tuple(words, fc.constantFrom('plain', 'value', 'strong')), {
  minLength: 1,
  maxLength: 40,
});
const direction = fc.constantFrom('ltr', 'rtl');

const linesOf = (parts: readonly (readonly [string, string])[]) =>
  parts.flatMap(([word, kind]) =>
    kind === 'value' ? [...v(word), ...t(' ')] : kind === 'strong' ? [strong(t(`${word} `))] : t(`${word} `),
  );
const letters = (text: string) =>
  Array.from(stripIgnorables(text))
    .filter((character) => /\S/u.test(character))
    .sort()
    .join('');

describe('a paragraph of any scripts in any direction', () => {
  it('loses no letter and no glyph, and its widths add up', () => {
    fc.assert(
      fc.property(paragraph, direction, fc.integer({ min: 60, max: 400 }), (parts, way, measure) => {
        const setting = { ...testSetting, direction: way };
        const spans = toSpans(linesOf(parts), setting.theme.type.body, setting);
        const lines = setParagraph(spans, measure, setting);
        const runs = lines.flatMap((line) => line.runs);
        expect(letters(runs.map(({ text }) => text).join(''))).toBe(letters(spans.map(({ text }) => text).join('')));
        for (const { text, glyphs } of runs) expect(glyphs.length).toBe(Array.from(text).length);
        for (const line of lines) {
          expect(line.width).toBeLessThanOrEqual(measure + 0.01);
          const ends = line.runs.map(({ start, width }) => start + width);
          expect(Math.max(...ends)).toBeGreaterThanOrEqual(line.width - 0.01);
          expect(Math.min(...line.runs.map(({ start }) => start))).toBeCloseTo(0, 5);
          const sum = line.runs.reduce((all, { width }) => all + width, 0);
          expect(sum).toBeGreaterThanOrEqual(line.width - 0.01);
          expect([...line.runs.map(({ order }) => order)].sort((a, b) => a - b)).toEqual(
            [...new Set(line.runs.map(({ order }) => order))].sort((a, b) => a - b),
          );
        }
      }),
      { numRuns: 300, seed: 20261123 },
    );
  });

  it('is ordered by a permutation', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 40 }), (levels) => {
        expect([...visualOrder(levels)].sort((a, b) => a - b)).toEqual([...levels.keys()]);
      }),
      { seed: 20261123 },
    );
  });

  it('is cut into fragments that join up again', () => {
    fc.assert(
      fc.property(paragraph, direction, (parts, way) => {
        const resolved = resolveParagraph(toSpans(linesOf(parts), testSetting.theme.type.body, testSetting), way);
        const length = resolved.spans.reduce((sum, { text }) => sum + text.length, 0);
        expect(resolved.levels.length).toBe(length);
        let at = 0;
        for (const { from, to } of itemise(resolved, testSetting.shaper)) {
          expect(from).toBe(at);
          at = to;
        }
        expect(at).toBe(length);
      }),
      { seed: 20261123 },
    );
  });
});

describe('among words from right to left', () => {
  const rtl = { ...testSetting, direction: 'rtl' } as const;
  const shown = (text: string): string => {
    const [line] = setParagraph(toSpans(t(text), rtl.theme.type.body, rtl), Infinity, rtl);
    const fromLeft = [...(line?.runs ?? [])].sort((a, b) => b.start + b.width - a.start - a.width);
    return fromLeft
      .map(({ text: own, direction: way }) => (way === 'rtl' ? Array.from(own).reverse().join('') : own))
      .join('');
  };
  it.each([
    '+971 4 567 8901',
    'a.b@example.com',
    'KP-2026-014',
    '12 500',
    '−6.5',
    '−38%',
    'SA03 8000 0000 6080 1016 7519',
    '12,500.00',
  ])('%s keeps its order', (whole) => {
    expect(shown(`اتصلوا على ${whole} الآن`)).toContain(whole);
  });

  it('Arabic is larger, and light only where it is large', () => {
    const { body, lead } = rtl.theme.type;
    const [small] = toSpans(t('عرض'), { ...body, weight: 300 }, rtl);
    const [large] = toSpans(t('عرض'), lead, rtl);
    expect(small?.styles.arabic).toMatchObject({ weight: 400, size: 11, tracking: 0 });
    expect(large?.styles.arabic).toMatchObject({ weight: 300, size: lead.size * rtl.theme.font.arabic_scale });
    expect(small?.styles.latin).toMatchObject({ weight: 300, size: 10 });
  });
});

describe('what nobody writes', () => {
  it.each([
    ['a word of 4,000 letters', 'ا'.repeat(4000)],
    ['a tower of 2,000 marks', `ب${'\u0651\u064E'.repeat(1000)}`],
    ['4,000 digits and signs', '1-'.repeat(2000)],
    ['4,000 letters that could be a code', 'aB'.repeat(2000)],
  ])('%s is set', (_, text) => {
    const setting = { ...testSetting, direction: 'rtl' } as const;
    expect(setParagraph(toSpans(t(text), setting.theme.type.body, setting), 300, setting).length).toBeGreaterThan(0);
  });
});
