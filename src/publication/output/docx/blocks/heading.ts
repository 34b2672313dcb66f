import { Paragraph } from 'docx';
import type { Inlines } from '../../../document/Inline.ts';
import type { Desk } from '../ground/Desk.ts';
import { propertiesOf, type ParagraphLook } from '../ground/paragraph.ts';
import { plainRuns, runsOf } from '../ground/runs.ts';
import { numberings } from '../ground/styleNames.ts';

/**
 * A heading inside a section. Where the look numbers such headings (7.1), Word counts them; in digits that it cannot
 * count in, or where it would come to another number than the page, the number is written.
 */
export function heading(level: 2 | 3, words: Inlines, desk: Desk, look: ParagraphLook = {}): Paragraph {
  const style = level === 2 ? 'heading2' : 'heading3';
  const numbered = level === 2 ? desk.numbers(words) : null;
  const isCounted = numbered !== null && desk.counts && numbered.follows;
  const written =
    numbered === null || isCounted ? [] : plainRuns(`${numbered.number}\u2003`, desk, { style: 'number' });
  return new Paragraph({
    ...propertiesOf(style, look, desk),
    ...numberedAs(isCounted ? 1 : null, desk),
    children: [...written, ...runsOf(words, desk, look)],
  });
}

/** The numbering of a heading; none where its style has one and this heading has not. */
export const numberedAs = (level: 0 | 1 | null, { counts, theme }: Desk, own: 0 | 1 = 1): object => {
  if (level !== null) return { numbering: { reference: numberings.headings, level } };
  const isLinked = counts && (own === 0 || theme.h2.numbered);
  return isLinked ? { numbering: false, indent: { left: 0, firstLine: 0 } } : {};
};
