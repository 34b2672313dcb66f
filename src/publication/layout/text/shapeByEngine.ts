import type { Font } from 'fontkit';
import type { EmGlyph } from './EmGlyph.ts';
import type { Reading } from './Shaper.ts';

/** Shapes a run with the font engine, which can do all scripts. */
export function shapeByEngine(text: string, { script, direction }: Reading, face: Font): readonly EmGlyph[] {
  const { glyphs, positions } = face.layout(text, undefined, script ?? undefined, undefined, direction);
  return glyphs.map((glyph, i) => ({
    id: glyph.id,
    advance: (positions[i]?.xAdvance ?? 0) / face.unitsPerEm,
    offsetX: (positions[i]?.xOffset ?? 0) / face.unitsPerEm,
    offsetY: (positions[i]?.yOffset ?? 0) / face.unitsPerEm,
    codePoints: glyph.codePoints,
  }));
}
