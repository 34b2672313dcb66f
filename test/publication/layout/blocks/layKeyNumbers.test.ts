import { expect, test } from 'vitest';
import type { KeyNumbers } from '../../../../src/publication/document/DisplayBlock.ts';
import { layOut } from '../../../../src/publication/layout/layOut.ts';
import { t, v } from '../../inlines.ts';
import { sampleDocument } from '../../sampleDocument.ts';
import { modernTheme } from '../../theme/modernTheme.ts';
import { fakeShaper } from '../fakeShaper.ts';

/** The glyph runs of a row of up to four alike numbers with their sizes; every glyph is half its size wide. */
function runsOf(number: string, unit: string): readonly (readonly [text: string, size: number])[] {
  const item = (rank: number): KeyNumbers['items'][number] => ({
    rank,
    number: v(number),
    unit: t(unit),
    unitFirst: false,
    meaning: t('M'),
    source: null,
  });
  const block: KeyNumbers = { type: 'keyNumbers', items: [0, 1, 2, 3].map(item) };
  const [first, ...rest] = sampleDocument.sections;
  if (first === undefined) throw new Error('The sample has no section.');
  const sections = [{ ...first, blocks: [block] }, ...rest];
  const { pages } = layOut({ ...sampleDocument, sections }, modernTheme, fakeShaper);
  return (pages[1]?.items ?? []).flatMap((item) =>
    item.kind === 'glyphs' && Array.from(number + unit).some((letter) => item.text.includes(letter))
      ? [[item.text.trim(), item.style.size] as const]
      : [],
  );
}

test.each([
  ['120,000', 'orders', 4],
  ['1,234,567,890,123', '', 3],
  ['1,234,567,890,123', 'kg', 3],
  ['7', 'percentage points', 4],
])('neither a number nor a word of its unit is broken in two: %s %s, %i times', (number, unit, count) => {
  const texts = runsOf(number, unit).flatMap(([text]) => text.split(/[ \u00A0]/));
  expect(texts.filter((text) => text === number)).toHaveLength(count);
  for (const word of unit === '' ? [] : unit.split(' '))
    expect(texts.filter((text) => text === word)).toHaveLength(count);
});

test('a number that fits with its unit stays beside it, at its size', () => {
  expect(runsOf('9', 'days').map(([, size]) => size)).toContain(30);
});
