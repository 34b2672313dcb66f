import type { Glyph, Shaper } from './Shaper.ts';
import type { Span } from './Span.ts';

/** Shaped text of one span. `level` is its bidi level (UAX 9); all text runs left to right today. */
export interface Piece {
  readonly text: string;
  readonly span: Span;
  readonly glyphs: readonly Glyph[];
  readonly width: number;
  readonly level: number;
}

/** What stands between two places where a line may break; the space after it is dropped at a line's end. */
export interface Word {
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly spaces: readonly Piece[];
  readonly spaceWidth: number;
  /** Whether the line must end after it. */
  readonly last: boolean;
}

/** Shapes text of one span; lengths in pt. */
export function shapePiece(text: string, span: Span, shaper: Shaper): Piece {
  const glyphs = shaper.shape(text, span.style);
  return { text, span, glyphs, width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0), level: 0 };
}

/** The width of pieces that stand side by side. */
export function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.width, 0);
}
