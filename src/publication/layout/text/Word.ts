import { mirrorOf } from './bidi.ts';
import type { Fragment } from './itemise.ts';
import type { FontStyle, Glyph, Script, Shaper } from './Shaper.ts';
import type { Span } from './toSpans.ts';

/** Shaped text of one span; `level` is its bidi level (UAX 9), its glyphs run from left to right. */
export interface Piece {
  readonly text: string;
  readonly span: Span;
  readonly style: FontStyle;
  readonly script: Script | null;
  readonly glyphs: readonly Glyph[];
  readonly width: number;
  readonly level: number;
}

/** What is between two places where a line may break; the space after it is dropped at a line's end. */
export interface Word {
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly spaces: readonly Piece[];
  readonly spaceWidth: number;
  /** Whether the line must end after it. */
  readonly last: boolean;
}

/** A vowel sign before a shadda, which fonts expect first (Unicode technical report 53). */
const lateShadda = /([\u064B-\u0650\u0652])\u0651/gu;

/** A joiner, as a font has it or as the engine hides it: as a space without width. */
const isJoiner = ({ codePoints, advance }: Glyph): boolean =>
  codePoints.every((code) => code === 0x200c || code === 0x200d || (code === 0x20 && advance === 0));

/** Brackets that run from right to left are drawn as their mirror images, and still stand for themselves (UAX 9, L4). */
function shapeRightToLeft(text: string, style: FontStyle, script: Script | null, shaper: Shaper): readonly Glyph[] {
  const mirrored = Array.from(text, mirrorOf).join('');
  return shaper.shape(mirrored, style, { script, direction: 'rtl' }).map((glyph) => {
    const [only, ...more] = glyph.codePoints;
    if (only === undefined || more.length > 0) return glyph;
    const code = mirrorOf(String.fromCodePoint(only)).codePointAt(0) ?? only;
    return code === only ? glyph : { ...glyph, codePoints: [code] };
  });
}

/** What a piece is shaped from: a part of a fragment. */
export type Source = Pick<Fragment, 'span' | 'level' | 'family' | 'script'>;

/** Whether letters of a joining script join what stands before and after them, though that is shaped apart. */
export interface Joins {
  readonly before: boolean;
  readonly after: boolean;
}

const alone: Joins = { before: false, after: false };
const joiner = '\u200D';

/** Shapes text of one fragment; lengths in pt. */
export function shapePiece(
  text: string,
  { span, level, family, script }: Source,
  shaper: Shaper,
  joins: Joins = alone,
): Piece {
  const style = span.styles[family];
  const [before, after] = script === 'arab' ? [joins.before, joins.after] : [false, false];
  const written = `${before ? joiner : ''}${text.replace(lateShadda, '\u0651$1')}${after ? joiner : ''}`;
  const shaped =
    level % 2 === 1
      ? shapeRightToLeft(written, style, script, shaper)
      : shaper.shape(written, style, { script, direction: 'ltr' });
  // Joiners have done their work.
  const glyphs = script === 'arab' ? shaped.filter((glyph) => !isJoiner(glyph)) : shaped;
  return { text, span, style, script, glyphs, width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0), level };
}

/** The width of pieces that are side by side. */
export function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.width, 0);
}
