import type { Column, ColumnWidth, NamedWidth } from '../../document/Table.ts';
import type { PageFrame } from '../ground/pageFrame.ts';

/** Room for what a column holds, with the gap after it, in pt. */
const widths: Readonly<Record<NamedWidth, number>> = {
  ordinal: 22,
  criterion: 26,
  page: 36,
  week: 48,
  narrow: 56,
  person: 60,
  date: 80,
  price: 84,
  outcome: 99,
  people: 105,
  amount: 110,
  answer: 110,
  phase: 127.6,
  reader: 127.8,
  label: 128,
  wide: 130,
  needs: 140,
  source: 170,
};

/** Columns that end where the labels of the page do, if that is near what they like: words of tables and of text begin at one line. */
const likeLabels: ReadonlySet<NamedWidth> = new Set(['label', 'reader', 'phase']);
const nearLabels = 3;

/** What a column of this name asks for, with the gap after it, in pt; as on any page where its grid is not known yet. */
export function roomFor(width: NamedWidth, frame: Pick<PageFrame, 'text' | 'rest'> | null): number {
  if (frame === null) return widths[width];
  const labels = frame.rest.start - frame.text.start;
  const isNear = likeLabels.has(width) && Math.abs(labels - widths[width]) < nearLabels;
  return isNear ? labels : widths[width];
}

/** Of a column as wide as its longest entry: the least, the room beside the entry, and a character's, in pt. */
const leastOfEntries = 58;
const besideEntry = 12;
const character = 5.6;
/** What a column on wash is wider than its like, in pt. */
const highlightExtra = 10;

/** Whether a column has no width of its own: columns that are compared share as well, where they cannot be alike. */
export const fills = (width: ColumnWidth): width is 'fill' | 'alike' => width === 'fill' || width === 'alike';

/** The width that a column asks for, with the gap after it, in pt; 0 for one that fills. */
export function askedBy(
  { width, highlight }: Column,
  isLast: boolean,
  gap: number,
  frame: Pick<PageFrame, 'text' | 'rest'> | null,
): number {
  if (fills(width)) return 0;
  // Columns of cases are alike: the last one has no gap beside it.
  const flush = isLast ? gap : 0;
  if (typeof width === 'object') return Math.max(leastOfEntries, besideEntry + character * width.characters) - flush;
  if (width === 'outcome') return widths.outcome + (highlight === true ? highlightExtra : 0) - flush;
  return roomFor(width, frame);
}
