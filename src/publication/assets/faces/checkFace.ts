import { openFace } from './fontkit.ts';
import { tablesOf } from './sfnt.ts';

/** Why a font file cannot be used, and what to do. */
export interface FaceProblem {
  readonly message: string;
  readonly fix: string;
}

const use = 'Give a static TrueType file (.ttf) of one weight.';
const problem = (message: string, fix: string = use): FaceProblem => ({ message, fix });
const broken = problem('This font file is broken.', 'Get the file again from whoever makes the font.');

/** Tables without which no glyph can be drawn and embedded (OpenType, 5). */
const needed = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name'];

/** Signatures of what is a font and not one of ours. */
const others: Readonly<Record<string, FaceProblem>> = {
  wOF2: problem('This is a WOFF2 file, which only browsers read.'),
  wOFF: problem('This is a WOFF file, which only browsers read.'),
  OTTO: problem('This is an OpenType font with PostScript outlines (CFF).'),
  ttcf: problem('This is a collection of several fonts.'),
};

/** Letters of the scripts that a proposal is set in, signs and figures: what is tried of a font. */
const trial = 'Hamburgefontsiv ÄÖÜß 0123456789 €%–−… Жщ ёй Ωλ لإشارة';

/** What the file says it is. */
function checkTables(given: Uint8Array): FaceProblem | null {
  if (given.byteLength < 12) return broken;
  const bytes = new DataView(given.buffer, given.byteOffset, given.byteLength);
  const signature = String.fromCharCode(...given.subarray(0, 4));
  const other = others[signature];
  if (other) return other;
  if (bytes.getUint32(0) !== 0x00010000 && signature !== 'true') return problem('This is no font file.');
  const tables = tablesOf(given);
  if (tables.has('fvar'))
    return problem('This is a variable font.', 'Give a static file of one weight; most makers ship both.');
  if (needed.some((name) => !tables.has(name))) return broken;
  return null;
}

/** Sets a few words with the face as the layout and the pen will. */
function tryOut(given: Uint8Array): FaceProblem | null {
  const face = openFace(given);
  const { unitsPerEm: em, ascent, descent } = face;
  if (!(em >= 16 && em <= 16384) || !(ascent > 0 && ascent < 4 * em) || !(descent <= 0 && descent > -4 * em))
    return broken;
  if (face['OS/2'].fsType.noEmbedding)
    return problem(
      'This font may not be put into documents: its maker does not allow it.',
      'Take another font, or ask its maker for a licence.',
    );
  for (const direction of ['ltr', 'rtl'] as const) {
    const { glyphs, positions } = face.layout(trial, undefined, undefined, undefined, direction);
    if (positions.some(({ xAdvance }) => !Number.isFinite(xAdvance))) return broken;
    const subset = face.createSubset();
    for (const glyph of glyphs) subset.includeGlyph(glyph);
    subset.encode();
  }
  return null;
}

/** Whether a file is a static TrueType font that can be set and embedded; null when it is. */
export function checkFace(given: Uint8Array): FaceProblem | null {
  try {
    return checkTables(given) ?? tryOut(given);
  } catch {
    // Who reads it throws whatever they stumble over.
    return broken;
  }
}
