import { graphemesOf } from './graphemesOf.ts';
import type { Shaper } from './Shaper.ts';
import { shapePiece, widthOf, type Piece, type Word } from './Word.ts';

/** One letter of a word that has to be cut, shaped on its own, and the piece it comes from. */
interface Letter {
  readonly shaped: Piece;
  readonly from: Piece;
}

const sourceOf = ({ span, level, style, script }: Piece) => ({ span, level, family: style.family, script });

/** Letters that follow each other in one piece, shaped together again: Arabic letters join. */
function join(letters: readonly Letter[], shaper: Shaper): readonly Piece[] {
  const pieces: { from: Piece; text: string }[] = [];
  for (const { shaped, from } of letters) {
    const last = pieces.at(-1);
    if (last?.from === from) last.text += shaped.text;
    else pieces.push({ from, text: shaped.text });
  }
  return pieces.map(({ from, text }) => shapePiece(text, sourceOf(from), shaper));
}

/** Cuts a word that is wider than the measure (pt) between letters, as late as it can. */
export function splitWide(word: Word, measure: number, shaper: Shaper): readonly Word[] {
  const letters = word.pieces.flatMap((from) =>
    graphemesOf(from.text).map((letter): Letter => ({
      shaped: shapePiece(letter, sourceOf(from), shaper),
      from,
    })),
  );
  const parts: Letter[][] = [];
  let part: Letter[] = [];
  let width = 0;
  for (const letter of letters) {
    if (part.length > 0 && width + letter.shaped.width > measure) {
      parts.push(part);
      part = [];
      width = 0;
    }
    part.push(letter);
    width += letter.shaped.width;
  }
  parts.push(part);
  return parts.map((held, i) => {
    const pieces = join(held, shaper);
    const own = { pieces, width: widthOf(pieces), spaces: [], spaceWidth: 0, last: false };
    return i < parts.length - 1 ? own : { ...own, spaces: word.spaces, spaceWidth: word.spaceWidth, last: word.last };
  });
}
