import type { Font } from 'fontkit';
import { openFace } from '../../assets/faces/fontkit.ts';
import { FontFault, type Fonts } from '../../assets/loadFonts.ts';
import type { Weight } from '../../theme/Theme.ts';
import type { EmGlyph, Family, FontStyle, Glyph, Reading, Shaper } from './Shaper.ts';
import { shapeByEngine } from './shapeByEngine.ts';
import { placeOf, shapeByTables } from './shapeByTables.ts';

function scale(glyph: EmGlyph, { size, tracking }: FontStyle): Glyph {
  return {
    id: glyph.id,
    advance: glyph.advance * size + tracking,
    offsetX: glyph.offsetX * size,
    offsetY: glyph.offsetY * size,
    codePoints: glyph.codePoints,
    ...(glyph.inCell === true ? { inCell: true } : {}),
  };
}

/** U+202F: between thousands, where a language writes it. */
const narrowSpace = 0x202f;
/** Faces draw it so narrow that small figures read as one; this is seen, as a factor of the size. */
const seenSpace = 0.2;

const withSeenSpace = (glyph: EmGlyph): EmGlyph =>
  glyph.codePoints.length === 1 && glyph.codePoints[0] === narrowSpace ? { ...glyph, advance: seenSpace } : glyph;

/** The value of a key, made once. */
function once<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

/** What a shaper asks of one face. */
interface Face {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly covers: (codePoint: number) => boolean;
  readonly shape: (text: string, reading: Reading) => readonly EmGlyph[];
}

/** A face as its tables tell it, where it has some; the engine for what they leave open. Whatever breaks is the face's fault. */
function readFace(fonts: Fonts, family: Family, weight: Weight): Face {
  const whole = <T>(use: () => T): T => {
    try {
      return use();
    } catch (error) {
      throw error instanceof FontFault ? error : new FontFault(family, weight, error);
    }
  };
  const file = fonts(family, weight);
  const opened = new Map<'face', Font>();
  const engine = (): Font => once(opened, 'face', () => openFace(file.bytes()));
  return whole(() => {
    const tables = file.tables();
    const { unitsPerEm, ascent, descent } = tables?.metrics ?? engine();
    return {
      unitsPerEm,
      ascent,
      descent,
      covers: (code) => whole(() => (tables ? placeOf(code, tables) >= 0 : engine().hasGlyphForCodePoint(code))),
      shape: (text, reading) =>
        whole(() => (tables && shapeByTables(text, reading, tables)) ?? shapeByEngine(text, reading, engine())),
    };
  });
}

/** A shaper over the faces, each opened when it is first asked for; a word is shaped once a face, and measured once a style. */
export function openShaper(fonts: Fonts): Shaper {
  const faces = new Map<string, Face>();
  const faceOf = (family: Family, weight: Weight): Face =>
    once(faces, `${family} ${weight}`, () => readFace(fonts, family, weight));
  const shaped = new Map<string, readonly EmGlyph[]>();
  const measured = new Map<string, readonly Glyph[]>();
  const covered = new Map<string, boolean>();
  const regular = faceOf('latin', 400);
  return {
    ascent: regular.ascent / regular.unitsPerEm,
    descent: -regular.descent / regular.unitsPerEm,
    shape: (text, style, reading) => {
      const { family, weight, size, tracking, tabular = false } = style;
      const key = `${family} ${weight} ${reading.direction} ${reading.script ?? ''} ${Number(tabular)} ${text}`;
      return once(measured, `${size} ${tracking} ${key}`, () => {
        const glyphs = once(shaped, key, () =>
          faceOf(family, weight)
            .shape(text, { ...reading, tabular })
            .map(withSeenSpace),
        );
        return glyphs.map((glyph) => scale(glyph, style));
      });
    },
    covers: (codePoint, weight, family) =>
      once(covered, `${family} ${weight} ${codePoint}`, () => faceOf(family, weight).covers(codePoint)),
  };
}
