import type { Opportunity } from './breakOpportunities.ts';
import { breakOpportunities } from './breakOpportunities.ts';
import { itemise, type Fragment } from './itemise.ts';
import type { Paragraph } from './resolveParagraph.ts';
import type { Shaper } from './Shaper.ts';
import { splitWide } from './splitWide.ts';
import { shapePiece, widthOf, type Piece, type Word } from './Word.ts';

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
