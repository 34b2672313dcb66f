import type { Opportunity } from './breakOpportunities.ts';
import { breakOpportunities } from './breakOpportunities.ts';
import type { Shaper } from './Shaper.ts';
import type { Span } from './Span.ts';
import { shapePiece, widthOf, type Word } from './Word.ts';

interface Placed {
  readonly span: Span;
  readonly start: number;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The part of each span that lies in a range, never empty. */
function slicesOf(spans: readonly Placed[], from: number, to: number): readonly { text: string; span: Span }[] {
  return spans
    .map(({ span, start }) => ({ span, text: span.text.slice(Math.max(0, from - start), Math.max(0, to - start)) }))
    .filter(({ text }) => text !== '');
}

function makeWord(
  spans: readonly Placed[],
  text: string,
  from: number,
  to: number,
  last: boolean,
  shaper: Shaper,
): Word {
  const end = from + text.slice(from, to).replace(/[ \t\n\r]+$/u, '').length;
  const shape = (start: number, stop: number, pattern: RegExp) =>
    slicesOf(spans, start, stop)
      .map((slice) => ({ ...slice, text: slice.text.replace(pattern, '') }))
      .filter((slice) => slice.text !== '')
      .map((slice) => shapePiece(slice.text, slice.span, shaper));
  const pieces = shape(from, end, /[\n\r]/gu);
  const spaces = shape(end, to, /[\n\r]/gu);
  return { pieces, width: widthOf(pieces), spaces, spaceWidth: widthOf(spaces), last };
}

/** Cuts a word that is wider than the measure wherever it has to be: where UAX 14 would allow it, else between letters. */
function splitWide(word: Word, measure: number, shaper: Shaper): readonly Word[] {
  const letters = word.pieces.flatMap((piece) =>
    [...graphemes.segment(piece.text)].map(({ segment }) => shapePiece(segment, piece.span, shaper)),
  );
  const parts: Word[] = [];
  let line = { text: '', width: 0 };
  let pieces: Word['pieces'] = [];
  const close = (rest: Partial<Word>): void => {
    parts.push({ pieces, width: widthOf(pieces), spaces: [], spaceWidth: 0, last: false, ...rest });
  };
  for (const letter of letters) {
    if (pieces.length > 0 && line.width + letter.width > measure) {
      close({});
      pieces = [];
      line = { text: '', width: 0 };
    }
    line = { text: line.text + letter.text, width: line.width + letter.width };
    pieces = [...pieces, letter];
  }
  close({ spaces: word.spaces, spaceWidth: word.spaceWidth, last: word.last });
  return parts;
}

/** The words of a paragraph, shaped, none of them wider than the measure (pt). */
export function cutIntoWords(spans: readonly Span[], measure: number, shaper: Shaper): readonly Word[] {
  const text = spans.map((span) => span.text).join('');
  let at = 0;
  const placed = spans.map((span): Placed => {
    const start = at;
    at += span.text.length;
    return { span, start };
  });
  const opportunities = breakOpportunities(spans);
  const cut = (from: number, stops: readonly Opportunity[]): readonly Word[] => {
    let start = from;
    return stops.map(({ position, kind }) => {
      const word = makeWord(placed, text, start, position, kind === 'required', shaper);
      start = position;
      return word;
    });
  };
  let start = 0;
  let held: Opportunity[] = [];
  return opportunities.flatMap((opportunity) => {
    held.push(opportunity);
    if (opportunity.kind === 'last') return [];
    const [whole] = cut(start, [opportunity]);
    const parts = whole !== undefined && whole.width <= measure ? [whole] : cut(start, held);
    start = opportunity.position;
    held = [];
    return parts.flatMap((word) => (word.width > measure ? splitWide(word, measure, shaper) : [word]));
  });
}
