import { type Path, parsePath } from '../foundation/data/Path.ts';
import { diagnose } from '../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import type { Places } from '../internal/dossier/model/Written.ts';
import type { MissingGlyph } from '../publication/layout/text/findMissingGlyphs.ts';

/** Characters that no font covers, each at every place of the dossier where its text is written (E501). */
export const explainGlyphs = (missing: readonly MissingGlyph[], places: Places): readonly Diagnostic[] =>
  missing.flatMap(({ character, codePoint, text, source }): readonly Diagnostic[] => {
    const explain = (path: Path, place: Diagnostic['place']): Diagnostic =>
      diagnose(
        {
          code: 'E501',
          message: `The fonts have no sign for ${character} (${codePoint}).`,
          path,
          found: text,
          fix: 'Write it with other characters; an emoji or a sign of a script that the fonts do not cover cannot be printed.',
        },
        place,
      );
    const leaves = places.leavesWith(text);
    if (leaves.length === 0) return [explain(parsePath(source ?? ''), null)];
    return leaves.map((path) => explain(path, places.find(path)));
  });
