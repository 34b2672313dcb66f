import type { GlyphRun } from '../../layout/ground/Item.ts';

import { short, pathData } from './pathData.ts';
import type { Font, PathCommand } from 'fontkit';
import type { Fonts } from '../../assets/loadFonts.ts';
import type { Step } from '../../assets/picture/DecodedPicture.ts';
import { openFace } from '../../assets/faces/fontkit.ts';
import { families, type FontStyle } from '../../layout/text/Shaper.ts';

/** Width of the line of letters that are drawn as contours only, in pt. */
const contour = 0.75;

/** A run as uses of its glyphs' outlines, in units of the face from the pen's first place; spaces draw nothing. */
export function paintGlyphs(run: GlyphRun, outlines: Outlines, define: (outline: Outline) => void): string {
  const { style, color, glyphs } = run;
  const scale = style.size / outlines.unitsPerEm(style);
  let pen = 0;
  const uses = glyphs.map(({ id, advance, offsetX, offsetY }) => {
    const x = (pen + offsetX) / scale;
    pen += advance;
    const outline = outlines.of(style, id);
    if (outline === null) return '';
    define(outline);
    const raised = offsetY === 0 ? '' : ` y="${short(offsetY / scale, 1)}"`;
    return `<use href="#${outline.name}" x="${short(x, 1)}"${raised}/>`;
  });
  const drawn = uses.join('');
  if (drawn === '') return '';
  const look = run.outline
    ? `fill="none" stroke="${color}" stroke-width="${short(contour / scale)}"`
    : `fill="${color}"`;
  const at = `${short(scale, 6)} 0 0 ${short(-scale, 6)} ${short(run.x, 3)} ${short(run.y, 3)}`;
  return `<g ${look} transform="matrix(${at})">${drawn}</g>`;
}

type FaceOf = Pick<FontStyle, 'family' | 'weight'>;

/** A glyph's outline in units of its face, `y` upwards, under a name that is the same in every file. */
interface Outline {
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
