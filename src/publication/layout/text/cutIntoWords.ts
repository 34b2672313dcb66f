import { type Opportunity, breakOpportunities } from './breakOpportunities.ts';
import { itemise, type Fragment } from './itemise.ts';
import type { Paragraph } from './resolveParagraph.ts';
import type { Shaper } from './Shaper.ts';
import { shapeParts } from './shapeParts.ts';
import { splitWide, type Stretch } from './splitWide.ts';
import { widthOf, type Piece, type Word } from './Word.ts';

/** The parts of a text's fragments that lie in a range; ranges are asked for word by word. */
function stretchReader(text: string, fragments: readonly Fragment[]) {
  let first = 0;
  const read = (from: number, to: number): readonly Stretch[] => {
    const stretches: Stretch[] = [];
    for (let at = first; (fragments[at]?.from ?? Infinity) < to; at += 1) {
      const fragment = fragments[at];
      if (fragment === undefined || fragment.to <= from) continue;
      const part = text.slice(Math.max(from, fragment.from), Math.min(to, fragment.to)).replace(/[\n\r]/gu, '');
      if (part !== '') stretches.push({ text: part, source: fragment });
    }
    return stretches;
  };
  /** What ends before the word that starts here is not met again. */
  const startAt = (from: number): void => {
    while ((fragments[first]?.to ?? Infinity) <= from) first += 1;
  };
  return { read, startAt };
}

/** Shapes stretches side by side, no more of them than reach over a limit (pt). */
function shape(stretches: readonly Stretch[], shaper: Shaper, limit: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let width = 0;
  for (const { text, source } of stretches) {
    const found = shapeParts(text, source, shaper, limit - width);
    for (const piece of found) pieces.push(piece);
    width += widthOf(found);
    if (width > limit) break;
  }
  return pieces;
}

/** Where the spaces begin that a range ends with. */
function endOfWord(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && ' \t\n\r'.includes(text.charAt(end - 1))) end -= 1;
  return end;
}

/** The words of a paragraph, shaped, none of them wider than the measure (pt). */
export function cutIntoWords(paragraph: Paragraph, measure: number, shaper: Shaper): readonly Word[] {
  const text = paragraph.spans.map((span) => span.text).join('');
  const { read, startAt } = stretchReader(text, itemise(paragraph, shaper));
  /** What is wider than the measure is not shaped to its end. */
  const makeWord = (from: number, to: number, last: boolean): Word => {
    startAt(from);
    const end = endOfWord(text, from, to);
    const [pieces, spaces] = [shape(read(from, end), shaper, measure), shape(read(end, to), shaper, Infinity)];
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
  /** What stands up to the last of the stops, in as few parts as fit: parted at the first of the kinds first. */
  const fit = (from: number, stops: readonly Opportunity[], kinds: readonly Opportunity['kind'][]): readonly Word[] => {
    const [whole] = cut(from, stops.slice(-1));
    if (whole === undefined || whole.width <= measure) return whole === undefined ? [] : [whole];
    const [kind, ...firmer] = kinds;
    if (kind === undefined) {
      const to = stops.at(-1)?.position ?? from;
      return splitWide(whole, read(from, endOfWord(text, from, to)), measure, shaper);
    }
    let start = from;
    return groupsUpTo(stops, kind).flatMap((group) => {
      const words = fit(start, group, firmer);
      start = group.at(-1)?.position ?? start;
      return words;
    });
  };
  let start = 0;
  return groupsUpTo(breakOpportunities(paragraph.spans), 'free').flatMap((group) => {
    const words = fit(start, group, ['rare', 'last']);
    start = group.at(-1)?.position ?? start;
    return words;
  });
}

const firmness: readonly Opportunity['kind'][] = ['required', 'free', 'rare', 'last'];

/** Stops in groups, each of which ends with one of this kind or a freer one. */
function groupsUpTo(stops: readonly Opportunity[], kind: Opportunity['kind']): readonly (readonly Opportunity[])[] {
  const groups: Opportunity[][] = [];
  let group: Opportunity[] = [];
  for (const stop of stops) {
    group.push(stop);
    if (firmness.indexOf(stop.kind) > firmness.indexOf(kind)) continue;
    groups.push(group);
    group = [];
  }
  return group.length === 0 ? groups : [...groups, group];
}
