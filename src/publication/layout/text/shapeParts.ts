import { graphemesOf } from './graphemes.ts';
import type { Shaper } from './Shaper.ts';
import { shapePiece, type Piece, type Source } from './Word.ts';

/** UTF-16 units that are shaped at once: no word of a language is as long, and the font engine's work grows faster than its text. */
const most = 256;

/** Whole letters up to so many units. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of graphemesOf(text)) {
    if (part !== '' && part.length + letter.length > most) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return part === '' ? parts : [...parts, part];
}

/**
 * Shapes text of one fragment: as one piece, or, where that is longer than any word, in several that join; of these no
 * more than reach over a limit (pt), because what is wider is cut and shaped anew.
 */
export function shapeParts(text: string, source: Source, shaper: Shaper, limit = Infinity): readonly Piece[] {
  if (text.length <= most) return [shapePiece(text, source, shaper)];
  const parts = partsOf(text);
  const pieces: Piece[] = [];
  let width = 0;
  for (const [i, part] of parts.entries()) {
    const piece = shapePiece(part, source, shaper, { before: i > 0, after: i < parts.length - 1 });
    pieces.push(piece);
    width += piece.width;
    if (width > limit) break;
  }
  return pieces;
}
