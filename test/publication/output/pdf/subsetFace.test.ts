import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
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
