import type { Font } from 'fontkit';
import { FontFault } from '../../assets/FontFault.ts';
import type { Fonts } from '../../assets/loadFonts.ts';
import type { Weight } from '../../theme/Theme.ts';
import { openFace } from './openFace.ts';
import type { Family, FontStyle, Glyph, Reading, Shaper } from './Shaper.ts';

interface EmGlyph {
  readonly id: number;
  readonly advance: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly codePoints: readonly number[];
}

function shapeInEm(face: Font, text: string, { script, direction }: Reading): readonly EmGlyph[] {
  const { glyphs, positions } = face.layout(text, undefined, script ?? undefined, undefined, direction);
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

/** What a face does; whatever breaks on the way is the face's fault. */
function whole<T>(family: Family, weight: Weight, use: () => T): T {
  try {
    return use();
  } catch (error) {
    throw error instanceof FontFault ? error : new FontFault(family, weight, error);
  }
}

/** The value of a key, made once. */
function once<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

/** A shaper over the faces, each opened when it is first asked for; a word is shaped once a face, and measured once a style. */
export function fontkitShaper(fonts: Fonts): Shaper {
  const faces = new Map<string, Font>();
  const faceOf = (family: Family, weight: Weight): Font =>
    once(faces, `${family} ${weight}`, () => whole(family, weight, () => openFace(fonts(family, weight))));
  const shaped = new Map<string, readonly EmGlyph[]>();
  const measured = new Map<string, readonly Glyph[]>();
  const covered = new Map<string, boolean>();
  const regular = faceOf('latin', 400);
  return {
    ascent: regular.ascent / regular.unitsPerEm,
    descent: -regular.descent / regular.unitsPerEm,
    shape: (text, style, reading) => {
      const { family, weight, size, tracking } = style;
      const key = `${family} ${weight} ${reading.direction} ${reading.script ?? ''} ${text}`;
      return once(measured, `${size} ${tracking} ${key}`, () => {
        const glyphs = once(shaped, key, () =>
          whole(family, weight, () => shapeInEm(faceOf(family, weight), text, reading)),
        );
        return glyphs.map((glyph) => scale(glyph, style));
      });
    },
    covers: (codePoint, weight, family) =>
      once(covered, `${family} ${weight} ${codePoint}`, () =>
        whole(family, weight, () => faceOf(family, weight).hasGlyphForCodePoint(codePoint)),
      ),
  };
}
