import type { Weight } from '../../theme/Theme.ts';

/** How a run is set: size and tracking in pt. */
export interface FontStyle {
  readonly weight: Weight;
  readonly size: number;
  readonly tracking: number;
}

/** One shaped glyph: its id in the face of its weight; lengths in pt, offsets from the pen, up and towards the end. */
export interface Glyph {
  readonly id: number;
  readonly advance: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /** What it stands for: more than one code point in a ligature. */
  readonly codePoints: readonly number[];
}

/** Turns text into glyphs: the only thing that the layout knows about fonts. */
export interface Shaper {
  /** Height over and depth under the baseline, as a factor of the size. */
  readonly ascent: number;
  readonly descent: number;
  /** Shapes a run of one direction and style, with kerning and ligatures. */
  readonly shape: (text: string, style: FontStyle) => readonly Glyph[];
  /** Whether a face has a glyph for the code point. */
  readonly covers: (codePoint: number, weight: Weight) => boolean;
}
