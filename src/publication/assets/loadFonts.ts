import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Weight } from '../theme/Theme.ts';
import { packageRoot } from '../../foundation/disk/packageFile.ts';

/** The bytes of one static TrueType face of a family and weight; read when it is first asked for. */
export type Fonts = (family: 'latin' | 'arabic', weight: Weight) => Uint8Array;

const names = { latin: 'IBMPlexSans', arabic: 'IBMPlexSansArabic' };
const styles: Readonly<Record<Weight, string>> = {
  300: '300Light',
  400: '400Regular',
  500: '500Medium',
  600: '600SemiBold',
};

/** The faces that are shipped with the program: IBM Plex Sans (Latin, Cyrillic, Greek) and IBM Plex Sans Arabic. */
export function loadFonts(folder: string = join(packageRoot(), 'templates', 'fonts')): Fonts {
  const read = new Map<string, Uint8Array>();
  return (family, weight) => {
    const name = `${names[family]}_${styles[weight]}.ttf`;
    const known = read.get(name) ?? readFileSync(join(folder, name));
    read.set(name, known);
    return known;
  };
}
