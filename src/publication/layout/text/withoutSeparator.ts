import type { Glyph } from './Shaper.ts';
import { widthOf, type Piece, type Word } from './Word.ts';

const isGlyphOf = (glyph: Glyph | undefined, ...codes: readonly number[]): boolean =>
  glyph?.codePoints.length === 1 && codes.includes(glyph.codePoints[0] ?? 0);

/** A space and a dot: what parts the words before them from those after. */
const parting = /[ \u00A0]·$/u;

/** Behind a word that is cut anyway the dot is a word of its own. */
const isDot = ({ pieces }: Word): boolean => pieces.length === 1 && pieces[0]?.text === '·';

/** Whether a word ends a part of its text: with the dot that parts it from the next one. */
export const endsPart = (word: Word): boolean => isDot(word) || parting.test(word.pieces.at(-1)?.text ?? '');

/** A line without the dot that parts its last words from the next line's: the line's end does that. The space before it stays. */
export function withoutSeparator(line: readonly Word[]): readonly Word[] {
  const last = line.at(-1);
  if (last !== undefined && isDot(last)) return line.slice(0, -1);
  const piece = last?.pieces.at(-1);
  const parts = piece === undefined ? null : withoutDot(piece);
  if (last === undefined || parts === null) return line;
  const pieces = [...last.pieces.slice(0, -1), ...parts.words];
  if (pieces.length === 0) return line;
  const spaces = [parts.space];
  return [...line.slice(0, -1), { ...last, pieces, width: widthOf(pieces), spaces, spaceWidth: widthOf(spaces) }];
}

/** A piece that ends with a space and a dot, as what is before them and the space; null for any other. */
function withoutDot(piece: Piece): { readonly words: readonly Piece[]; readonly space: Piece } | null {
  if (!parting.test(piece.text)) return null;
  // Glyphs run from left to right, also where the text does not.
  const isBack = isGlyphOf(piece.glyphs[0], 0xb7);
  const inOrder = isBack ? piece.glyphs.toReversed() : piece.glyphs;
  const [space, dot] = inOrder.slice(-2);
  if (space === undefined || !isGlyphOf(dot, 0xb7) || !isGlyphOf(space, 0x20, 0xa0)) return null;
  const before = inOrder.slice(0, -2);
  const part = (text: string, glyphs: readonly Glyph[]): Piece => ({
    ...piece,
    text,
    glyphs,
    width: glyphs.reduce((sum, { advance }) => sum + advance, 0),
  });
  const words = before.length === 0 ? [] : [part(piece.text.slice(0, -2), isBack ? before.toReversed() : before)];
  return { words, space: part(' ', [space]) };
}
