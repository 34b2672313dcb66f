import { diagnose } from '../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import { finding } from '../foundation/diagnostics/finding.ts';
import type { MissingGlyph } from '../publication/layout/text/findMissingGlyphs.ts';
import { whereWritten, type Origins } from './whereWritten.ts';

/** Characters that no font covers, each where it is written (E501). */
export const explainGlyphs = (missing: readonly MissingGlyph[], origins: Origins): readonly Diagnostic[] =>
  missing.map((glyph) => {
    const { character, codePoint, text: found } = glyph;
    const { place, ...at } = whereWritten(glyph, character, origins);
    return diagnose(finding('E501', 'noGlyph', { ...at, character, codePoint, found }), place);
  });
