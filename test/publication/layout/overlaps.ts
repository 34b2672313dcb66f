import type { GlyphRun } from '../../../src/publication/layout/ground/Item.ts';

/** Pairs of runs whose boxes cover each other; `y` is the baseline. */
export function overlaps(runs: readonly GlyphRun[]): readonly string[] {
  const boxes = runs
    .filter(({ text, outline }) => text.trim() !== '' && !outline)
    .map(({ x, y, width, style, text }) => ({ x, right: x + width, top: y - style.size * 0.6, y, text }));
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.x < b.right - 0.5 && b.x < a.right - 0.5 && a.top < b.y - 0.5 && b.top < a.y - 0.5)
      .map((b) => `${a.text} | ${b.text}`),
  );
}
