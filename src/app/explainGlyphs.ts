import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import type { MissingGlyph } from '../publication/layout/text/findMissingGlyphs.ts';
import { whereWritten, type Origins } from './whereWritten.ts';

/** Characters that no font covers, each where it is written (E501). */
export const explainGlyphs = (missing: readonly MissingGlyph[], origins: Origins): readonly Diagnostic[] =>
  missing.map((glyph) => ({
    code: 'E501',
    message: `The fonts have no sign for ${glyph.character} (${glyph.codePoint}).`,
    ...whereWritten(glyph, glyph.character, origins),
    found: glyph.text,
    fix: 'Write it with other characters; an emoji or a sign of a script that the fonts do not cover cannot be printed.',
  }));
