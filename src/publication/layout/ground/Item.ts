import type { Target } from '../../document/Inline.ts';
import type { Hex } from '../../theme/color.ts';
import type { Artifact, Tag } from './Tag.ts';
import type { Direction } from '../text/bidi.ts';
import type { FontStyle, Glyph } from '../text/Shaper.ts';

/**
 * In pt: `y` downwards from the page's top (in a slice: from its top), `x` from the start edge to the end edge while
 * the layout works, so that it knows neither left nor right; a finished page counts `x` from its left (`mirrorPage`).
 */
interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly tag: Tag | Artifact;
}

/** Shaped text; `y` is the baseline. `outline` draws only its contours, with a thin line. */
export interface GlyphRun extends Placed {
  readonly kind: 'glyphs';
  readonly text: string;
  /** From left to right, whatever the direction. */
  readonly glyphs: readonly Glyph[];
  readonly direction: Direction;
  readonly style: FontStyle;
  readonly color: Hex;
  readonly outline: boolean;
}

/** A filled rectangle: a ground or a rule. */
export interface Rectangle extends Placed {
  readonly kind: 'rectangle';
  readonly height: number;
  readonly fill: Hex;
}

/** How a line is drawn. */
export interface Line {
  readonly color: Hex;
  readonly width: number;
  /** Lengths of dash and gap; null for a solid line. */
  readonly dash: readonly [number, number] | null;
}

/** Points relative to (x, y), joined by a line, filled or both; closed, it is a polygon. */
export interface Shape extends Placed {
  readonly kind: 'shape';
  readonly height: number;
  readonly points: readonly (readonly [number, number])[];
  readonly closed: boolean;
  readonly fill: Hex | null;
  readonly line: Line | null;
  /** Keeps its form on a page that runs from right to left (a check mark). */
  readonly upright: boolean;
}

/** A picture, or the part of it that is shown, filling a box; it keeps its sides wherever the page runs. */
export interface PictureItem extends Placed {
  readonly kind: 'picture';
  readonly height: number;
  readonly handle: string;
  /** The size of the whole picture, and the part that is shown, in units of its own from its top-left. */
  readonly natural: { readonly width: number; readonly height: number };
  readonly view: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** The area of a link; its tag is the Link element that also holds its words. */
export interface LinkArea extends Placed {
  readonly kind: 'link';
  readonly height: number;
  /** Out of the document, or `#` and the target of an anchor in it. */
  readonly href: string;
  /** What the link says, for a reader who cannot see it. */
  readonly label: string;
}

/** What is done in a field: a box is ticked, a line is written on, a signature is put. */
export type FieldForm = 'tick' | 'text' | 'signature';

/** A place to fill in, on the line or the box that is printed there; only a form (`--form`) has fields. Its tag is a Form element. */
export interface FieldArea extends Placed {
  readonly kind: 'field';
  readonly height: number;
  readonly form: FieldForm;
  /** By which programs know it: the same in every language. */
  readonly name: string;
  /** What it asks for, for a reader who cannot see it. */
  readonly label: string;
  /** Of what is written into it. */
  readonly size: number;
  readonly color: Hex;
}

/** A structure element with nothing to see (an empty cell), or a place that page numbers lead to. */
export interface Anchor extends Placed {
  readonly kind: 'anchor';
  readonly target: Target | null;
}

/** What is on a page: each item has its structure element, or is an artifact. */
export type Item = GlyphRun | Rectangle | Shape | PictureItem | LinkArea | FieldArea | Anchor;

/** Of the size, how far words reach under their baseline. */
const underBaseline = 0.25;

/** From the top to the bottom of what an item draws, in pt: words reach over their baseline and under it. */
export function reachOf(item: Item): readonly [top: number, bottom: number] {
  switch (item.kind) {
    case 'glyphs':
      return [item.y - item.style.size, item.y + item.style.size * underBaseline];
    case 'anchor':
      return [item.y, item.y];
    case 'rectangle':
    case 'shape':
    case 'picture':
    case 'link':
    case 'field':
      return [item.y, item.y + item.height];
  }
}

/** The items as repeated on another page: drawn again and not read again. */
export function asArtifact(items: readonly Item[], artifact: Artifact): readonly Item[] {
  return items
    .filter(({ kind }) => kind !== 'link' && kind !== 'field' && kind !== 'anchor')
    .map((item) => ({ ...item, tag: artifact }));
}
