import type { ColorToken } from '../../theme/color.ts';
import { lineKind, lineLevels, type Direction, visualOrder } from './bidi.ts';
import type { FontStyle, Glyph, Script } from './Shaper.ts';
import type { Piece, Word } from './Word.ts';

/** Glyphs in one style and direction on a line; `start` is the distance from the line's start edge, in pt. */
export interface Run {
  readonly start: number;
  readonly width: number;
  /** In logical order; its glyphs run from left to right. */
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  readonly style: FontStyle;
  readonly script: Script | null;
  readonly direction: Direction;
  readonly color: ColorToken;
  readonly href: string | null;
  /** Its place among the runs of the line in reading order. */
  readonly order: number;
}

/** One measured line, its runs from left to right. */
export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

/** The pieces of a line with the levels that they have there. */
function piecesOf(words: readonly Word[], direction: Direction): readonly Piece[] {
  const pieces = words.flatMap((word) => [...word.pieces, ...word.spaces]);
  if (direction === 'ltr' && pieces.every(({ level }) => level === 0)) return pieces;
  const spaces = new Set(words.flatMap((word) => word.spaces));
  const kinds = pieces.map((piece) => ({
    level: piece.level,
    kind: spaces.has(piece) ? lineKind(piece.text.slice(0, 1)) : ('other' as const),
  }));
  const levels = lineLevels(kinds, direction === 'rtl' ? 1 : 0);
  return pieces.map((piece, i) => ({ ...piece, level: levels[i] ?? piece.level }));
}

/** Pieces side by side in one style, as positions in reading order, from left to right. */
function groupsOf(pieces: readonly Piece[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let script: Script | null = null;
  for (const at of visualOrder(pieces.map(({ level }) => level))) {
    const piece = pieces[at];
    const group = groups.at(-1);
    const first = pieces[group?.[0] ?? -1];
    if (piece === undefined) continue;
    const joins: boolean =
      first !== undefined &&
      sameLook(first, piece) &&
      (script === null || piece.script === null || script === piece.script);
    script = joins ? (script ?? piece.script) : piece.script;
    if (joins && group !== undefined) group.push(at);
    else groups.push([at]);
  }
  return groups;
}

function makeRun(pieces: readonly Piece[], from: number, order: number): Run | null {
  const [first] = pieces;
  if (first === undefined) return null;
  const { span, style, level } = first;
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
  const direction = level % 2 === 1 ? 'rtl' : 'ltr';
  const texts = pieces.map((piece) => piece.text);
  return {
    start: from,
    width,
    text: (direction === 'rtl' ? texts.reverse() : texts).join(''),
    glyphs: pieces.flatMap((piece) => piece.glyphs),
    style,
    script: pieces.find((piece) => piece.script !== null)?.script ?? null,
    direction,
    color: span.color,
    href: span.href,
    order,
  };
}

/**
 * Joins the words of a line into one run a look. The space at its end is set, so that a reader of the tagged text does
 * not join words across lines, but it counts for no width.
 */
export function toLine(words: readonly Word[], direction: Direction): Line {
  const pieces = piecesOf(words, direction);
  const hanging = words.at(-1)?.spaceWidth ?? 0;
  const runs: Run[] = [];
  let x = 0;
  for (const group of groupsOf(pieces)) {
    const run = makeRun(
      group.flatMap((at) => pieces[at] ?? []),
      x,
      group.reduce((least, at) => Math.min(least, at)),
    );
    if (run === null) continue;
    runs.push(run);
    x += run.width;
  }
  const width = x - hanging;
  // A line from right to left starts at its right: what hangs over its end hangs out at the left.
  if (direction === 'rtl') return { runs: runs.map((run) => ({ ...run, start: x - run.start - run.width })), width };
  return { runs: runs.map((run, i) => (i === runs.length - 1 ? { ...run, width: run.width - hanging } : run)), width };
}

function sameLook(a: Piece, b: Piece): boolean {
  return (
    a.level === b.level &&
    a.span.href === b.span.href &&
    a.span.color === b.span.color &&
    a.style.family === b.style.family &&
    a.style.weight === b.style.weight &&
    a.style.size === b.style.size
  );
}
