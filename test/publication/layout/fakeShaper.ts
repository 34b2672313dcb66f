import type { Shaper } from '../../../src/publication/layout/text/Shaper.ts';

/** Every glyph is 10 units of 20 to the em: half its size wide, so that pages can be worked out by hand. */
export const fakeShaper: Shaper = {
  ascent: 0.8,
  descent: 0.2,
  shape: (text, { size, tracking }) =>
    Array.from(text, (character) => {
      const code = character.codePointAt(0) ?? 0;
      return { id: code, advance: size / 2 + tracking, offsetX: 0, offsetY: 0, codePoints: [code] };
    }),
  covers: (codePoint, _weight, family) =>
    family === 'arabic' ? codePoint < 0x700 : codePoint < 0x590 || (codePoint >= 0x2000 && codePoint < 0x3000),
};
