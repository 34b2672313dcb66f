import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFace } from '../../../../src/publication/assets/faces/fontkit.ts';
import { FaceSubset } from '../../../../src/publication/output/pdf/subsetFace.ts';

const folder = 'templates/fonts';

it.each(readdirSync(folder).filter((name) => name.endsWith('.ttf')))('%s is cut as the font engine cuts it', (name) => {
  const bytes = readFileSync(join(folder, name));
  const face = openFace(bytes);
  const glyphs = fc.array(fc.integer({ min: 0, max: face.numGlyphs - 1 }), { maxLength: 40 });
  fc.assert(
    fc.property(glyphs, (ids) => {
      const [ours, theirs] = [new FaceSubset(bytes), face.createSubset()];
      for (const id of ids) {
        expect(ours.advanceOf(id)).toBe(face.getGlyph(id).advanceWidth);
        expect(ours.includeGlyph(id)).toBe(theirs.includeGlyph(face.getGlyph(id)));
      }
      expect(Buffer.from(ours.encode()).equals(theirs.encode())).toBe(true);
    }),
    { seed: 7, numRuns: 40 },
  );
});

describe.each(readdirSync(folder).filter((name) => name.includes('Arabic')))(
  'a glyph of %s in a room of its own',
  (name) => {
    const bytes = readFileSync(join(folder, name));
    const face = openFace(bytes);
    const { id, bbox } = face.glyphForCodePoint(0x0660);
    const subset = new FaceSubset(bytes);
    const plain = subset.includeGlyph(id);
    const roomy = subset.includeGlyph(id, { advance: 630, offset: 170, rise: 0 });
    const kept = openFace(subset.encode());

    it('is one more glyph, asked for as often as one likes', () => {
      expect(roomy).not.toBe(plain);
      expect(subset.includeGlyph(id, { advance: 630, offset: 170, rise: 0 })).toBe(roomy);
      expect(subset.includeGlyph(id)).toBe(plain);
    });

    it('is as wide as its room, and drawn in it', () => {
      const [own, moved] = [kept.getGlyph(plain), kept.getGlyph(roomy)];
      expect(own.advanceWidth).toBe(face.getGlyph(id).advanceWidth);
      expect(moved.advanceWidth).toBe(630);
      expect([moved.bbox.minX, moved.bbox.maxX]).toEqual([bbox.minX + 170, bbox.maxX + 170]);
      expect([moved.bbox.minY, moved.bbox.maxY]).toEqual([bbox.minY, bbox.maxY]);
    });
  },
);
