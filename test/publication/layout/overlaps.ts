import type { GlyphRun } from '../../../src/publication/layout/ground/Item.ts';
import type { Glyph } from '../../../src/publication/layout/text/Shaper.ts';

const isSpace = ({ codePoints }: Glyph): boolean => codePoints.length === 1 && codePoints[0] === 0x20;
const widthOf = (glyphs: readonly Glyph[]): number => glyphs.reduce((sum, { advance }) => sum + advance, 0);

/** What is seen of a run from left to right: a space at the end of a line hangs over it. */
function inked({ x, width, glyphs }: GlyphRun): { readonly x: number; readonly right: number } {
  const first = glyphs.findIndex((glyph) => !isSpace(glyph));
  const last = glyphs.findLastIndex((glyph) => !isSpace(glyph));
  return { x: x + widthOf(glyphs.slice(0, first)), right: x + width - widthOf(glyphs.slice(last + 1)) };
}

/** Pairs of runs whose boxes cover each other; `y` is the baseline. */
export function overlaps(runs: readonly GlyphRun[]): readonly string[] {
  const boxes = runs
    .filter(({ text, outline }) => text.trim() !== '' && !outline)
    .map((run) => ({ ...inked(run), top: run.y - run.style.size * 0.6, y: run.y, text: run.text }));
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.x < b.right - 0.5 && b.x < a.right - 0.5 && a.top < b.y - 0.5 && b.top < a.y - 0.5)
      .map((b) => `${a.text} | ${b.text}`),
  );
}
