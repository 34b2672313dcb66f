import type { ColorToken } from '../../theme/Theme.ts';
import type { FontStyle, Glyph } from './Shaper.ts';
import type { Piece, Word } from './Word.ts';

/** Glyphs in one style on a line; `start` is the distance from the line's start, in pt. */
export interface Run {
  readonly start: number;
  readonly width: number;
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  readonly style: FontStyle;
  readonly color: ColorToken;
  readonly href: string | null;
}

/** One measured line, its runs in visual order. */
export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

/** Reorders the pieces of a line for display (UAX 9, L2); all levels are 0 today, so logical order is visual order. */
const visualOrder = (pieces: readonly Piece[]): readonly Piece[] => pieces;

/**
 * Joins the words of a line into one run a style. The space at its end is set, so that a reader of the tagged text does
 * not join words across lines, but it counts for no width.
 */
export function toLine(words: readonly Word[]): Line {
  const pieces = words.flatMap((word) => [...word.pieces, ...word.spaces]);
  const hanging = words.at(-1)?.spaceWidth ?? 0;
  const runs: Run[] = [];
  let width = 0;
  let held: Piece[] = [];
  const close = (): void => {
    const [first] = held;
    if (first === undefined) return;
    const { style, color, href } = first.span;
    const text = held.map((piece) => piece.text).join('');
    const glyphs = held.flatMap((piece) => piece.glyphs);
    const runWidth = held.reduce((sum, piece) => sum + piece.width, 0);
    runs.push({ start: width, width: runWidth, text, glyphs, style, color, href });
    width += runWidth;
    held = [];
  };
  for (const piece of visualOrder(pieces)) {
    const [first] = held;
    if (first !== undefined && !sameLook(first, piece)) close();
    held.push(piece);
  }
  close();
  const drawn = runs.map((run, i) => (i === runs.length - 1 ? { ...run, width: run.width - hanging } : run));
  return { runs: drawn, width: width - hanging };
}

function sameLook(a: Piece, b: Piece): boolean {
  return (
    a.span.href === b.span.href &&
    a.span.color === b.span.color &&
    a.span.style.weight === b.span.style.weight &&
    a.span.style.size === b.span.style.size
  );
}
