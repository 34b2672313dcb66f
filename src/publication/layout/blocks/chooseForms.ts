import type { Alternatives, Block } from '../../document/Block.ts';
import type { Columns, Plan, ShareBar, Timeline } from '../../document/Chart.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Document } from '../../document/Document.ts';
import type { KeyNumbers } from '../../document/DisplayBlock.ts';
import { plainText } from '../text/plainText.ts';
import { foldColumns } from './foldColumns.ts';

/** More parts than this are not drawn as one bar. */
const mostParts = 5;
/** The width of the bar, of a digit and of a letter under it, in pt, and what stays free beside the words of a part. */
const barWidth = 490;
const digitWidth = 5.4;
const letterWidth = 5;
const besideWords = 10;
/** Between the totals of two columns. */
const betweenTotals = 4;
/** The width of a digit or a letter of a total, and of a sign between digits. */
const totalWidth = 5.1;
const signWidth = 2.6;
/** The lines that the words of a part may take: fewer than three, because lines are not filled to their end. */
const mostLines = 2.4;

/** More milestones than this, or longer words, are not drawn along their weeks. */
const mostMilestones = 9;
const longestLabel = 52;
const longestNote = 32;
/** The width of their axis, and the least distance of two marks on it, in pt: that of their rings. */
const axisWidth = 484;
const leastBetween = 12;

/** The most characters of a number that a quarter of the page holds at its smallest; a unit's are half as wide. */
const longestOfFour = 10;

/**
 * The document as it is printed: of what it holds in two forms the one that has room, and the key numbers that fit.
 * @param scale how much larger everything is printed
 */
export const chooseForms = (document: Document, scale = 1): Document => ({
  ...document,
  sections: document.sections.map((section) => ({ ...section, blocks: chosenOf(section.blocks, scale) })),
  annexes: document.annexes.map((annex) => ({ ...annex, blocks: chosenOf(annex.blocks, scale) })),
});

const chosenOf = (blocks: readonly Block[], scale: number): readonly Block[] =>
  blocks.flatMap((block) => chosen(block, scale));

function chosen(block: Block, scale: number): readonly Block[] {
  if (block.type === 'hanging' || block.type === 'quote')
    return [{ ...block, children: chosenOf(block.children, scale) }];
  if (block.type === 'keyNumbers') return fittingRows(block, scale);
  if (block.type === 'table') return [foldColumns(block, scale)];
  return block.type === 'alternatives' ? formOf(block, scale) : [block];
}

/** All drawings or none: they say one thing together. */
export const formOf = ({ drawn, written }: Alternatives, scale = 1): readonly Block[] =>
  drawn.every((block) => hasRoom(block, scale)) ? drawn : written;

function hasRoom(block: Block, scale: number): boolean {
  if (block.type !== 'chart') return true;
  switch (block.drawing.form) {
    case 'columns':
      return hasRoomOnTop(block.drawing, barWidth / scale);
    case 'shareBar':
      return isWideEnough(block.drawing, barWidth / scale);
    case 'timeline':
      return isShortEnough(block.drawing, axisWidth / scale);
    case 'plan':
      return isOnePage(block.drawing, scale);
    default:
      return true;
  }
}

/**
 * Four fit in a row, or three where a number with its unit is longer than a quarter of the page. What has no room there is
 * left to where it stands besides; what stands nowhere else is in further rows.
 */
function fittingRows({ type, items }: KeyNumbers, scale: number): readonly KeyNumbers[] {
  const isLong = ({ number, unit }: KeyNumbers['items'][number]): boolean =>
    plainText(number).length + plainText(unit).length / 2 > longestOfFour / scale;
  const most = items.some(isLong) ? 3 : 4;
  const further = items.filter(({ rank, kept }) => rank >= most && kept === true);
  const rows = Array.from({ length: Math.ceil(further.length / most) }, (_, i) =>
    further.slice(i * most, (i + 1) * most),
  );
  return [items.filter(({ rank }) => rank < most), ...rows].map((row) => ({ type, items: row }));
}

/** Whether each part is wide enough for its amount and its words. */
const isWideEnough = ({ parts }: ShareBar, width: number): boolean =>
  parts.length <= mostParts &&
  parts.every(({ share, amount, percent, event }) => {
    const room = share * width - besideWords;
    const words = [percent, event].map((line) => plainText(line)).filter((text) => text !== '');
    return room >= plainText(amount).length * digitWidth && words.join(' ').length * letterWidth <= room * mostLines;
  });

/** Whether the total of each column, and the sum at the end, stand in one line over their places. */
function hasRoomOnTop({ columns, sum }: Columns, width: number): boolean {
  const slot = width / (columns.length + 1) - betweenTotals;
  return [...columns.map(({ total }) => total.label), sum.total].every(
    (total) => amountWidth(plainText(total)) <= slot,
  );
}

/** About the width of an amount over a column: what parts its digits is narrow. */
const amountWidth = (text: string): number => {
  const signs = text.replaceAll(/[\p{Nd}\p{L}]/gu, '').length;
  return (text.length - signs) * totalWidth + signs * signWidth;
};

const isShortEnough = (timeline: Timeline, width: number): boolean =>
  timeline.items.length <= mostMilestones &&
  timeline.items.every(
    ({ label, note }) =>
      plainText(label).length <= longestLabel && (note === undefined || plainText(note).length <= longestNote),
  ) &&
  isApart(timeline, width);

/** Whether no mark of a timeline touches the next. */
function isApart({ items, first, weeks }: Timeline, width: number): boolean {
  const week = width / Math.max(1, weeks - (first ?? 1));
  const places = items.map(({ week: { at } }) => at);
  return places.every((at, i) => i === 0 || (at - (places[i - 1] ?? at)) * week >= leastBetween);
}

/** Of a plan that is drawn: the characters of a line beside the bars, its height, and the most that all rows may need, in pt. */
const planLetters = 30;
const planNoteLetters = 40;
const planLine = 11.5;
const planRoom = 430;
const mostPlanLines = 3;

/** Whether the rows of a plan, as high as their words, stand in one drawing. */
function isOnePage({ rows }: Plan, scale: number): boolean {
  const linesOf = (line: Inlines, letters: number): number => Math.ceil((plainText(line).length * scale) / letters);
  const lines = rows.map(({ name, when }) => [linesOf(name, planLetters), linesOf(when, planNoteLetters)] as const);
  const height = lines.reduce((sum, [names, notes]) => sum + (names + notes + 1) * planLine, 0);
  return lines.flat().every((count) => count <= mostPlanLines) && height <= planRoom / scale;
}
