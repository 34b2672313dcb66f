import type { Font } from 'fontkit';
import { inCells } from './inCells.ts';
import type { EmGlyph, Reading } from './Shaper.ts';
import { withoutGaps } from './withoutGaps.ts';

/** Shapes a run with the font engine, which can do all scripts. */
export function shapeByEngine(
  text: string,
  { script, direction, tabular = false }: Reading,
  face: Font,
): readonly EmGlyph[] {
  const { glyphs, positions } = face.layout(text, undefined, script ?? undefined, undefined, direction);
  const run = glyphs.map((glyph, i) => ({
    glyph: {
      id: glyph.id,
      advance: (positions[i]?.xAdvance ?? 0) / face.unitsPerEm,
      offsetX: (positions[i]?.xOffset ?? 0) / face.unitsPerEm,
      offsetY: (positions[i]?.yOffset ?? 0) / face.unitsPerEm,
      codePoints: glyph.codePoints,
    },
    own: glyph.advanceWidth / face.unitsPerEm,
  }));
  const advanceOf = (code: number): number =>
    (face.glyphsForString(String.fromCodePoint(code))[0]?.advanceWidth ?? 0) / face.unitsPerEm;
  const set = inCells(run, tabular ? advanceOf : null);
  return direction === 'rtl' ? withoutGaps(set) : set.map(({ glyph }) => glyph);
}
