import { diagnose } from '../../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import type { Input, Loaded } from '../../internal/dossier/load.ts';
import { FontFault, loadFonts, type Fonts } from '../../publication/assets/loadFonts.ts';
import { loadTheme, placeIn } from '../../publication/theme/loadTheme.ts';
import type { Theme } from '../../publication/theme/Theme.ts';
import { findLayers } from './findLayers.ts';
import type { Home } from './Home.ts';
import { readFaces } from './readFaces.ts';

/** How a proposal looks: its theme, its faces, and what is said of a face that breaks while it is used. */
export interface Look {
  readonly theme: Theme;
  readonly fonts: Fonts;
  /** Null for a face that is shipped: then it is our fault. */
  readonly explain: (fault: FontFault) => Diagnostic | null;
}

/** A look, or what is wrong with it, with the files that it came from. */
export interface LoadedLook {
  /** Null where an error stands in the way. */
  readonly look: Look | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
}

/** The look that a dossier or its workspace names; modern where neither does. */
export function loadLook({ partial, places, themeFolder }: Loaded, home: Home): LoadedLook {
  const name = partial.theme ?? 'modern';
  const named = { name, base: themeFolder, place: places.find(['theme']), path: ['theme'] } as const;
  const { layers, inputs, diagnostics } = findLayers(named, home);
  if (diagnostics.length > 0) return { look: null, diagnostics, inputs };
  const trees = layers.map(({ tree }) => tree);
  const { theme, diagnostics: found } = loadTheme(trees);
  if (theme === null) return { look: null, diagnostics: found, inputs };
  const { families, diagnostics: wrong } = readFaces(theme, layers, home);
  if (families === null) return { look: null, diagnostics: [...found, ...wrong], inputs };
  const place = placeIn(trees);
  const explain: Look['explain'] = ({ family, statement }) =>
    typeof theme.font[family] === 'string'
      ? null
      : diagnose({ ...statement, path: ['font', family] }, place(['font', family]));
  return { look: { theme, fonts: loadFonts(families), explain }, diagnostics: found, inputs };
}

/** What an error says of a look's own fonts; anything else is thrown on. */
export function faultOf(error: unknown, look: Look): Diagnostic {
  const told = error instanceof FontFault ? look.explain(error) : null;
  if (told === null) throw error;
  return told;
}
