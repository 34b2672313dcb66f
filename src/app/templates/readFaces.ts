import { diagnose } from '../../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { readInside } from '../../foundation/disk/readInside.ts';
import { valueAt } from '../../foundation/data/valueAt.ts';
import { checkFace } from '../../publication/assets/faces/checkFace.ts';
import type { FontFamilies, CustomFaces } from '../../publication/assets/loadFonts.ts';
import type { FontChoice, Theme, Weight } from '../../publication/theme/Theme.ts';
import type { Layer } from './findLayers.ts';
import type { Home } from './Home.ts';

/** What a look is set in, and what is wrong with files of one's own; null where one of them cannot be used. */
export interface ReadFaces {
  readonly families: FontFamilies | null;
  readonly diagnostics: readonly Diagnostic[];
}

const mostBytes = 8 * 1024 * 1024;
const weights: readonly Weight[] = [300, 400, 500, 600];

/** Reads the fonts of a look: each file from the folder of the theme.yaml that names it. */
export function readFaces({ font }: Theme, layers: readonly Layer[], home: Home): ReadFaces {
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
    const read = readInside([home.folder, home.workspace], folder, name, mostBytes);
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
