import { expect, it } from 'vitest';
import { t } from '../../inlines.ts';
import { makeLabel } from '../../../../src/publication/layout/chart/makeLabel.ts';
import { placeLevel } from '../../../../src/publication/layout/chart/drawAxis.ts';
import { makeTag } from '../../../../src/publication/layout/ground/Tag.ts';
import { testSetting } from '../testSetting.ts';
import { glyphsOf } from './layDrawing.ts';

/** What stands under an axis of so many pt, which begins at 20 and has a figure at each of these words' places. */
function placedOn(
  words: readonly string[],
  width: number,
): readonly (readonly [text: string, x: number, end: number])[] {
  const tag = makeTag('Figure', null);
  const ticks = words.map((word, at) => ({
    at,
    label: makeLabel(t(word), { role: 'chart_label' }, tag, testSetting),
  }));
  const x = (at: number): number => 20 + (at * width) / Math.max(1, words.length - 1);
  const items = placeLevel(ticks, x, 0, { start: 0, width: width + 40 });
  return glyphsOf(items).map((run) => [run.text, run.x, run.x + run.width]);
}

const years = (last: number): readonly string[] => [
  'Start',
  ...Array.from({ length: last }, (_, i) => `Year ${i + 1}`),
];

it.each([
  [years(7), 380, years(7)],
  [years(6), 150, ['Start', 'Year 2', 'Year 4', 'Year 6']],
  [years(9), 180, ['Start', 'Year 3', 'Year 6', 'Year 9']],
  // No even step leads from the start to a seventh year: the last years are even.
  [years(7), 180, ['Start', 'Year 3', 'Year 5', 'Year 7']],
  [['Month 1', '2', '3', '4'], 120, ['Month 1', '2', '3', '4']],
  [['Month 1', '2', '3', '4'], 60, ['Month 1', '3', '4']],
  [['Start'], 100, ['Start']],
  [[], 100, []],
])('%j on %d pt: %j', (words, width, expected) => {
  const placed = placedOn(words, width);
  expect(placed.map(([text]) => text)).toEqual(expected);
  const gaps = placed.slice(1).map(([, from], i) => from - (placed[i]?.[2] ?? 0));
  expect(Math.min(Infinity, ...gaps)).toBeGreaterThanOrEqual(8);
});
