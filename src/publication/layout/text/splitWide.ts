import { graphemesOf } from './graphemes.ts';
import type { Shaper } from './Shaper.ts';
import { shapePiece, widthOf, type Joins, type Piece, type Source, type Word } from './Word.ts';

/** One letter of a word that has to be cut, with the stretch of equal text that it stands in. */
interface Letter {
  readonly text: string;
  readonly source: Source;
  readonly joins: Joins;
  /** As wide as among its neighbours, in pt. */
  readonly width: number;
}

/** Text of one word with what it is shaped from. */
export interface Stretch {
  readonly text: string;
  readonly source: Source;
}

/** Stretches that stand apart only because they are long. */
const goesOn = ({ source: a }: Stretch, { source: b, text }: Stretch): boolean =>
  a.span === b.span && a.level === b.level && a.family === b.family && a.script === b.script && !/^\p{M}/u.test(text);

/** Stretches that go on as one, joined. */
function joinedOf(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const stretch of stretches) {
    const open = found.at(-1);
    if (open !== undefined && goesOn(open, stretch))
      found[found.length - 1] = { ...open, text: open.text + stretch.text };
    else found.push(stretch);
  }
  return found;
}

const within: Joins = { before: true, after: true };
const atStart: Joins = { before: false, after: true };
const atEnd: Joins = { before: true, after: false };

/** The widths of letters among others, each worked out once: a long word has few different ones. */
function widthsIn(source: Source, shaper: Shaper): (letter: string, joins: Joins) => number {
  const known = new Map<string, number>();
  return (letter, joins) => {
    const width = joins === within ? known.get(letter) : undefined;
    if (width !== undefined) return width;
    const made = shapePiece(letter, source, shaper, joins).width;
    if (joins === within) known.set(letter, made);
    return made;
  };
}

function lettersOf(stretches: readonly Stretch[], shaper: Shaper): readonly Letter[] {
  return joinedOf(stretches).flatMap(({ text: whole, source }) => {
    const letters = graphemesOf(whole);
    const widthOf = widthsIn(source, shaper);
    return letters.map((text, i): Letter => {
      const joins = i === 0 ? atStart : i === letters.length - 1 ? atEnd : within;
      return { text, source, joins, width: widthOf(text, joins) };
    });
  });
}

/** Letters that follow each other in one stretch, shaped together again; at a cut they still join what is on the other line. */
function shapeLetters(letters: readonly Letter[], shaper: Shaper): readonly Piece[] {
  const stretches: Letter[][] = [];
  for (const letter of letters) {
    const open = stretches.at(-1);
    if (open?.[0]?.source === letter.source) open.push(letter);
    else stretches.push([letter]);
  }
  return stretches.flatMap((stretch) => {
    const [first, last] = [stretch[0], stretch.at(-1)];
    if (first === undefined || last === undefined) return [];
    const joins = { before: first.joins.before, after: last.joins.after };
    return [shapePiece(stretch.map(({ text }) => text).join(''), first.source, shaper, joins)];
  });
}

/** How many of the letters from a place on fit the measure by their own widths; one at least. */
function countFitting(letters: readonly Letter[], from: number, measure: number): number {
  let [count, width] = [0, 0];
  for (let at = from; at < letters.length; at += 1) {
    width += letters[at]?.width ?? 0;
    if (count > 0 && width > measure) break;
    count += 1;
  }
  return count;
}

/** Cuts a word that is wider than the measure (pt) between letters, as late as it can; its stretches say all that it holds. */
export function splitWide(word: Word, stretches: readonly Stretch[], measure: number, shaper: Shaper): readonly Word[] {
  const letters = lettersOf(stretches, shaper);
  const parts: Word[] = [];
  for (let from = 0; from < letters.length;) {
    let count = countFitting(letters, from, measure);
    let pieces = shapeLetters(letters.slice(from, from + count), shaper);
    // Together they may be a little wider than one by one.
    while (count > 1 && widthOf(pieces) > measure) {
      count -= 1;
      pieces = shapeLetters(letters.slice(from, from + count), shaper);
    }
    from += count;
    parts.push({ pieces, width: widthOf(pieces), spaces: [], spaceWidth: 0, last: false });
  }
  const { spaces, spaceWidth, last } = word;
  return parts.map((part, i) => (i < parts.length - 1 ? part : { ...part, spaces, spaceWidth, last }));
}
