import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Weight } from '../theme/Theme.ts';
import { packageRoot } from '../../foundation/disk/packageFile.ts';

/** The bytes of one static TrueType face for each weight. */
export type FontFiles = Readonly<Record<Weight, Uint8Array>>;

/** Reads the faces that are shipped with the program (IBM Plex Sans: Latin, Cyrillic, Greek). */
export function loadFonts(folder: string = join(packageRoot(), 'templates', 'fonts')): FontFiles {
  const face = (name: string) => readFileSync(join(folder, `IBMPlexSans_${name}.ttf`));
  return { 300: face('300Light'), 400: face('400Regular'), 500: face('500Medium'), 600: face('600SemiBold') };
}
