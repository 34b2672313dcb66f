import type { Weight } from '../theme/Theme.ts';
import { readBuilt, readPackageBytes } from '../../foundation/disk/packageFile.ts';
import type { FaceTables } from './faces/FaceTables.ts';
import { unpackTables } from './faces/packTables.ts';

/** One static TrueType face; what it holds is read when it is first asked for. */
export interface FontFile {
  readonly bytes: () => Uint8Array;
  /** What was worked out of it when the program was built; null for a user's own, and where nothing is built. */
  readonly tables: () => FaceTables | null;
}

/** The face of a family and weight. */
export type Fonts = (family: 'latin' | 'arabic', weight: Weight) => FontFile;

/** Faces that a user gave, by weight; those that are missing fall to the nearest. */
export type OwnFaces = ReadonlyMap<Weight, Uint8Array>;

/** What each of the two families is set in: one that is shipped, by its name, or faces of one's own. */
export interface FontFamilies {
  readonly latin: string | OwnFaces;
  readonly arabic: string | OwnFaces;
}

const shipped: Readonly<Record<string, string>> = {
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

/** Of the weights that are there the one nearest to the one that is wanted; of two the lighter. */
function nearest(faces: OwnFaces, wanted: Weight): Uint8Array {
  const [first] = [...faces].toSorted(([a], [b]) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b);
  if (first === undefined) throw new Error('A family without a face.');
  return first[1];
}

/** The value that is made when it is first asked for. */
function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

const own = (bytes: Uint8Array): FontFile => ({ bytes: () => bytes, tables: () => null });

const ours = (name: string): FontFile => ({
  bytes: later(() => readPackageBytes(`templates/fonts/${name}.ttf`)),
  tables: later(() => {
    const packed = readBuilt(`faces/${name}.bin`);
    return packed && unpackTables(packed);
  }),
});

/** The faces of a look: IBM Plex Sans (Latin, Cyrillic, Greek) and IBM Plex Sans Arabic, or a user's own. */
export function loadFonts(families: FontFamilies = plex): Fonts {
  const known = new Map<string, FontFile>();
  return (family, weight) => {
    const chosen = families[family];
    if (typeof chosen !== 'string') return own(nearest(chosen, weight));
    const name = `${shipped[chosen] ?? ''}_${styles[weight]}`;
    const file = known.get(name) ?? ours(name);
    known.set(name, file);
    return file;
  };
}

/** A face that breaks while it is used: found only then, since a font can be broken in a single glyph. */
export class FontFault extends Error {
  override readonly name = 'FontFault';
  readonly family: 'latin' | 'arabic';
  readonly weight: Weight;

  constructor(family: 'latin' | 'arabic', weight: Weight, cause: unknown) {
    super(`A font of weight ${weight} is broken.`, { cause });
    this.family = family;
    this.weight = weight;
  }
}
