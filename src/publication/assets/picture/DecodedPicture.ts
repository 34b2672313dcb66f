import type { Hex } from '../../theme/color.ts';

/** Pixels, 8 bits a sample, row by row from the top-left: grey or RGB, and coverage where some of it is transparent. */
export interface Bitmap {
  readonly kind: 'bitmap';
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly samples: Uint8Array;
  /** One byte a pixel; null where everything is opaque. */
  readonly alpha: Uint8Array | null;
}

/** A JPEG without its metadata. `width` and `height` are those of the picture as displayed. */
export interface Jpeg {
  readonly kind: 'jpeg';
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly bytes: Uint8Array;
  /** How the stored rows are turned for display (EXIF, 1–8). */
  readonly orientation: Orientation;
}

export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** One step of an outline, in absolute coordinates: `y` downwards. */
export type Step =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['Q', number, number, number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/** How the outline of a drawing is stroked; numbers as SVG and PDF both count them. */
export interface Stroke {
  readonly color: Hex;
  readonly width: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  readonly miterLimit: number;
  readonly dash: readonly number[];
  readonly dashOffset: number;
}

/** One outline, filled or stroked or both. */
export interface DrawnPath {
  readonly steps: readonly Step[];
  readonly fill: Hex | null;
  readonly evenOdd: boolean;
  readonly stroke: Stroke | null;
}

/** A drawing from (0, 0) to (width, height); what reaches beyond is cut off. */
export interface Drawing {
  readonly kind: 'drawing';
  readonly width: number;
  readonly height: number;
  readonly paths: readonly DrawnPath[];
}

/** A picture that is safe to put into any output: no metadata, no scripts, nothing that leads outside. */
export type DecodedPicture = Bitmap | Jpeg | Drawing;

/** The pictures of a document by their handles. */
export type Pictures = ReadonlyMap<string, DecodedPicture>;

export const noPictures: Pictures = new Map();
