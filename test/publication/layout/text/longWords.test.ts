import { describe, expect, it } from 'vitest';
import { loadFonts } from '../../../../src/publication/assets/loadFonts.ts';
import { openShaper } from '../../../../src/publication/layout/text/openShaper.ts';
import type { Line } from '../../../../src/publication/layout/text/Line.ts';
import { cutWithEllipsis, measureSpans, setParagraph } from '../../../../src/publication/layout/text/setParagraph.ts';
import type { Shaper } from '../../../../src/publication/layout/text/Shaper.ts';
import { toSpans } from '../../../../src/publication/layout/text/toSpans.ts';
import { v } from '../../inlines.ts';
import { testSetting } from '../testSetting.ts';

const fonts = openShaper(loadFonts());

/** A shaper that counts the letters that it is given, the longest text among them, and the questions for a glyph. */
function counting(): { readonly shaper: Shaper; readonly work: () => number; readonly longest: () => number } {
  let [work, longest] = [0, 0];
  const shaper: Shaper = {
    ...fonts,
    shape: (text, style, reading) => {
      work += text.length;
      longest = Math.max(longest, text.length);
      return fonts.shape(text, style, reading);
    },
    covers: (...asked) => {
      work += 1;
      return fonts.covers(...asked);
    },
  };
  return { shaper, work: () => work, longest: () => longest };
}

const measure = 300;
const rtl = { ...testSetting, direction: 'rtl' } as const;
const settings = { ltr: testSetting, rtl } as const;

function set(text: string, direction: 'ltr' | 'rtl', shaper: Shaper, width = measure): readonly Line[] {
  const setting = { ...settings[direction], shaper };
  return setParagraph(toSpans(v(text), setting.theme.type.body, setting), width, setting);
}

const textOf = (lines: readonly Line[]): string =>
  lines
    .map(({ runs }) =>
      [...runs]
        .sort((a, b) => a.order - b.order)
        .map(({ text }) => text)
        .join(''),
    )
    .join('');

/** What nobody writes and somebody pastes; each is repeated up to a length. */
const kinds: readonly (readonly [string, string])[] = [
  ['Latin letters', 'abcdefghij'],
  ['Cyrillic letters', 'складмашина'],
  ['Arabic letters', 'بتثلمسشعغ'],
  ['Arabic letters that do not all join', 'مستودع'],
  ['Hebrew letters', 'שלום'],
  ['two directions in turn', 'aبbت'],
  ['two scripts in turn', 'aжbш'],
  ['digits', '1234567890'],
  ['digits and signs', '1-'],
  ['a code without an end', 'A1-'],
  ['base64', 'aB3+/x9Q'],
  ['points', 'a.'],
  ['addresses', 'a@b.'],
  ['marks on one letter', 'ب\u0651\u064E\u0650'],
  ['Vietnamese letters apart', 'o\u031B\u0323'],
  ['words without a break between them', 'word\u00A0'],
  ['short words of Russian', 'и '],
  ['thousands', '111 '],
  ['spaces', 'a      '],
  ['words', 'word '],
  ['Arabic words', 'عرض جديد '],
];

describe('one word without an end', () => {
  it.each(kinds)('costs twice the work where it is twice as long: %s', (_, part) => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const workFor = (length: number): number => {
        const { shaper, work, longest } = counting();
        const lines = set(part.repeat(Math.ceil(length / part.length)), direction, shaper);
        expect(lines.every(({ width }) => width <= measure + 0.02)).toBe(true);
        expect(longest()).toBeLessThan(600);
        return work();
      };
      const [half, whole] = [workFor(4000), workFor(8000)];
      expect(whole / half).toBeLessThan(2.3);
      expect(whole).toBeLessThan(8000 * 10);
    }
  });

  it.each(kinds)('is set whole and in order, in full lines: %s', (_, part) => {
    const text = part.repeat(Math.ceil(3000 / part.length));
    for (const direction of ['ltr', 'rtl'] as const) {
      const lines = set(text, direction, fonts);
      expect(textOf(lines)).toBe(text);
      // A line takes what fits: no shorter line stands between full ones.
      if (!/[\s\u00A0]/u.test(text))
        for (const { width } of lines.slice(0, -1)) expect(width).toBeGreaterThan(measure * 0.85);
    }
  });

  it.each(kinds)('is measured and cut to one line in little work: %s', (_, part) => {
    const { shaper, work } = counting();
    const setting = { ...testSetting, shaper };
    const [span] = toSpans(v(part.repeat(Math.ceil(20_000 / part.length))), setting.theme.type.body, setting);
    if (span === undefined) throw new Error('no span');
    expect(measureSpans([cutWithEllipsis(span, measure, setting)], setting)).toBeLessThanOrEqual(measure);
    expect(work()).toBeLessThan(40_000);
  });

  it('of 130,000 words or 100,000 letters overflows nothing', () => {
    for (const text of ['م '.repeat(130_000), '\u0645'.repeat(100_000), '1-'.repeat(50_000)])
      expect(measureSpans(toSpans(v(text), rtl.theme.type.body, rtl), rtl)).toBeGreaterThan(0);
  }, 60_000);
});

describe('one word without an end, of letters in no order', () => {
  const alphabets: readonly (readonly [string, string])[] = [
    ['Latin', 'bcdfghjklmnpqrstvwxz'],
    ['Cyrillic', 'бвгджзклмнпрстфхцчшщ'],
    ['Arabic', 'بتثجحخسشصضطظعغفقكلمنهي'],
  ];

  it.each(alphabets)('is shaped once, line by line: %s', (_, alphabet) => {
    const length = 6000;
    // A row in which no stretch comes twice, so that no memory hides the work.
    let seed = 7;
    const next = (): string => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return alphabet.charAt(Math.floor((seed / 2147483648) * alphabet.length));
    };
    const text = Array.from({ length }, next).join('');
    let shaped = 0;
    const shaper: Shaper = {
      ...fonts,
      shape: (part, ...rest) => {
        shaped += part.length;
        return fonts.shape(part, ...rest);
      },
    };
    expect(textOf(set(text, 'rtl', shaper))).toBe(text);
    expect(shaped).toBeGreaterThan(length);
    expect(shaped).toBeLessThan(length * 1.5);
  });
});

describe('Arabic letters that are cut', () => {
  const glyphsOf = (lines: readonly Line[], line: number): readonly number[] =>
    (lines[line]?.runs ?? []).flatMap(({ glyphs }) => glyphs.map(({ id }) => id));

  it('still join what stands on the other line', () => {
    const lines = set('م'.repeat(400), 'rtl', fonts);
    const inner = new Set(glyphsOf(lines, 1));
    // All of them in the middle of a word: no first and no last form at a cut.
    expect(inner.size).toBe(1);
    expect(new Set(glyphsOf(lines, 0)).size).toBe(2);
    expect(new Set(glyphsOf(lines, lines.length - 1)).size).toBe(2);
  });

  it('have no glyph for the joiner that said so', () => {
    const codes = set('م'.repeat(400), 'rtl', fonts).flatMap(({ runs }) => runs.flatMap(({ glyphs }) => glyphs));
    expect(codes.flatMap(({ codePoints }) => codePoints)).not.toContain(0x200d);
    expect(codes.length).toBe(400);
  });
});
