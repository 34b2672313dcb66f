import type { Font, PathCommand } from 'fontkit';
import type { Fonts } from '../../assets/loadFonts.ts';
import type { Step } from '../../assets/picture/DecodedPicture.ts';
import { openFace } from '../../assets/faces/fontkit.ts';
import { families, type FontStyle } from '../../layout/text/Shaper.ts';
import { pathData } from './pathData.ts';

type FaceOf = Pick<FontStyle, 'family' | 'weight'>;

/** A glyph's outline in units of its face, `y` upwards, under a name that is the same in every file. */
export interface Outline {
  readonly name: string;
  readonly data: string;
}

function stepOf({ command, args }: PathCommand): Step {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args;
  switch (command) {
    case 'moveTo':
      return ['M', a, b];
    case 'lineTo':
      return ['L', a, b];
    case 'quadraticCurveTo':
      return ['Q', a, b, c, d];
    case 'bezierCurveTo':
      return ['C', a, b, c, d, e, f];
    case 'closePath':
      return ['Z'];
  }
}

/** The outlines of the faces, each read when it is first asked for. */
export class Outlines {
  readonly #fonts: Fonts;
  readonly #faces = new Map<string, Font>();
  readonly #known = new Map<string, Outline | null>();

  constructor(fonts: Fonts) {
    this.#fonts = fonts;
  }

  unitsPerEm(style: FaceOf): number {
    return this.#face(style).unitsPerEm;
  }

  /** The outline of a glyph; null where it has none (a space). */
  of(style: FaceOf, id: number): Outline | null {
    // Latin 300 to 600 are a to d, Arabic e to h.
    const letter = String.fromCharCode(97 + families.indexOf(style.family) * 4 + style.weight / 100 - 3);
    const name = `${letter}${id}`;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const data = pathData(this.#face(style).getGlyph(id).path.commands.map(stepOf));
    const made = data === '' ? null : { name, data };
    this.#known.set(name, made);
    return made;
  }

  #face({ family, weight }: FaceOf): Font {
    const key = `${family} ${weight}`;
    const face = this.#faces.get(key) ?? openFace(this.#fonts(family, weight).bytes());
    this.#faces.set(key, face);
    return face;
  }
}
