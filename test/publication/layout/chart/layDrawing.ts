import type { Chart } from '../../../../src/publication/document/Chart.ts';
import { layBlocks } from '../../../../src/publication/layout/blocks/layBlocks.ts';
import { layChart } from '../../../../src/publication/layout/chart/layChart.ts';
import type { GlyphRun, Item } from '../../../../src/publication/layout/ground/Item.ts';
import type { Place, Setting } from '../../../../src/publication/layout/ground/Setting.ts';
import type { Slice } from '../../../../src/publication/layout/ground/Slice.ts';
import { makeTag } from '../../../../src/publication/layout/ground/Tag.ts';
import { testSetting } from '../testSetting.ts';

/** A chart as its one slice, in the text width of the test page. */
export function layDrawing(chart: Chart, setting: Setting = testSetting): Slice {
  const { text } = setting.frame;
  const place: Place = {
    setting,
    wide: text,
    measure: text,
    section: 'return',
    parent: makeTag('Sect', makeTag('Document', null)),
    underHeading: false,
    dense: false,
    layChildren: layBlocks,
  };
  const [slice, ...more] = layChart(chart, place);
  if (slice === undefined || more.length > 0) throw new Error('A chart is one slice.');
  return slice;
}

export const glyphsOf = (items: readonly Item[]): readonly GlyphRun[] =>
  items.flatMap((item) => (item.kind === 'glyphs' ? [item] : []));

/** From top to bottom of an item, in pt from the slice's top; words from their ascenders to their descenders. */
export const reachOf = (item: Item): readonly [number, number] =>
  item.kind === 'glyphs'
    ? [item.y - item.style.size * 0.8, item.y + item.style.size * 0.2]
    : [item.y, item.y + ('height' in item ? item.height : 0)];

/** What leaves the slice, or is no number. */
export function outsideOf({ items, height }: Slice, { frame: { text } }: Setting = testSetting): readonly string[] {
  return items.flatMap((item) => {
    // The space at a line's end hangs out.
    if (item.kind === 'glyphs' && item.text.trim() === '') return [];
    const [top, bottom] = reachOf(item);
    const numbers = [item.x, item.width, top, bottom, ...(item.kind === 'shape' ? item.points.flat() : [])];
    const isInside =
      item.x >= text.start - 0.01 &&
      item.x + item.width <= text.start + text.width + 0.01 &&
      top >= -0.01 &&
      bottom <= height + 0.01;
    if (numbers.every(Number.isFinite) && isInside) return [];
    return [`${item.kind} ${item.kind === 'glyphs' ? item.text : ''} ${numbers.slice(0, 4).join(' ')} of ${height}`];
  });
}

/** Pairs of words that cover each other, or of which one is beside the other with less than that between them. */
export function coveredWords({ items }: Slice, between = -0.1): readonly string[] {
  const boxes = glyphsOf(items)
    .filter(({ text }) => text.trim() !== '')
    .map((run) => {
      const [top, bottom] = reachOf(run);
      return { text: run.text, x: run.x, end: run.x + run.width, top, bottom };
    });
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.x < b.end + between && b.x < a.end + between && a.top < b.bottom - 0.1 && b.top < a.bottom - 0.1)
      .map((b) => `${a.text} | ${b.text}`),
  );
}

/** Words that a line of the drawing goes through. */
export function crossedWords({ items }: Slice): readonly string[] {
  const lines = items.flatMap((item) =>
    item.kind === 'shape' && !item.closed
      ? [item.points.map(([x, y]): readonly [number, number] => [item.x + x, item.y + y])]
      : [],
  );
  const isThrough = ({ x, y, width, style }: GlyphRun): boolean =>
    lines.some((points) =>
      points.some((to, i) => {
        const from = points[i - 1] ?? to;
        return Array.from({ length: 201 }, (_, step) => step / 200).some((part) => {
          const at = [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])] as const;
          return at[0] > x && at[0] < x + width && at[1] > y - style.size * 0.7 && at[1] < y + style.size * 0.1;
        });
      }),
    );
  return glyphsOf(items)
    .filter((run) => run.text.trim() !== '' && isThrough(run))
    .map(({ text }) => text);
}

/** Words with a level line of the drawing behind them: a hairline, or the axis. */
export function struckWords({ items }: Slice): readonly string[] {
  const lines = items.flatMap((item) =>
    item.kind === 'rectangle' && item.height < 1 && item.width > 40 ? [item] : [],
  );
  return glyphsOf(items)
    .filter(({ text }) => text.trim() !== '')
    .filter((run) => {
      const [top, bottom] = reachOf(run);
      return lines.some(({ x, y, width }) => y > top && y < bottom && run.x < x + width && run.x + run.width > x);
    })
    .map(({ text }) => text);
}

/** How often each text is printed. */
export function countWords({ items }: Slice): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of glyphsOf(items)) counts.set(text.trim(), (counts.get(text.trim()) ?? 0) + 1);
  return counts;
}
