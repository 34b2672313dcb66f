import { AlignmentType, Paragraph, TabStopType, type IParagraphOptions, type ParagraphChild } from 'docx';
import type { Inlines } from '../../../document/Inline.ts';
import { paragraphStyles, type ParagraphStyle } from './styleNames.ts';
import type { Desk } from './Desk.ts';
import { twips } from './lengths.ts';
import { runsOf, type Look } from './runs.ts';

/** What a paragraph does besides what its style says; lengths in pt. */
export interface ParagraphLook extends Look {
  readonly align?: 'start' | 'center' | 'end';
  readonly keepNext?: boolean;
  readonly before?: number;
  readonly after?: number;
  readonly indent?: number;
  /** What stays free at the end of its lines. */
  readonly indentEnd?: number;
  /** Where the decimal sign of a number stands, from the start of its cell: there Word needs no tab before the number. */
  readonly decimalAt?: number;
  readonly onNewPage?: boolean;
  /** Whatever the direction of the document is. */
  readonly leftToRight?: boolean;
}

/** The ends of a line as Word names them: in a paragraph from the right, `left` is where it begins. */
export const alignments = {
  start: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
} as const;

/** The properties of a paragraph. */
export function propertiesOf(
  style: ParagraphStyle,
  { align, keepNext, before, after, indent, indentEnd, decimalAt, onNewPage, leftToRight }: ParagraphLook,
  { theme }: Desk,
): IParagraphOptions {
  const spacing = {
    ...(before === undefined ? {} : { before: twips(before, theme) }),
    ...(after === undefined ? {} : { after: twips(after, theme) }),
  };
  return {
    style: paragraphStyles[style],
    ...(align === undefined ? {} : { alignment: alignments[align] }),
    ...(keepNext === true ? { keepNext } : {}),
    ...(Object.keys(spacing).length === 0 ? {} : { spacing }),
    ...(indent === undefined ? {} : { indent: { left: twips(indent, theme) } }),
    ...(indentEnd === undefined ? {} : { indent: { right: twips(indentEnd, theme) } }),
    ...(decimalAt === undefined
      ? {}
      : { tabStops: [{ type: TabStopType.DECIMAL, position: twips(decimalAt, theme) }] }),
    ...(onNewPage === true ? { pageBreakBefore: true } : {}),
    ...(leftToRight === true ? { bidirectional: false } : {}),
  };
}

/** A paragraph of what stands in a line. */
export const paragraph = (style: ParagraphStyle, line: Inlines, desk: Desk, look: ParagraphLook = {}): Paragraph =>
  paragraphWith(style, runsOf(line, desk, look), desk, look);

/** A paragraph of runs that are made. */
export const paragraphWith = (
  style: ParagraphStyle,
  children: readonly ParagraphChild[],
  desk: Desk,
  look: ParagraphLook = {},
): Paragraph => new Paragraph({ ...propertiesOf(style, look, desk), children });

/** A paragraph, or none where there is nothing to say. */
export const paragraphOrNone = (
  style: ParagraphStyle,
  line: Inlines | null | undefined,
  desk: Desk,
  look: ParagraphLook = {},
): readonly Paragraph[] =>
  line === null || line === undefined || line.length === 0 ? [] : [paragraph(style, line, desk, look)];

/** What stands between two tables, which would else be one, and after one. */
export const gap = (pt: number, desk: Desk, keepNext = false): Paragraph =>
  new Paragraph({
    style: paragraphStyles.gap,
    ...(keepNext ? { keepNext } : {}),
    spacing: { before: 0, after: 0, line: Math.max(20, twips(pt, desk.theme)), lineRule: 'exact' },
  });
