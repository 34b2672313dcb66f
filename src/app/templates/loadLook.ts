import { sizeLimits } from '../../foundation/disk/sizeLimits.ts';
import { createHash } from 'node:crypto';
import { diagnose } from '../../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import type { Input, Loaded } from '../../internal/dossier/load.ts';
import {
  FontFault,
  loadFonts,
  type Fonts,
  type FontFamilies,
  type CustomFaces,
} from '../../publication/assets/loadFonts.ts';
import { loadTheme, placeIn } from '../../publication/theme/loadTheme.ts';
import type { Theme, FontChoice, Weight } from '../../publication/theme/Theme.ts';
import { findLayers, type Layer } from './findLayers.ts';
import type { Home } from './Home.ts';

import { readInside } from '../../foundation/disk/readInside.ts';
import { valueAt } from '../../foundation/data/valueAt.ts';
import { checkFace } from '../../publication/assets/faces/checkFace.ts';

/** How a proposal looks: its theme, its faces, and what is said of a face that breaks while it is used. */
export interface Look {
  readonly theme: Theme;
  readonly fonts: Fonts;
  /** SHA-256 of what it says and of its own faces, wherever they lie; in hexadecimal. */
  readonly digest: string;
  /** Null for a face that is shipped: then it is our fault. */
  readonly explain: (fault: FontFault) => Diagnostic | null;
}

/** A look, or what is wrong with it, with the files that it came from. */
interface LoadedLook {
  /** Null where an error stands in the way. */
  readonly look: Look | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
}

/** What of a dossier its look depends on. */
type Dressed = Pick<Loaded, 'places' | 'themeFolder'> & { readonly partial: Pick<Loaded['partial'], 'theme'> };

/** The look that a dossier or its workspace names; modern where neither does. */
export function loadLook({ partial, places, themeFolder }: Dressed, home: Home): LoadedLook {
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
  const look = { theme, fonts: loadFonts(families), digest: digestOf(theme, families), explain };
  return { look, diagnostics: found, inputs };
}

/** Custom faces count by their bytes: a file that is moved changes nothing. */
function digestOf(theme: Theme, { latin, arabic }: FontFamilies): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify({ ...theme, font: { ...theme.font, latin: null, arabic: null } }));
  for (const family of [latin, arabic])
    if (typeof family === 'string') hash.update(`\n${family}`);
    else for (const [weight, bytes] of family) hash.update(`\n${weight} ${bytes.length} `).update(bytes);
  return hash.digest('hex');
}

/** What an error says of a look's own fonts; anything else is thrown on. */
export function faultOf(error: unknown, look: Look): Diagnostic {
  const explained = error instanceof FontFault ? look.explain(error) : null;
  if (explained === null) throw error;
  return explained;
}

/** What a look is set in, and what is wrong with custom files; null where one of them cannot be used. */
interface ReadFaces {
  readonly families: FontFamilies | null;
  readonly diagnostics: readonly Diagnostic[];
}

const weights: readonly Weight[] = [300, 400, 500, 600];

/** Reads the fonts of a look: each file from the folder of the theme.yaml that names it. */
function readFaces({ font }: Theme, layers: readonly Layer[], home: Home): ReadFaces {
  const found: Diagnostic[] = [];
  const read = (family: 'latin' | 'arabic'): string | CustomFaces => {
    const choice = font[family];
    if (typeof choice === 'string') return choice;
    const layer = layers.find(({ tree }) => valueAt(tree.value, ['font', family]) !== undefined);
    return layer === undefined ? new Map<Weight, Uint8Array>() : readFamily(family, choice, layer, home, found);
  };
  const families = { latin: read('latin'), arabic: read('arabic') };
  return { families: found.length > 0 ? null : families, diagnostics: found };
}

function readFamily(
  family: 'latin' | 'arabic',
  files: Exclude<FontChoice, string>,
  { tree, folder }: Layer,
  home: Home,
  found: Diagnostic[],
): CustomFaces {
  const faces = new Map<Weight, Uint8Array>();
  for (const weight of weights) {
    const name = files[weight];
    if (name === undefined) continue;
    const path = ['font', family, String(weight)];
    const at = { path, found: name };
    const read = readInside([home.folder, home.workspace], folder, name, sizeLimits.font);
    if (read.problem) {
      found.push(diagnose({ ...read.problem, ...at }, tree.place(path)));
      continue;
    }
    const wrong = checkFace(read.bytes);
    if (wrong) found.push(diagnose({ ...wrong, ...at }, tree.place(path)));
    faces.set(weight, read.bytes);
  }
  return faces;
}
