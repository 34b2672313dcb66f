import { describe, expect, test } from 'vitest';
import type { Running } from '../../../../src/publication/document/Document.ts';
import type { GlyphRun } from '../../../../src/publication/layout/ground/Item.ts';
import { layOut } from '../../../../src/publication/layout/layOut.ts';
import { v } from '../../inlines.ts';
import { sampleDocument } from '../../sampleDocument.ts';
import { themeOf } from '../../theme/themeOf.ts';
import { fakeShaper } from '../fakeShaper.ts';
import { overlaps } from '../overlaps.ts';

/** What is printed under the rule of page 2, line by line. */
function footerWith(running: Partial<Running>, look: string, page: 'A4' | 'Letter'): readonly GlyphRun[] {
  const document = { ...sampleDocument, page, running: { ...sampleDocument.running, ...running } };
  const laid = layOut(document, themeOf(look), fakeShaper).pages[1];
  const bottom = page === 'A4' ? 842 : 792;
  return (laid?.items ?? []).flatMap((item) => (item.kind === 'glyphs' && item.y > bottom - 46 ? [item] : []));
}

const wordsOf = (runs: readonly GlyphRun[]): readonly string[] =>
  [...new Set(runs.map(({ y }) => y))]
    .toSorted((a, b) => a - b)
    .map((line) => runs.flatMap(({ y, text }) => (y === line ? [text.trim()] : [])).join(' '));

const long = 'Commercially sensitive, not to be copied';
const number = 'DDSG-EHBW-2026-000147-HMD-DREDGE · Revision 12';
const longest = 'DDSG-EHBW-2026-000147-HMD-DREDGE-LOT-2-OF-THE-SECOND-CALL · Revision 12';
const papers = ['A4', 'Letter'] as const;

describe.each(['modern', 'classic'])('the footer of %s', (look) => {
  test.each(papers)('on %s keeps a number whole, and the word of confidence in full', (paper) => {
    const short = footerWith({ confidential: v('Confidential'), reference: v('KP-2026-014') }, look, paper);
    expect(wordsOf(short)).toHaveLength(1);
    for (const reference of [number, longest]) {
      const runs = footerWith({ confidential: v(long), reference: v(reference) }, look, paper);
      const lines = wordsOf(runs);
      expect(lines).toHaveLength(2);
      expect(lines.join(' ')).toContain(reference);
      expect(lines.join(' ')).toContain(long);
      expect(overlaps(runs)).toEqual([]);
    }
  });
});
