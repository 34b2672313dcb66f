import { bagOf } from '../alignment/alikeness.ts';
import { plainly, wordsIn } from '../alignment/wordsIn.ts';
import type { Piece, Standing, WordBlock, WordParagraph, WordRow } from '../word/body/Word.ts';
import { withoutMarks } from './marks.ts';
import { paragraphsOf, type Paragraph, type Part, type Row, type Said, type TablePlace } from './Said.ts';

/** A document as it is, or as it was before the changes that Word kept in it. */
export type State = 'now' | 'before';

/** What is taken for words, and where the document begins. */
export interface Reading {
  readonly part: Part;
  readonly state: State;
  /** Whether marks are looked for in the words: of a file of ours alone. */
  readonly isMarked: boolean;
  /** Whether lists of contents are read, and nothing else; or all but these. */
  readonly ofContents: boolean;
}

/** What of a paragraph is there in a state. */
const isThere = (standing: Standing, state: State): boolean =>
  standing === 'kept' || standing === (state === 'now' ? 'inserted' : 'deleted');

/** Where lines stand while they are read: tables are counted in the order of reading. */
interface Spot {
  readonly place: TablePlace | null;
  readonly count: { tables: number };
}

/** The lines of a document in one of its states, without those that say nothing. */
export const linesOf = (blocks: readonly WordBlock[], reading: Reading): readonly Said[] =>
  linesIn(blocks, { place: null, count: { tables: 0 } }, reading);

function linesIn(blocks: readonly WordBlock[], spot: Spot, reading: Reading): readonly Said[] {
  const lines: Said[] = [];
  let open: WordParagraph[] = [];
  const close = (): void => {
    const paragraph = paragraphOf(open, spot.place, reading);
    open = [];
    if (paragraph.words.length > 0) lines.push(paragraph);
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      if (block.isContents !== reading.ofContents) continue;
      open.push(block);
      // Without its end, a paragraph is one with the next.
      if (isThere(block.end, reading.state)) close();
    } else {
      if (open.length > 0) close();
      lines.push(...rowsOf(block.rows, spot, reading));
    }
  }
  if (open.length > 0) close();
  return lines;
}

function paragraphOf(joined: readonly WordParagraph[], place: TablePlace | null, reading: Reading): Paragraph {
  const { part, state, isMarked } = reading;
  const own = joined.flatMap((paragraph) => paragraph.pieces);
  const pieces = own.filter(({ standing }) => isThere(standing, state));
  const all = textOf(pieces);
  const { text, marks } = isMarked ? withoutMarks(all) : { text: plainly(all), marks: [] };
  const words = wordsIn(text);
  const keys = words.map(({ key }) => key);
  return {
    kind: 'paragraph',
    part,
    text,
    words,
    marks,
    place,
    key: keys.join(' '),
    bag: bagOf(keys),
    style: joined.at(-1)?.style ?? null,
    comments: joined.flatMap(({ comments }) => comments),
    struck: plainly(textOf(pieces.filter(({ isStruck }) => isStruck))).trim(),
    revisions: own.filter(({ standing }) => standing !== 'kept'),
    isInserted: pieces.every(({ standing, text: said }) => standing === 'inserted' || said.trim() === ''),
  };
}

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** The rows of a table; inside a cell the place of the outer table is told. */
function rowsOf(rows: readonly WordRow[], spot: Spot, reading: Reading): readonly Row[] {
  const { count, place: outer } = spot;
  if (outer === null) count.tables += 1;
  const table = count.tables;
  const inCell = (content: readonly WordBlock[], place: TablePlace | null): readonly Said[] =>
    linesIn(content, { place: outer ?? place, count }, reading);
  const heads = new Map<number, string>();
  return rows.flatMap(({ cells, isHead }, i): readonly Row[] => {
    let column = 0;
    let rowName = '';
    const said = cells.map(({ content, span }) => {
      const place = { table, row: i + 1, column: column + 1, head: heads.get(column) ?? '', rowName };
      const lines = inCell(content, place);
      const words = shortly(lines);
      if (isHead) heads.set(column, words);
      if (rowName === '' && /\p{L}/u.test(words)) rowName = words;
      column += span;
      return lines;
    });
    const keys = said.map((lines) => lines.map(({ key }) => key).join(' ¶ '));
    const words = said.flatMap((lines) => lines.flatMap(({ bag }) => [...bag.counts.keys()]));
    return words.length === 0 ? [] : [{ kind: 'row', cells: said, key: keys.join(' | '), bag: bagOf(words) }];
  });
}

/** As many letters as name a row or a column. */
const mostLetters = 60;

/** The first words of a cell. */
function shortly(lines: readonly Said[]): string {
  const text = paragraphsOf(lines)[0]?.text.trim() ?? '';
  return text.length > mostLetters ? `${text.slice(0, mostLetters - 1)}…` : text;
}
