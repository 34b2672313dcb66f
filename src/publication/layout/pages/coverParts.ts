import type { Inlines } from '../../document/Inline.ts';
import { blank, stack, lower, baselineOf, beside, layText } from '../ground/layText.ts';
import type { Extent } from '../ground/pageFrame.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Box } from '../ground/Slice.ts';
import { type Tag, makeTag } from '../ground/Tag.ts';
import type { MissingBox } from '../../document/Block.ts';
import { plainRun, plainText } from '../text/plainText.ts';
import type { TellingPicture } from '../../document/DisplayBlock.ts';
import { drawMissing } from '../blocks/layMissing.ts';
import type { Item } from '../ground/Item.ts';
import { containPicture } from '../ground/placePicture.ts';
import type { Cover } from '../../document/Document.ts';
import { fillRect } from '../ground/draw.ts';
import { measureSpans } from '../text/setParagraph.ts';
import { toSpans } from '../text/toSpans.ts';

/**
 * The seller's logo on paper, as it is: contained in the box that the theme gives it, at the start or in the middle of
 * an extent. In a draft it may be a box only.
 */
export function layLogo(
  logo: TellingPicture | MissingBox,
  across: Extent,
  y: number,
  parent: Tag,
  setting: Setting,
  align: 'start' | 'center' = 'start',
): readonly Item[] {
  const [width, height] = setting.theme.cover.logo_box;
  const start = align === 'start' ? across.start : across.start + (across.width - width) / 2;
  if (!('handle' in logo)) return lower(drawMissing(logo, { start, width }, height, parent, setting), y).items;
  const box = { x: start, y, width, height };
  const placed = containPicture(logo, box, makeTag('Figure', parent, { alt: plainText(logo.alt) }));
  return [align === 'start' ? placed : { ...placed, x: start + (width - placed.width) / 2 }];
}

/** Lines with a dot between them, as one, which ends a line at a dot before it does in a part. */
export const dotted = (lines: readonly Inlines[]): Inlines =>
  lines
    .filter((line) => line.length > 0)
    .map((line) => line.map((part) => (part.type === 'text' ? { ...part, parted: true as const } : part)))
    .flatMap((line, i) => (i === 0 ? line : [...plainRun('\u00A0· '), ...line]));

/** Of what stands under a company's name the line that is its address. */
export const isAddress = (words: Inlines): boolean =>
  words.some((inline) => inline.type === 'text' && inline.parted === true);

/** A logo of this shape or wider holds the name, which then stands at the foot. */
const widestMark = 2;

/** Whether a logo says whose it is. */
export const holdsName = (logo: Cover['logo']): boolean =>
  logo !== null && 'handle' in logo && logo.width / logo.height >= widestMark;

interface Cell {
  readonly label: Inlines;
  readonly value: Inlines;
  readonly role: 'cover_date' | 'cover_issued';
}

/** At either side of what is in a cell, in pt: as much as the row has room for. */
const pads = [10, 6, 3] as const;
const [roomy] = pads;
const leastPad = pads[2];
/** The least that a number of many letters, which goes over several lines, has beside the dates; as a part of the row. */
const leastOfNumber = 0.2;

/** How wide the values of a row are, and its cells with their labels, with so much at either side. */
function widthsOf(cells: readonly Cell[], pad: number, setting: Setting) {
  const natural = (words: Inlines, role: 'note' | Cell['role']): number =>
    measureSpans(toSpans(words, setting.theme.type[role], setting), setting) + 2 * pad;
  const values = cells.map(({ value, role }) => natural(value, role));
  return { values, whole: cells.map(({ label }, i) => Math.max(values[i] ?? 0, natural(label, 'note'))) };
}

/** Columns as wide as what is in them, with what is left shared out; where it does not fit, the number breaks, and no date. */
function columnsFor(cells: readonly Cell[], across: Extent, setting: Setting): readonly Extent[] {
  for (const pad of pads) {
    const even = onAxis(widthsOf(cells, pad, setting).whole, across.width);
    if (even !== null) return placed(even, across);
  }
  const { values, whole } = widthsOf(cells, leastPad, setting);
  // A label breaks before a number does.
  const wanted = totalOf(whole) <= across.width ? whole : values;
  const rest = (across.width - totalOf(wanted)) / cells.length;
  const even = onAxis(wanted, across.width);
  if (even !== null) return placed(even, across);
  const dates = totalOf(wanted.slice(0, 2));
  const left = Math.max(across.width - dates, leastOfNumber * across.width);
  const squeezed = wanted.map((width, i) => (i < 2 ? (width * (across.width - left)) / dates : left));
  return placed(rest > 0 ? wanted.map((width) => width + rest) : squeezed, across);
}

/** What is left is shared so that the row has one axis with the page: the cells at its sides are alike. Null where one has too little. */
function onAxis(wanted: readonly number[], across: number): readonly number[] | null {
  const [first = 0, middle = 0, last] = wanted;
  if (last === undefined) return 2 * Math.max(first, middle) <= across ? [across / 2, across / 2] : null;
  const side = Math.max(first, last);
  const rest = across - 2 * side - middle;
  if (rest < 0) return null;
  const share = rest / wanted.length;
  return [side + share, middle + share, side + share];
}

function placed(widths: readonly number[], across: Extent): readonly Extent[] {
  let { start } = across;
  return widths.map((width) => {
    const column = { start, width };
    start += width;
    return column;
  });
}

const totalOf = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);

const cellsOf = (cover: Cover): readonly Cell[] => [
  { label: cover.issued.label, value: cover.issued.date, role: 'cover_issued' },
  { label: cover.expiry.label, value: cover.expiry.date, role: 'cover_date' },
  ...(cover.reference.length === 0
    ? []
    : [{ label: cover.referenceLabel, value: cover.reference, role: 'cover_issued' } as const]),
];

/** How wide the row of dates is where it has all the room that it likes, in pt. */
export function likedByDates(cover: Cover, setting: Setting): number {
  const [first = 0, middle = 0, last = 0] = widthsOf(cellsOf(cover), roomy, setting).whole;
  return 2 * Math.max(first, last) + middle;
}

/** Issued, valid until (D13), number: cells of one row, separated by hairlines; the date in the middle speaks loudest. */
export function layDateCells(cover: Cover, across: Extent, tag: Tag, setting: Setting): Box {
  const { theme } = setting;
  const { hair } = theme.line;
  const cells = cellsOf(cover);
  const columns = columnsFor(cells, across, setting);
  const { cover_date: loudest } = theme.type;
  const boxes = cells.map(({ label, value, role }, i) => {
    const column = columns[i] ?? across;
    const inner = { start: column.start + leastPad, width: column.width - 2 * leastPad };
    const line = (words: Inlines, as: 'note' | Cell['role']): Box =>
      layText(words, as, inner, makeTag('P', tag), setting, { align: 'center', breaking: 'balanced' });
    // Values share the last baseline of the row.
    const drop = Math.max(0, baselineOf(loudest, setting) - baselineOf(theme.type[role], setting));
    const lowered = lower(line(value, role), drop);
    const rest = Math.max(0, loudest.leading - theme.type[role].leading - drop);
    return stack([line(label, 'note'), lowered, blank(rest)]);
  });
  const height = Math.max(...boxes.map((box) => box.height));
  const row = beside(boxes.map((box) => lower(box, height - box.height)));
  const parts = columns
    .slice(1)
    .map(({ start }) => fillRect({ start: start - hair / 2, width: hair }, 0, row.height, 'rule', setting));
  return { ...row, items: [...parts, ...row.items] };
}
