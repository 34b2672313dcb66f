import { statement, type Statement } from '../../../foundation/diagnostics/finding.ts';
import { openFace } from './fontkit.ts';
import { tablesOf } from './sfnt.ts';

/** Tables without which no glyph can be drawn and embedded (OpenType, 5). */
const needed = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name'];

/** Signatures of fonts that cannot be used. */
const otherFonts: Readonly<Record<string, 'woff2' | 'woff' | 'cff' | 'collection'>> = {
  wOF2: 'woff2',
  wOFF: 'woff',
  OTTO: 'cff',
  ttcf: 'collection',
};

/** What every font is tried with: letters of the scripts that a proposal is set in, signs and figures. */
const trial = 'Hamburgefontsiv ÄÖÜß 0123456789 €%–−… Жщ ёй Ωλ لإشارة';

/** Checks the signature of the file and its list of tables. */
function checkTables(given: Uint8Array): Statement | null {
  if (given.byteLength < 12) return statement('E133', 'broken');
  const bytes = new DataView(given.buffer, given.byteOffset, given.byteLength);
  const signature = String.fromCharCode(...given.subarray(0, 4));
  const other = otherFonts[signature];
  if (other !== undefined) return statement('E133', other);
  if (bytes.getUint32(0) !== 0x00010000 && signature !== 'true') return statement('E133', 'otherFile');
  const tables = tablesOf(given);
  if (tables.has('fvar')) return statement('E133', 'variable');
  if (needed.some((name) => !tables.has(name))) return statement('E133', 'broken');
  return null;
}

/** Shapes and subsets a few words, as the layout and the output will. */
function tryOut(given: Uint8Array): Statement | null {
  const face = openFace(given);
  const { unitsPerEm: em, ascent, descent } = face;
  if (!(em >= 16 && em <= 16384) || !(ascent > 0 && ascent < 4 * em) || !(descent <= 0 && descent > -4 * em))
    return statement('E133', 'broken');
  if (face['OS/2'].fsType.noEmbedding) return statement('E133', 'notEmbeddable');
  for (const direction of ['ltr', 'rtl'] as const) {
    const { glyphs, positions } = face.layout(trial, undefined, undefined, undefined, direction);
    if (positions.some(({ xAdvance }) => !Number.isFinite(xAdvance))) return statement('E133', 'broken');
    const subset = face.createSubset();
    for (const glyph of glyphs) subset.includeGlyph(glyph);
    subset.encode();
  }
  return null;
}

/** Whether a file is a static TrueType font that can be set and embedded; null when it is. */
export function checkFace(given: Uint8Array): Statement | null {
  try {
    return checkTables(given) ?? tryOut(given);
  } catch {
    // The font engine throws errors of many kinds.
    return statement('E133', 'broken');
  }
}
