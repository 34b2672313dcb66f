import type { Weight } from '../../theme/Theme.ts';
import type { Direction } from './bidi.ts';

/** The families that the fonts are shipped in; `latin` holds Cyrillic and Greek too. */
export type Family = 'latin' | 'arabic';

/** The families in the order in which they are asked for a character. */
export const families: readonly Family[] = ['latin', 'arabic'];

/** How a run is set: size and tracking in pt. */
export interface FontStyle {
  readonly family: Family;
  readonly weight: Weight;
  readonly size: number;
  readonly tracking: number;
  /** Eastern Arabic digits stand each in a cell of one width, so that figures under each other stand in line. */
  readonly tabular?: boolean;
}

/** The scripts that are distinguished, by their OpenType tags. */
export type Script = 'latn' | 'cyrl' | 'grek' | 'arab';

/** How a run is to be read; the script is null where no letter tells it. */
export interface Reading {
  readonly script: Script | null;
  readonly direction: Direction;
  /** As of the style. */
  readonly tabular?: boolean;
}

/** One shaped glyph: its id in the face of its style; lengths in pt, offsets from the pen, up and to the right. */
export interface Glyph {
  readonly id: number;
  readonly advance: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /** What it stands for, in logical order: more than one code point in a ligature. */
  readonly codePoints: readonly number[];
  /** A digit in a cell that is as wide as those of the others, or a mark at its letter: advance and offsets are part of it. */
  readonly inCell?: boolean;
}

/** Turns text into glyphs: the only thing that the layout knows about fonts. */
export interface Shaper {
  /** Height over and depth under the baseline, as a factor of the size. */
  readonly ascent: number;
  readonly descent: number;
  /** Shapes a run of one script, direction and style, with kerning and ligatures; from left to right whatever its direction. */
  readonly shape: (text: string, style: FontStyle, reading: Reading) => readonly Glyph[];
  /** Whether a face has a glyph for the code point. */
  readonly covers: (codePoint: number, weight: Weight, family: Family) => boolean;
}

/** A shaped glyph whatever its size; lengths as factors of the size. */
export interface EmGlyph {
  readonly id: number;
  readonly advance: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly codePoints: readonly number[];
  readonly inCell?: boolean;
}
