import { statement, type Statement } from '../../foundation/diagnostics/finding.ts';
import type { Weight } from '../theme/Theme.ts';
import { readBuilt, readPackageBytes } from '../../foundation/disk/packageFile.ts';
import type { FaceTables } from './faces/FaceTables.ts';
import { unpackTables } from './faces/packTables.ts';

/** One static TrueType face; it is read when it is first needed. */
export interface FontFile {
  readonly bytes: () => Uint8Array;
  /** Its tables, prepared when the program was built; null for a custom font, and where nothing is built. */
  readonly tables: () => FaceTables | null;
}

/** Gives the face of a family and weight. */
export type Fonts = (family: 'latin' | 'arabic', weight: Weight) => FontFile;

/** Faces of a custom font by weight; for one that is missing the nearest is taken. */
export type CustomFaces = ReadonlyMap<Weight, Uint8Array>;

/** What each of the two families is set in: a built-in font by its name, or a custom one. */
export interface FontFamilies {
  readonly latin: string | CustomFaces;
  readonly arabic: string | CustomFaces;
}

const builtIn: Readonly<Record<string, string>> = {
  'IBM Plex Sans': 'IBMPlexSans',
  'IBM Plex Sans Arabic': 'IBMPlexSansArabic',
};
const styles: Readonly<Record<Weight, string>> = {
  300: '300Light',
  400: '400Regular',
  500: '500Medium',
  600: '600SemiBold',
};
const plex: FontFamilies = { latin: 'IBM Plex Sans', arabic: 'IBM Plex Sans Arabic' };

/** The face whose weight is nearest to the wanted one; of two the lighter. */
function nearest(faces: CustomFaces, wanted: Weight): Uint8Array {
  const [first] = [...faces].toSorted(([a], [b]) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b);
  if (first === undefined) throw new Error('A family without a face.');
  return first[1];
}

/** The value is made when it is first needed. */
function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

const customFont = (bytes: Uint8Array): FontFile => ({ bytes: () => bytes, tables: () => null });

const builtInFont = (name: string): FontFile => ({
  bytes: later(() => readPackageBytes(`templates/fonts/${name}.ttf`)),
  tables: later(() => {
    const packed = readBuilt(`faces/${name}.bin`);
    return packed && unpackTables(packed);
  }),
});

/** The faces of a look: IBM Plex Sans (Latin, Cyrillic, Greek) and IBM Plex Sans Arabic, or custom fonts. */
export function loadFonts(families: FontFamilies = plex): Fonts {
  const files = new Map<string, FontFile>();
  return (family, weight) => {
    const chosen = families[family];
    if (typeof chosen !== 'string') return customFont(nearest(chosen, weight));
    const name = `${builtIn[chosen] ?? ''}_${styles[weight]}`;
    const file = files.get(name) ?? builtInFont(name);
    files.set(name, file);
    return file;
  };
}

/** A face that breaks while it is used: found only then, since a font can be broken in a single glyph (E133). */
export class FontFault extends Error {
  override readonly name = 'FontFault';
  readonly family: 'latin' | 'arabic';
  readonly statement: Statement;

  constructor(family: 'latin' | 'arabic', weight: Weight, cause: unknown) {
    super(`A font of weight ${weight} is broken.`, { cause });
    this.family = family;
    this.statement = statement('E133', 'brokenGlyph', { weight, found: String(weight) });
  }
}
