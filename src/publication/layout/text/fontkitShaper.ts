import { Buffer } from 'node:buffer';
import { create, type Font } from 'fontkit';
import type { FontFiles } from '../../assets/loadFonts.ts';
import type { Weight } from '../../theme/Theme.ts';
import type { FontStyle, Glyph, Shaper } from './Shaper.ts';

interface EmGlyph {
  readonly id: number;
  readonly advance: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly codePoints: readonly number[];
}

function openFace(bytes: Uint8Array): Font {
  const face = create(Buffer.from(bytes));
  if ('fonts' in face) throw new Error('A font collection cannot be used: give a file with one face.');
  return face;
}

function shapeInEm(face: Font, text: string): readonly EmGlyph[] {
  const { glyphs, positions } = face.layout(text);
  return glyphs.map((glyph, i) => ({
    id: glyph.id,
    advance: (positions[i]?.xAdvance ?? 0) / face.unitsPerEm,
    offsetX: (positions[i]?.xOffset ?? 0) / face.unitsPerEm,
    offsetY: (positions[i]?.yOffset ?? 0) / face.unitsPerEm,
    codePoints: glyph.codePoints,
  }));
}

function scale(glyph: EmGlyph, { size, tracking }: FontStyle): Glyph {
  return {
    id: glyph.id,
    advance: glyph.advance * size + tracking,
    offsetX: glyph.offsetX * size,
    offsetY: glyph.offsetY * size,
    codePoints: glyph.codePoints,
  };
}

/** The value of a key, made once. */
function once<V>(known: Map<string, V>, key: string, make: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

/** A shaper over the four faces; a word is shaped once a weight, and measured once a style. */
export function fontkitShaper(fonts: FontFiles): Shaper {
  const faces: Readonly<Record<Weight, Font>> = {
    300: openFace(fonts[300]),
    400: openFace(fonts[400]),
    500: openFace(fonts[500]),
    600: openFace(fonts[600]),
  };
  const shaped = new Map<string, readonly EmGlyph[]>();
  const measured = new Map<string, readonly Glyph[]>();
  const regular = faces[400];
  return {
    ascent: regular.ascent / regular.unitsPerEm,
    descent: -regular.descent / regular.unitsPerEm,
    shape: (text, style) =>
      once(measured, `${style.weight} ${style.size} ${style.tracking} ${text}`, () => {
        const glyphs = once(shaped, `${style.weight} ${text}`, () => shapeInEm(faces[style.weight], text));
        return glyphs.map((glyph) => scale(glyph, style));
      }),
    covers: (codePoint, weight) => faces[weight].hasGlyphForCodePoint(codePoint),
  };
}
