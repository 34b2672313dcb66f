import type { EmGlyph } from './Shaper.ts';

/** How far a face may move letters of a word apart, as a factor of the size: readers take a tenth for the end of a word. */
const most = 0.085;
/** The same under a mark: its place is measured too, and a mark may be narrower than its letter. */
const mostUnderMark = 0.015;

/** A shaped glyph and the advance that its face states for it. */
export interface Stated {
  readonly glyph: EmGlyph;
  readonly own: number;
}

/**
 * Glyphs of a run from right to left, no two of them further apart than within a word. A face that sets letters apart
 * moves the one at the right: marks, which stand before their letter from left to right, follow it.
 */
export function withoutGaps(run: readonly Stated[]): readonly EmGlyph[] {
  const closed: EmGlyph[] = [];
  let moved = 0;
  for (let at = run.length - 1; at >= 0; at -= 1) {
    const [here] = run.slice(at, at + 1);
    if (here === undefined) break;
    const { glyph, own } = here;
    if (isMark(glyph)) closed.push({ ...glyph, offsetX: glyph.offsetX - moved });
    else {
      const before = run[at - 1];
      const cap = before !== undefined && isMark(before.glyph) ? mostUnderMark : most;
      moved = Math.max(0, glyph.offsetX - cap);
      closed.push({ ...glyph, advance: Math.min(glyph.advance - moved, own + cap), offsetX: glyph.offsetX - moved });
    }
  }
  return closed.toReversed();
}

/** A mark, or a joiner: it takes no room. */
const isMark = ({ advance }: EmGlyph): boolean => advance === 0;
