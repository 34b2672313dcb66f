import { type Opportunity, breakOpportunities } from './breakOpportunities.ts';
import { itemise, type Fragment } from './itemise.ts';
import type { Paragraph } from './resolveParagraph.ts';
import type { Shaper } from './Shaper.ts';
import { shapePiece, widthOf, type Piece, type Word } from './Word.ts';
import { graphemesOf } from './graphemes.ts';

/** Shapes the parts of the fragments that lie in a range, without the ends of lines. */
function shapeRange(
  text: string,
  fragments: readonly Fragment[],
  from: number,
  to: number,
  shaper: Shaper,
): readonly Piece[] {
  return fragments.flatMap((fragment) => {
    if (fragment.to <= from || fragment.from >= to) return [];
    const part = text.slice(Math.max(from, fragment.from), Math.min(to, fragment.to)).replace(/[\n\r]/gu, '');
    return part === '' ? [] : [shapePiece(part, fragment, shaper)];
  });
}

/** The words of a paragraph, shaped, none of them wider than the measure (pt). */
export function cutIntoWords(paragraph: Paragraph, measure: number, shaper: Shaper): readonly Word[] {
  const text = paragraph.spans.map((span) => span.text).join('');
  let fragments = itemise(paragraph, shaper);
  const makeWord = (from: number, to: number, last: boolean): Word => {
    // What ends before this word is not met again.
    const first = fragments.findIndex((fragment) => fragment.to > from);
    if (first > 0) fragments = fragments.slice(first);
    const end = from + text.slice(from, to).replace(/[ \t\n\r]+$/u, '').length;
    const pieces = shapeRange(text, fragments, from, end, shaper);
    const spaces = shapeRange(text, fragments, end, to, shaper);
    return { pieces, width: widthOf(pieces), spaces, spaceWidth: widthOf(spaces), last };
  };
  const cut = (from: number, stops: readonly Opportunity[]): readonly Word[] => {
    let start = from;
    return stops.map(({ position, kind }) => {
      const word = makeWord(start, position, kind === 'required');
      start = position;
      return word;
    });
  };
  let start = 0;
  let held: Opportunity[] = [];
  return breakOpportunities(paragraph.spans).flatMap((opportunity) => {
    held.push(opportunity);
    if (opportunity.kind === 'last') return [];
    const [whole] = cut(start, [opportunity]);
    const parts = whole !== undefined && whole.width <= measure ? [whole] : cut(start, held);
    start = opportunity.position;
    held = [];
    return parts.flatMap((word) => (word.width > measure ? splitWide(word, measure, shaper) : [word]));
  });
}

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
function splitWide(word: Word, measure: number, shaper: Shaper): readonly Word[] {
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
