import { alignLines, type Match } from '../alignment/alignLines.ts';
import type { Effort } from '../alignment/Effort.ts';
import type { Change, Difference } from './Difference.ts';
import { paragraphsOf, type Paragraph, type Row, type Said } from './Said.ts';
import { wordChanges } from './wordChanges.ts';

/** A difference before it is known who made it. */
export type Found = Omit<Difference, 'tracked' | 'by'>;

/** What differs between two lists of lines, and which of our paragraphs are there as they were. */
export interface Compared {
  readonly found: readonly Found[];
  readonly unchanged: ReadonlySet<Paragraph>;
  /** The paragraph of theirs that each of ours became, the same or changed. */
  readonly partners: ReadonlyMap<Paragraph, Paragraph>;
}

/** What is gathered on the way. */
interface Gathered {
  readonly found: Found[];
  readonly unchanged: Set<Paragraph>;
  readonly partners: Map<Paragraph, Paragraph>;
  readonly effort: Effort;
  /** The last paragraph of ours that was passed. */
  last: Paragraph | null;
}

/** Holds two documents against each other, line by line, and in what belongs together word by word. */
export function compareLines(ours: readonly Said[], theirs: readonly Said[], effort: Effort): Compared {
  const gathered: Gathered = { found: [], unchanged: new Set(), partners: new Map(), effort, last: null };
  compareLists(ours, theirs, gathered, false);
  return gathered;
}

function compareLists(ours: readonly Said[], theirs: readonly Said[], gathered: Gathered, isPlace: boolean): void {
  const matches = alignLines(ours, theirs, gathered.effort, isPlace);
  const end: Match = { ours: [ours.length, ours.length], theirs: [theirs.length, theirs.length] };
  let [i, j] = [0, 0];
  for (const match of [...matches, end]) {
    for (const line of ours.slice(i, match.ours[0])) alone('removed', line, gathered);
    for (const line of theirs.slice(j, match.theirs[0])) alone('added', line, gathered);
    together(ours.slice(...match.ours), theirs.slice(...match.theirs), gathered);
    [i, j] = [match.ours[1], match.theirs[1]];
  }
}

/** A line that has no partner. */
function alone(kind: 'removed' | 'added', line: Said, gathered: Gathered): void {
  const paragraphs = paragraphsOf([line]);
  const side = kind === 'removed' ? { ours: paragraphs, theirs: [] } : { ours: [], theirs: paragraphs };
  gathered.found.push({ kind, isRow: line.kind === 'row', ...side, changes: [], after: gathered.last });
  if (kind === 'removed') passed(paragraphs, gathered);
}

function passed(paragraphs: readonly Paragraph[], gathered: Gathered): void {
  gathered.last = paragraphs.at(-1) ?? gathered.last;
}

/** Lines that belong together: the same, cut or joined, or alike. */
function together(ours: readonly Said[], theirs: readonly Said[], gathered: Gathered): void {
  const [own, other] = [ours[0], theirs[0]];
  if (own === undefined || other === undefined) return;
  if (own.kind === 'row' && other.kind === 'row') compareRows(own, other, gathered);
  else {
    const [left, right] = [paragraphsOf(ours), paragraphsOf(theirs)];
    if (left.length === 1 && right.length === 1) compareParagraphs(left[0], right[0], gathered);
    else broken(left, right, gathered);
    passed(left, gathered);
  }
}

function broken(ours: readonly Paragraph[], theirs: readonly Paragraph[], gathered: Gathered): void {
  const kind = ours.length === 1 ? 'split' : 'joined';
  gathered.found.push({ kind, isRow: false, ours, theirs, changes: [], after: gathered.last });
  const [first] = theirs;
  if (first !== undefined) for (const own of ours) gathered.partners.set(own, first);
}

function compareParagraphs(own: Paragraph | undefined, other: Paragraph | undefined, gathered: Gathered): void {
  if (own === undefined || other === undefined) return;
  const { found, unchanged, partners, effort, last: after } = gathered;
  partners.set(own, other);
  const isStruck = own.struck !== other.struck && other.struck !== '';
  const pair = { isRow: false, ours: [own], theirs: [other], after };
  if (own.key !== other.key) found.push({ ...pair, kind: 'changed', changes: wordChanges(own, other, effort) });
  else unchanged.add(own);
  if (isStruck) found.push({ ...pair, kind: 'struck', changes: [struckIn(other)] });
}

function struckIn({ text, struck }: Paragraph): Change {
  const from = Math.max(0, text.indexOf(struck));
  return { ours: struck, theirs: '', oursAt: [from, from + struck.length], theirsAt: [from, from] };
}

/** Rows of one table: cell by cell where both have as many, else the cells that are alike. */
function compareRows(own: Row, other: Row, gathered: Gathered): void {
  if (own.cells.length === other.cells.length)
    for (const [i, cell] of own.cells.entries()) compareLists(cell, other.cells[i] ?? [], gathered, true);
  else compareLists(own.cells.flat(), other.cells.flat(), gathered, false);
}
