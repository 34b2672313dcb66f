import { tableOf, tablesOf } from '../../../assets/faces/sfnt.ts';
import type { Fonts } from '../../../assets/loadFonts.ts';
import type { Theme, Weight } from '../../../theme/Theme.ts';

/** A face by the names that Word knows it by. */
export interface Face {
  /** The name of its family as its name table calls it: each weight of a large family is a family of its own. */
  readonly family: string;
  /** Whether it is the bold one of that family. */
  readonly isBold: boolean;
  readonly bytes: Uint8Array;
  /** PANOSE, ten bytes in hexadecimal: by it Word finds a likely face where it may not use ours. */
  readonly panose: string;
}

/** The faces of a look, each by family and weight. */
export type Faces = (family: 'latin' | 'arabic', weight: Weight) => Face;

const windows = { platform: 3, family: 1, style: 2 } as const;

/** A name of a face (OpenType, "name"): the first of its kind for Windows; empty where it has none. */
function nameIn(table: DataView, kind: number): string {
  const storage = table.getUint16(4);
  for (let i = 0; i < table.getUint16(2); i += 1) {
    const at = 6 + i * 12;
    if (table.getUint16(at) !== windows.platform || table.getUint16(at + 6) !== kind) continue;
    const [length, from] = [table.getUint16(at + 8), storage + table.getUint16(at + 10)];
    const units = Array.from({ length: length / 2 }, (_, unit) => table.getUint16(from + unit * 2));
    return String.fromCharCode(...units);
  }
  return '';
}

/** Where PANOSE stands in the OS/2 table, and how long it is. */
const panoseAt = { from: 32, length: 10 };

function readFace(bytes: Uint8Array): Face {
  const tables = tablesOf(bytes);
  const names = tableOf(tables, 'name');
  const metrics = tableOf(tables, 'OS/2');
  const panose = Array.from({ length: panoseAt.length }, (_, i) =>
    metrics
      .getUint8(panoseAt.from + i)
      .toString(16)
      .padStart(2, '0'),
  );
  return {
    family: nameIn(names, windows.family),
    isBold: /bold/iu.test(nameIn(names, windows.style)),
    bytes,
    panose: panose.join('').toUpperCase(),
  };
}

/** The faces of a look; each is read once, when it is first asked for. */
export function facesOf(fonts: Fonts): Faces {
  const known = new Map<string, Face>();
  return (family, weight) => {
    const key = `${family} ${weight}`;
    const face = known.get(key) ?? readFace(fonts(family, weight).bytes());
    known.set(key, face);
    return face;
  };
}

/** Small Arabic is never light. */
export const arabicWeight = (weight: Weight, size: number, { font }: Theme): Weight =>
  weight === 300 && size < font.light_from ? 400 : weight;

const weights: readonly Weight[] = [300, 400, 500, 600];

/** The faces that a document is set in, each once: Arabic ones only where it has Arabic words. */
export function embeddedFaces(faces: Faces, hasArabic: boolean): readonly Face[] {
  const all = [
    ...weights.map((weight) => faces('latin', weight)),
    ...(hasArabic ? weights.map((weight) => faces('arabic', weight)) : []),
  ];
  return all.filter(
    (face, i) => all.findIndex(({ family, isBold }) => family === face.family && isBold === face.isBold) === i,
  );
}
