import { describe, expect, it } from 'vitest';
import { loadFonts } from '../../../../src/publication/assets/loadFonts.ts';
import { openShaper } from '../../../../src/publication/layout/text/openShaper.ts';
import type { EmGlyph } from '../../../../src/publication/layout/text/Shaper.ts';
import { withoutGaps } from '../../../../src/publication/layout/text/withoutGaps.ts';
import type { Weight } from '../../../../src/publication/theme/Theme.ts';
import { openFace } from '../../../../src/publication/assets/faces/fontkit.ts';

const letters = Array.from('ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگی');
const vowels = Array.from('\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652');

/** From so wide a gap on, as a factor of the size, readers end a word. */
const endsWord = 0.1;
const fonts = loadFonts();
const shaper = openShaper(fonts);

/** The widest room between two letters of a word, marks aside, as a factor of the size. */
function widestGap(word: string, weight: Weight, ownOf: (id: number) => number): number {
  const style = { family: 'arabic', weight, size: 1, tracking: 0 } as const;
  let [pen, end, widest] = [0, Infinity, -Infinity];
  for (const { id, advance, offsetX } of shaper.shape(word, style, { script: 'arab', direction: 'rtl' })) {
    if (advance > 0) {
      widest = Math.max(widest, pen + offsetX - end);
      end = pen + offsetX + ownOf(id);
    }
    pen += advance;
  }
  return widest;
}

describe.each([300, 400, 500, 600] as const)('Arabic words of weight %s', (weight) => {
  const face = openFace(fonts('arabic', weight).bytes());
  const advances = new Map<number, number>();
  const ownOf = (id: number): number => {
    const own = advances.get(id) ?? face.getGlyph(id).advanceWidth / face.unitsPerEm;
    advances.set(id, own);
    return own;
  };
  const torn = (words: readonly string[]) => words.filter((word) => widestGap(word, weight, ownOf) >= endsWord);
  const pairs = letters.flatMap((first) => letters.map((second) => [first, second] as const));

  it('have no gap between any two letters, at the start, inside and at the end', () => {
    const words = pairs.flatMap(([a, b]) => [a + b, `ب${a}${b}`, `${a}${b}ن`, `م${a}${b}س`]);
    expect(words.length).toBe(letters.length ** 2 * 4);
    expect(torn(words)).toEqual([]);
  });

  it('have none with vowel signs either', () => {
    const words = pairs.flatMap(([a, b], i) => [
      `م${a}${vowels[i % vowels.length] ?? ''}${b}ن`,
      `${a}\u0651\u064E${b}`,
    ]);
    expect(torn(words)).toEqual([]);
  });

  it('keep their marks over their letters', () => {
    const style = { family: 'arabic', weight, size: 1, tracking: 0 } as const;
    const drawn = (word: string) => {
      let pen = 0;
      return shaper.shape(word, style, { script: 'arab', direction: 'rtl' }).map(({ advance, offsetX }) => {
        const at = pen + offsetX;
        pen += advance;
        return { at, isMark: advance === 0 };
      });
    };
    // The letter with its mark, alone and before a letter that moves it.
    const apart = (word: string): number => {
      const mark = drawn(word).findIndex(({ isMark }) => isMark);
      return (drawn(word)[mark]?.at ?? 0) - (drawn(word)[mark + 1]?.at ?? 0);
    };
    expect(apart('رَين')).toBeCloseTo(apart('رَ'), 3);
    expect(apart('أَكن')).toBeCloseTo(apart('أَ'), 3);
  });
});

const glyph = (advance: number, offsetX = 0): EmGlyph => ({
  id: 1,
  advance,
  offsetX,
  offsetY: 0,
  codePoints: [0x0631],
});

describe('what a face sets apart', () => {
  it.each([
    ['nothing', glyph(0.5), 0.5, glyph(0.5)],
    ['what is closer', glyph(0.4, -0.1), 0.5, glyph(0.4, -0.1)],
    ['what is little', glyph(0.58, 0.08), 0.5, glyph(0.58, 0.08)],
    ['what is much', glyph(0.66, 0.16), 0.5, glyph(0.585, 0.085)],
    ['an advance alone', glyph(0.7), 0.5, glyph(0.585)],
  ])('%s', (_, given, own, expected) => {
    const [found] = withoutGaps([{ glyph: given, own }]);
    expect(found?.advance).toBeCloseTo(expected.advance, 6);
    expect(found?.offsetX).toBeCloseTo(expected.offsetX, 6);
  });

  it('moves a mark with its letter', () => {
    const run = withoutGaps([
      { glyph: glyph(0, 0.3), own: 0.2 },
      { glyph: glyph(0.66, 0.16), own: 0.5 },
    ]);
    expect(run[0]?.offsetX).toBeCloseTo(0.155, 6);
  });
});
